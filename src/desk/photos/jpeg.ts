import { orientationOf, tiffOf } from './orientation.ts';

// ITU-T T.81, B.1: markers are 0xFF and one more byte.
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const exifMark = Buffer.from('Exif\0\0', 'latin1');

/** Frames and tables, by the second byte of their marker: without them there is no picture. */
const isNeeded = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || [0xdb, 0xdc, 0xdd, 0xde, 0xdf].includes(marker);

/** What applications may write and the picture needs: its shape, its colours, and how these are mixed. */
const applications: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };

const isKept = (marker: number, payload: Buffer): boolean => {
  const mark = applications[marker];
  return isNeeded(marker) || (mark !== undefined && payload.toString('latin1', 0, mark.length) === mark);
};

/** True for a marker that stands alone, with no length and no data. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= startOfImage);

const exifSegment = (tiff: Buffer): Buffer => {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(2 + exifMark.length + tiff.length, 2);
  return Buffer.concat([head, exifMark, tiff]);
};

/**
 * A JPEG of its frames, tables and scans alone. EXIF, XMP, Photoshop's words, comments and all that follows the picture are left out: a
 * second picture with a place of its own, a film, or a web page. Which side is up is said again. A picture that is cut off stays so.
 */
export function jpegWithoutLocation(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let hasScan = false;
  let hasExif = false;
  let at = 2;
  for (;;) {
    // Between segments some cameras write bytes that mean nothing; 0xFF may be repeated before a marker.
    at = bytes.indexOf(0xff, at);
    while (at >= 0 && bytes[at] === 0xff) at += 1;
    const marker = at < 0 ? undefined : bytes[at];
    if (marker === undefined) return hasScan ? Buffer.concat(kept) : undefined;
    at += 1;
    if (marker === endOfImage) {
      kept.push(Buffer.from([0xff, endOfImage]));
      return hasScan ? Buffer.concat(kept) : undefined;
    }
    if (marker === 0 || standsAlone(marker)) continue;
    const length = bytes.readUInt16BE(at);
    if (length < 2 || at + length > bytes.length) return undefined;
    const payload = bytes.subarray(at + 2, at + length);
    at += length;
    if (marker === startOfScan) {
      const end = endOfScan(bytes, at);
      kept.push(Buffer.from([0xff, marker]), bytes.subarray(at - length, end));
      hasScan = true;
      at = end;
    } else if (isKept(marker, payload)) kept.push(Buffer.from([0xff, marker]), bytes.subarray(at - length, at));
    else if (marker === 0xe1 && !hasExif && payload.subarray(0, exifMark.length).equals(exifMark)) {
      hasExif = true;
      const orientation = orientationOf(payload.subarray(exifMark.length));
      if (orientation !== 1) kept.push(exifSegment(tiffOf(orientation)));
    }
  }
}

/** Where the data of a scan ends: at the first marker that is not part of it. In a scan 0xFF is followed by 0, or by a restart mark. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at)) {
    const start = at;
    while (bytes[at] === 0xff) at += 1;
    const next = bytes[at];
    if (next === undefined) return bytes.length;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return start;
  }
  return bytes.length;
}
