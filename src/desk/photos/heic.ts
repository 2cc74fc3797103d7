import { boxesIn, gaps, joined, type Box, type Stretch } from './boxes.ts';
import { itemKinds, itemPlaces } from './heic-items.ts';

/** Kinds of items that are pictures, or are put together from pictures (ISO/IEC 23008-12). EXIF and XMP are items, too. */
const pictures = new Set(['hvc1', 'hev1', 'av01', 'avc1', 'grid', 'iovl', 'iden', 'tmap']);
/** What describes the items; everything else beside it is emptied. */
const described = new Set(['hdlr', 'pitm', 'iinf', 'iref', 'iprp', 'iloc', 'idat', 'dinf', 'grpl']);
/** Properties of a picture that are words, or that only one maker knows. */
const wordy = new Set(['udes', 'uuid', 'altt']);
/** One is usual. */
const mostDataBoxes = 100;

/**
 * A HEIC of the same length, in which all is emptied that is not part of a picture: EXIF, XMP, words, and films that go with a photo.
 * Lengths and places stay as they are, because pictures are found by their place in the file. Which side is up stands in properties of
 * the picture, not in EXIF, and stays. Films without a still picture cannot be read.
 */
export function heicWithoutLocation(bytes: Buffer): Buffer | undefined {
  const boxes = boxesIn(bytes, 0, bytes.length);
  const metas = boxes.filter(({ type }) => type === 'meta');
  const [meta] = metas;
  if (boxes[0]?.type !== 'ftyp' || !meta || metas.length > 1) return undefined;
  const parts = boxesIn(bytes, meta.content + 4, meta.end);
  const one = (type: string): Box | undefined => {
    const found = parts.filter((part) => part.type === type);
    return found.length === 1 ? found[0] : undefined;
  };
  const [items, list, inside] = [one('iinf'), one('iloc'), one('idat')];
  const places = list && itemPlaces(bytes, list);
  if (!items || !places) return undefined;
  const kinds = itemKinds(bytes, items);

  const kept: Stretch[] = [];
  const secret: Stretch[] = [];
  for (const { id, within, stretches } of places) {
    const start = within === 'idat' ? inside?.content : 0;
    const end = within === 'idat' ? inside?.end : bytes.length;
    if (start === undefined || end === undefined) return undefined;
    const isPicture = pictures.has(kinds.get(id) ?? '');
    for (const { from, to } of stretches) {
      if (start + to > end) return undefined;
      (isPicture ? kept : secret).push({ from: start + from, to: start + to });
    }
  }
  if (kept.length === 0) return undefined;

  const data = [...boxes.filter(({ type }) => type === 'mdat'), ...(inside ? [inside] : [])];
  if (data.length > mostDataBoxes) return undefined;
  // Nothing but the data may be written over: an item that lies elsewhere would break the lists, or is a trick.
  const isData = ({ from, to }: Stretch): boolean => data.some(({ content, end }) => from >= content && to <= end);
  const [pictureParts, secretParts] = [joined(kept), joined(secret)];
  if (![...pictureParts, ...secretParts].every(isData)) return undefined;

  const clean = Buffer.from(bytes);
  for (const box of data)
    for (const { from, to } of gaps({ from: box.content, to: box.end }, pictureParts)) clean.fill(0, from, to);
  for (const { from, to } of secretParts) clean.fill(0, from, to);
  for (const box of boxes) if (!['ftyp', 'meta', 'mdat'].includes(box.type)) empty(clean, box);
  for (const part of parts) if (!described.has(part.type)) empty(clean, part);
  const properties = one('iprp');
  if (properties) emptyWords(clean, properties);
  return clean;
}

/** Makes a box one that says nothing ("free"), of the same length. */
function empty(bytes: Buffer, { start, content, end }: Box): void {
  bytes.write('free', start + 4, 'latin1');
  bytes.fill(0, content, end);
}

/** Empties words among the properties. Their box keeps its name: pictures name their properties by number. */
function emptyWords(bytes: Buffer, { content, end }: Box): void {
  for (const list of boxesIn(bytes, content, end).filter(({ type }) => type === 'ipco'))
    for (const property of boxesIn(bytes, list.content, list.end))
      if (wordy.has(property.type)) bytes.fill(0, property.content, property.end);
}
