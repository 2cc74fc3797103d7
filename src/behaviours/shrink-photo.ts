import { isPhoto } from '../logic/forms/file-list.ts';

/** Below this a photo is sent as it is: over one bar of signal 1.5 MB take about a minute. */
const fineBytes = 1_500_000;
/** A page of A4 has 240 pixels to the inch then: small print can be read. */
const longestSide = 2_000;
const quality = 0.85;

/** Phones turn a photo by a note in it, which a drawn copy does not have. Browsers of 2021 turn it without being asked, and refuse the word. */
const bitmapOf = (file: File): Promise<ImageBitmap> =>
  createImageBitmap(file, { imageOrientation: 'from-image' }).catch((error: unknown) => {
    if (error instanceof TypeError) return createImageBitmap(file);
    throw error;
  });

const draw = (photo: ImageBitmap): Promise<Blob | null> => {
  const scale = Math.min(1, longestSide / Math.max(photo.width, photo.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(photo.width * scale));
  canvas.height = Math.max(1, Math.round(photo.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  // JPEG has no clear ground: what is clear in a screenshot would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(photo, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};

/** True for a photo that is worth the work. */
export const isLargePhoto = (file: File): boolean => file.size > fineBytes && isPhoto(file);

/**
 * A large photo as a smaller JPEG, the right way up and without the note of where it was taken. What this browser cannot read (HEIC
 * outside of Safari), and what would not be smaller, comes back as it is.
 */
export const shrinkPhoto = async (file: File): Promise<File> => {
  if (!isLargePhoto(file)) return file;
  try {
    const photo = await bitmapOf(file);
    const smaller = await draw(photo);
    photo.close();
    if (!smaller || smaller.size >= file.size) return file;
    return new File([smaller], file.name.replace(/(\.\w{1,5})?$/, '.jpg'), { type: smaller.type });
  } catch {
    return file;
  }
};
