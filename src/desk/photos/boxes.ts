/** A box of an ISO media file (ISO/IEC 14496-12, 4.2): its four letters, and where it and its content begin and end. */
export interface Box {
  readonly type: string;
  readonly start: number;
  /** Where its content begins, behind its length and its letters. */
  readonly content: number;
  readonly end: number;
}

/** A phone writes some 60 at most; what has more is no photo, and would only keep us busy. */
const mostBoxes = 10_000;

/** The boxes between two places, in their order; a RangeError where one reaches beyond the end. */
export function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let start = from; start < to;) {
    const short = bytes.readUInt32BE(start);
    const type = bytes.toString('latin1', start + 4, start + 8);
    // 1: the length stands behind the letters in 8 bytes. 0: up to the end.
    const content = start + (short === 1 ? 16 : 8);
    const length = short === 1 ? Number(bytes.readBigUInt64BE(start + 8)) : short === 0 ? to - start : short;
    const end = start + length;
    if (end > to || content > end) throw new RangeError(`The box ${type} reaches beyond its place.`);
    if (boxes.length >= mostBoxes) throw new RangeError('There are too many boxes.');
    boxes.push({ type, start, content, end });
    start = end;
  }
  return boxes;
}

/** A stretch of bytes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The same bytes as the stretches cover, each once, in order: what overlaps a thousand times is then written once. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const next of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && next.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
}

/** What lies within a stretch and in none of the others, which are joined. `gaps({ from: 0, to: 9 }, [{ from: 2, to: 4 }]) → 0 to 2, 4 to 9` */
export function gaps({ from, to }: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let at = from;
  for (const each of taken) {
    if (each.to <= at || each.from >= to) continue;
    if (each.from > at) result.push({ from: at, to: each.from });
    at = Math.max(at, each.to);
  }
  if (at < to) result.push({ from: at, to });
  return result;
}
