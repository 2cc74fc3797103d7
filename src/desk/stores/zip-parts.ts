import type { FileHandle } from 'node:fs/promises';

/** A text with pictures has some 50 parts; what claims thousands is no letter. */
const limits = { directoryBytes: 1_000_000, names: 5_000 };
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** The closing record is 22 bytes and may carry a comment of 65,535. */
const tailBytes = 22 + 65_535;

/** What a zip file says of one of its parts. */
export interface ZipPart {
  readonly name: string;
  /** True where one needs a password. */
  readonly isLocked: boolean;
  /** Its bytes once it is unpacked. */
  readonly unpacked: number;
}

/** What a zip file says of its parts, in the directory at its end, without unpacking anything; undefined where that cannot be read. */
export async function zipParts(file: FileHandle, size: number): Promise<readonly ZipPart[] | undefined> {
  const tail = await bytesAt(file, Math.max(0, size - tailBytes), Math.min(size, tailBytes));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== endMark) return undefined;
  // Nothing follows but the comment: what was put behind it is another file.
  if (end + 22 + tail.readUInt16LE(end + 20) !== tail.length) return undefined;
  const [count, length, start] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (length > limits.directoryBytes || count > limits.names || start + length > size) return undefined;
  return partsIn(await bytesAt(file, start, length), count);
}

function partsIn(directory: Buffer, count: number): readonly ZipPart[] | undefined {
  const parts: ZipPart[] = [];
  let at = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entryMark) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((place) => directory.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    parts.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      isLocked: (directory.readUInt16LE(at + 8) & 1) === 1,
      unpacked: directory.readUInt32LE(at + 24),
    });
    at += 46 + name + extra + comment;
  }
  return parts;
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}
