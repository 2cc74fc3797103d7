import { boxesIn, type Box, type Stretch } from './boxes.ts';

/** The letters of each item's kind, by its number ("iinf", ISO/IEC 14496-12, 8.11.6). */
export function itemKinds(bytes: Buffer, { content, end }: Box): ReadonlyMap<number, string> {
  const version = bytes.readUInt8(content);
  const first = content + 4 + (version === 0 ? 2 : 4);
  const kinds = new Map<number, string>();
  for (const entry of boxesIn(bytes, first, end)) {
    if (entry.type !== 'infe') continue;
    const edition = bytes.readUInt8(entry.content);
    // Older entries have no kind: they stand for no picture of ours.
    if (edition < 2) continue;
    const wide = edition === 2 ? 2 : 4;
    const id = bytes.readUIntBE(entry.content + 4, wide);
    const kind = entry.content + 4 + wide + 2;
    if (kind + 4 > entry.end) throw new RangeError('An item has no kind.');
    // A number that stands for two kinds stands for none.
    kinds.set(id, kinds.has(id) ? '' : bytes.toString('latin1', kind, kind + 4));
  }
  return kinds;
}

/** A photo of a phone has some 60 items, each in one place. */
const mostStretches = 10_000;

/** Where an item's bytes stand: places in the file, or in the box "idat" beside the list. */
export interface ItemPlace {
  readonly id: number;
  readonly within: 'file' | 'idat';
  readonly stretches: readonly Stretch[];
}

/** Reads one number after another; reading beyond the file throws a RangeError. */
const reader = (bytes: Buffer, start: number) => {
  let at = start;
  return (length: number): number => {
    at += length;
    if (length === 0) return 0;
    return length === 8 ? Number(bytes.readBigUInt64BE(at - 8)) : bytes.readUIntBE(at - length, length);
  };
};

/** The places of all items ("iloc", 8.11.3); undefined for what lies in other files or in other items, which no phone writes. */
export function itemPlaces(bytes: Buffer, { content, end }: Box): readonly ItemPlace[] | undefined {
  const read = reader(bytes.subarray(0, end), content);
  const version = read(1);
  read(3);
  const [sizes, more] = [read(1), read(1)];
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, more >> 4];
  const indexSize = version === 0 ? 0 : more & 15;
  if ([offsetSize, lengthSize, baseSize, indexSize].some((size) => ![0, 4, 8].includes(size))) return undefined;
  if (version > 2 || lengthSize === 0) return undefined;
  const places: ItemPlace[] = [];
  let stretchesLeft = mostStretches;
  const wide = version < 2 ? 2 : 4;
  for (let left = read(wide); left > 0; left -= 1) {
    const id = read(wide);
    const method = version === 0 ? 0 : read(2) & 15;
    const otherFile = read(2);
    if (method > 1 || otherFile !== 0) return undefined;
    const base = read(baseSize);
    const stretches: Stretch[] = [];
    for (let extents = read(2); extents > 0; extents -= 1) {
      read(indexSize);
      const from = base + read(offsetSize);
      const length = read(lengthSize);
      // 0 would mean "all of it".
      if (length === 0 || stretchesLeft-- === 0) return undefined;
      stretches.push({ from, to: from + length });
    }
    places.push({ id, within: method === 1 ? 'idat' : 'file', stretches });
  }
  return places;
}
