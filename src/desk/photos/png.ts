import { checksum } from './checksum.ts';
import { orientationOf, tiffOf } from './orientation.ts';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** What the picture needs (PNG, third edition, 11): itself, its colours, its size on paper, and its frames where it moves. */
const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'acTL', 'fcTL', 'fdAT', 'bKGD', 'pHYs', 'sBIT', 'hIST', 'sPLT'],
  ...['cHRM', 'gAMA', 'iCCP', 'sRGB', 'cICP', 'mDCV', 'mDCv', 'cLLI', 'cLLi'],
]);

const chunkOf = (type: string, data: Buffer): Buffer => {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(checksum(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
};

/** A PNG without words, times, EXIF and XMP, and without what follows its end. Which side is up is said again. */
export function pngWithoutLocation(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, signature.length).equals(signature)) return undefined;
  const kept: Buffer[] = [signature];
  let hasPicture = false;
  let hasExif = false;
  let at = signature.length;
  for (;;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const data = bytes.subarray(at + 8, end - 4);
    if (kept.length === 1 && type !== 'IHDR') return undefined;
    if (needed.has(type)) kept.push(bytes.subarray(at, end));
    // A capital first letter says that nobody can draw the picture without it.
    else if (/^[A-Z]/.test(type)) return undefined;
    else if (type === 'eXIf' && !hasExif) {
      hasExif = true;
      const orientation = orientationOf(data);
      if (orientation !== 1) kept.push(chunkOf('eXIf', tiffOf(orientation)));
    }
    hasPicture ||= type === 'IDAT';
    if (type === 'IEND') return hasPicture && length === 0 ? Buffer.concat(kept) : undefined;
    at = end;
  }
}
