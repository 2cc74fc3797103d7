const extension = 0x21;
const image = 0x2c;
const trailer = 0x3b;
const graphicControl = 0xf9;
const application = 0xff;
/** How often a moving picture begins again; XMP comes as an application of its own. */
const loops = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

const paletteBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where a chain of short blocks, each with its length before it, ends. Reading beyond the file throws a RangeError. */
function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += 1 + length;
  return at + 1;
}

/** A GIF of its pictures and their timing alone: comments, XMP and what follows its end are left out. */
export function gifWithoutLocation(bytes: Buffer): Buffer | undefined {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return undefined;
  let at = 13 + paletteBytes(bytes.readUInt8(10));
  const kept: Buffer[] = [bytes.subarray(0, at)];
  let hasPicture = false;
  // Some programs forget the trailer, and all others draw the picture.
  while (at < bytes.length) {
    const start = at;
    const kind = bytes.readUInt8(at);
    if (kind === trailer) {
      kept.push(bytes.subarray(at, at + 1));
      break;
    }
    if (kind === image) {
      // Its place and size, its palette, and one byte of its packing.
      at = endOfBlocks(bytes, at + 10 + paletteBytes(bytes.readUInt8(at + 9)) + 1);
      kept.push(bytes.subarray(start, at));
      hasPicture = true;
    } else if (kind === extension) {
      const label = bytes.readUInt8(at + 1);
      at = endOfBlocks(bytes, at + 2);
      const isLoop = label === application && loops.has(bytes.toString('latin1', start + 3, start + 14));
      if (label === graphicControl || isLoop) kept.push(bytes.subarray(start, at));
    } else return undefined;
  }
  return hasPicture ? Buffer.concat(kept) : undefined;
}
