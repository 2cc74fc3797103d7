/** Which side of a picture is up, in EXIF's numbers: 1 is as it stands, 6 and 8 are turned, even ones below 6 are mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientationTag = 0x0112;
const shortType = 3;
const entryBytes = 12;

/** Which side is up, from the TIFF part of EXIF data; 1 where it does not say so in a way that can be read. `orientationOf(Buffer.from('MM…')) → 6` */
export function orientationOf(tiff: Buffer): Orientation {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return 1;
  const little = order === 'II';
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (short(2) !== 42 || start < 8 || start + 2 > tiff.length) return 1;
  const end = start + 2 + short(start) * entryBytes;
  // The place of a next list follows, 4 bytes.
  if (end + 4 > tiff.length) return 1;
  for (let at = start + 2; at < end; at += entryBytes) {
    if (short(at) !== orientationTag || short(at + 2) !== shortType) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}

/** The least TIFF data that says which side is up, and nothing else: 26 bytes. */
export const tiffOf = (orientation: Orientation): Buffer => {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(shortType, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
};
