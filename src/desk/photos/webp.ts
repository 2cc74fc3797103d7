import { orientationOf, tiffOf } from './orientation.ts';

const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Of a frame: its picture and how clear each part of it is. */
const neededInFrame = new Set(['VP8 ', 'VP8L', 'ALPH']);
const frameHeadBytes = 16;
// WebP container, "Extended File Format": bits of the first byte of VP8X.
const exifFlag = 0x08;
const xmpFlag = 0x04;

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

/** The chunks between two places; undefined where one reaches beyond the end. */
function chunksIn(bytes: Buffer, start: number): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = start; at < bytes.length;) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (end > bytes.length) return undefined;
    chunks.push({ name: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, end) });
    at = end + (length % 2);
  }
  return chunks;
}

const written = ({ name, data }: Chunk): readonly Buffer[] => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return [head, data, Buffer.alloc(data.length % 2)];
};

const join = (chunks: readonly Chunk[]): Buffer => Buffer.concat(chunks.flatMap(written));

/** A WebP of its picture, colours and frames alone; what stands beside or behind them is left out. Which side is up is said again. */
export function webpWithoutLocation(bytes: Buffer): Buffer | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length + 1) return undefined;
  const chunks = chunksIn(bytes.subarray(0, end), 12);
  if (!chunks?.some(({ name }) => ['VP8 ', 'VP8L', 'ANMF'].includes(name))) return undefined;
  const exif = chunks.find(({ name }) => name === 'EXIF')?.data;
  const orientation = exif ? orientationOf(tiffIn(exif)) : 1;
  const kept: Chunk[] = [];
  for (const chunk of chunks.filter(({ name }) => needed.has(name))) {
    const clean = cleanChunk(chunk, orientation !== 1);
    if (!clean) return undefined;
    kept.push(clean);
  }
  if (orientation !== 1) kept.push({ name: 'EXIF', data: tiffOf(orientation) });
  const body = join(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + body.length, 4);
  // A last byte that only makes the length even is missing in some files; it is not added.
  return Buffer.concat([head, body]).subarray(0, bytes.length);
}

/** Some programs put JPEG's mark before the data. */
const tiffIn = (exif: Buffer): Buffer => (exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif);

function cleanChunk({ name, data }: Chunk, hasExif: boolean): Chunk | undefined {
  if (name === 'VP8X') {
    const flags = Buffer.from(data);
    flags.writeUInt8((flags.readUInt8(0) & ~(exifFlag | xmpFlag)) | (hasExif ? exifFlag : 0), 0);
    return { name, data: flags };
  }
  if (name !== 'ANMF') return { name, data };
  const inside = data.length >= frameHeadBytes ? chunksIn(data, frameHeadBytes) : undefined;
  if (!inside) return undefined;
  if (inside.every((chunk) => neededInFrame.has(chunk.name))) return { name, data };
  const picture = join(inside.filter((chunk) => neededInFrame.has(chunk.name)));
  return { name, data: Buffer.concat([data.subarray(0, frameHeadBytes), picture]) };
}
