import { gifWithoutLocation } from './gif.ts';
import { heicWithoutLocation } from './heic.ts';
import { jpegWithoutLocation } from './jpeg.ts';
import { pngWithoutLocation } from './png.ts';
import { webpWithoutLocation } from './webp.ts';

/** A way to take out of a photo what says where it was taken; undefined where the photo cannot be read safely. */
type Cleaner = (bytes: Buffer) => Buffer | undefined;

const cleaners: Readonly<Record<string, Cleaner>> = {
  'image/jpeg': jpegWithoutLocation,
  'image/png': pngWithoutLocation,
  'image/webp': webpWithoutLocation,
  'image/heic': heicWithoutLocation,
  'image/gif': gifWithoutLocation,
};

/** True for files that may say where they were taken. `isPhotoType('image/jpeg') → true` */
export const isPhotoType = (type: string): boolean => Object.hasOwn(cleaners, type);

/**
 * A photo without what its camera wrote beside the picture: place, time, names, serial numbers, a smaller picture. What the picture
 * itself needs stays: its colours, which side is up, its frames. Never longer than before; undefined where it cannot be read safely, so
 * that nothing is kept that we could not look through. Other types come back as they are. `withoutLocation(bytes, 'image/jpeg')`
 *
 * Each kind of photo is made again from the parts that are known to be needed: what is not known is left out.
 */
export const withoutLocation = (bytes: Buffer, type: string): Buffer | undefined => {
  const cleaner = cleaners[type];
  if (!cleaner) return bytes;
  try {
    return cleaner(bytes);
  } catch (error) {
    // Reading beyond the end: the photo is cut off, or says what is not so.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
