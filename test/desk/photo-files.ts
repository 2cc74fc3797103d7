import { crc32 } from './checksum.ts';

/** Photos as cameras and programs write them, byte by byte, with a place in each corner where one can hide. */

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const number =
  (little: boolean) =>
  (value: number, bytes: 2 | 4): Buffer => {
    const buffer = Buffer.alloc(bytes);
    if (little) buffer.writeUIntLE(value, 0, bytes);
    else buffer.writeUIntBE(value, 0, bytes);
    return buffer;
  };
const big = number(false);
const small = number(true);

/** 51 degrees, 28 minutes, 40.12 seconds: no other bytes of these files look like it. */
export const secretSeconds = 4012;
/** Words that tell where somebody lives. */
export const secretWords = '12 Hidden Lane, 51.4778N';

/** EXIF as a phone writes it: which side is up, and where it was. */
export const exifWithPlace = ({ orientation = 6, little = false } = {}): Buffer => {
  const write = number(little);
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer =>
    Buffer.concat([
      write(tag, 2),
      write(type, 2),
      write(count, 4),
      Buffer.concat([value, Buffer.alloc(4)]).subarray(0, 4),
    ]);
  const list = (...entries: readonly Buffer[]): Buffer =>
    Buffer.concat([write(entries.length, 2), ...entries, write(0, 4)]);
  const gpsAt = 8 + 2 + 3 * 12 + 4;
  const wordsAt = gpsAt + 2 + 4 * 12 + 4;
  const degreesAt = wordsAt + secretWords.length;
  const rational = (value: number, per: number): Buffer => Buffer.concat([write(value, 4), write(per, 4)]);
  const place = Buffer.concat([rational(51, 1), rational(28, 1), rational(secretSeconds, 100)]);
  return Buffer.concat([
    latin(little ? 'II' : 'MM'),
    write(42, 2),
    write(8, 4),
    list(
      entry(0x010e, 2, secretWords.length, write(wordsAt, 4)),
      entry(0x0112, 3, 1, write(orientation, 2)),
      entry(0x8825, 4, 1, write(gpsAt, 4)),
    ),
    list(
      entry(1, 2, 2, latin('N\0')),
      entry(2, 5, 3, write(degreesAt, 4)),
      entry(3, 2, 2, latin('W\0')),
      entry(4, 5, 3, write(degreesAt, 4)),
    ),
    latin(secretWords),
    place,
  ]);
};

export const xmpWithPlace = latin(
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF exif:GPSLatitude="51,28.6687N">${secretWords}</rdf:RDF></x:xmpmeta>`,
);

/** A segment of a JPEG. */
export const segment = (marker: number, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), big(payload.length + 2, 2), payload]);
export const exifSegment = (tiff = exifWithPlace()): Buffer => segment(0xe1, Buffer.concat([latin('Exif\0\0'), tiff]));

/** One grey dot: frame, tables, scan. */
const jpegPicture = Buffer.concat([
  segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
  segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
  segment(0xc4, Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(15), Buffer.from([0])])),
  segment(0xc4, Buffer.concat([Buffer.from([0x10, 1]), Buffer.alloc(15), Buffer.from([0])])),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x3f]),
]);
export const jpegStart = Buffer.from([0xff, 0xd8]);
export const jpegEnd = Buffer.from([0xff, 0xd9]);
export const jfif = segment(0xe0, latin('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'));
/** A JPEG with what stands before its picture, between its picture and its end, and behind that. */
export const jpegOf = (before: readonly Buffer[] = [], after: readonly Buffer[] = [], behind = ''): Buffer =>
  Buffer.concat([jpegStart, jfif, ...before, jpegPicture, ...after, jpegEnd, latin(behind)]);

/** A chunk of a PNG. */
export const pngChunk = (type: string, data: Buffer = Buffer.alloc(0)): Buffer => {
  const body = Buffer.concat([latin(type), data]);
  return Buffer.concat([big(data.length, 4), body, big(crc32(body), 4)]);
};
export const pngStart = latin('\x89PNG\r\n\x1a\n');
const header = pngChunk('IHDR', Buffer.concat([big(1, 4), big(1, 4), Buffer.from([8, 0, 0, 0, 0])]));
// One grey dot, packed without packing.
const dot = pngChunk('IDAT', Buffer.from([0x78, 1, 1, 2, 0, 0xfd, 0xff, 0, 0, 0, 2, 0, 1]));
export const pngOf = (before: readonly Buffer[] = [], after: readonly Buffer[] = [], behind = ''): Buffer =>
  Buffer.concat([pngStart, header, ...before, dot, ...after, pngChunk('IEND'), latin(behind)]);

/** A chunk of a WebP. */
export const webpChunk = (name: string, data: Buffer): Buffer =>
  Buffer.concat([latin(name), small(data.length, 4), data, Buffer.alloc(data.length % 2)]);
export const webpOf = (...chunks: readonly Buffer[]): Buffer => {
  const body = Buffer.concat([latin('WEBP'), ...chunks]);
  return Buffer.concat([latin('RIFF'), small(body.length, 4), body]);
};
/** What a WebP with more than a picture says first: which kinds of more there are, and its size of 1 by 1. */
export const webpFlags = (flags: number): Buffer => webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
// One dot, without loss.
export const webpDot = webpChunk(
  'VP8L',
  Buffer.from([0x2f, 0, 0, 0, 0, 7, 0x10, 0xfd, 0x8f, 0xfe, 7, 0x22, 0xa2, 0xff, 1]),
);

const blocks = (...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([...parts.flatMap((part) => [Buffer.from([part.length]), part]), Buffer.from([0])]);
export const gifComment = (text: string): Buffer => Buffer.concat([Buffer.from([0x21, 0xfe]), blocks(latin(text))]);
export const gifApplication = (name: string, ...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0x21, 0xff, 11]), latin(name), blocks(...parts)]);
export const gifTiming = Buffer.from([0x21, 0xf9, 4, 0, 0, 0, 0, 0]);
export const gifLoop = gifApplication('NETSCAPE2.0', Buffer.from([1, 0, 0]));
const gifDot = Buffer.concat([Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2]), blocks(Buffer.from([0x44, 1]))]);
export const gifOf = (before: readonly Buffer[] = [], behind = ''): Buffer =>
  Buffer.concat([
    latin('GIF89a\x01\0\x01\0\x80\0\0'),
    Buffer.from([0, 0, 0, 255, 255, 255]),
    ...before,
    gifDot,
    Buffer.from([0x3b]),
    latin(behind),
  ]);

/** A box of a HEIC. */
export const box = (type: string, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  return Buffer.concat([big(8 + body.length, 4), latin(type), body]);
};
const full = (type: string, version: number, ...content: readonly Buffer[]): Buffer =>
  box(type, Buffer.from([version, 0, 0, 0]), ...content);

export interface HeicItem {
  readonly kind: string;
  readonly bytes: Buffer;
}
export const heicPicture: HeicItem = { kind: 'hvc1', bytes: latin('the picture itself, packed') };
export const heicExif = (tiff = exifWithPlace()): HeicItem => ({
  kind: 'Exif',
  bytes: Buffer.concat([big(0, 4), tiff]),
});
export const heicXmp: HeicItem = { kind: 'mime', bytes: xmpWithPlace };

/** A HEIC of some items, the first of which is the picture; with further boxes beside them, and the places as they are or moved. */
export const heicOf = (
  items: readonly HeicItem[],
  {
    beside = [],
    properties = [],
    moved = 0,
  }: { beside?: readonly Buffer[]; properties?: readonly Buffer[]; moved?: number } = {},
): Buffer => {
  const start = box('ftyp', latin('heic\0\0\0\0mif1heic'));
  const meta = (first: number): Buffer => {
    let at = first;
    const places = items.map(({ bytes }, index) => {
      const place = Buffer.concat([
        big(index + 1, 2),
        big(0, 2),
        big(1, 2),
        big(first > 0 ? at + moved : 0, 4),
        big(bytes.length, 4),
      ]);
      at += bytes.length;
      return place;
    });
    return full(
      'meta',
      0,
      full('hdlr', 0, big(0, 4), latin('pict'), Buffer.alloc(13)),
      full('pitm', 0, big(1, 2)),
      full(
        'iinf',
        0,
        big(items.length, 2),
        ...items.map(({ kind }, index) => full('infe', 2, big(index + 1, 2), big(0, 2), latin(kind), Buffer.from([0]))),
      ),
      box('iprp', box('ipco', full('ispe', 0, big(1, 4), big(1, 4)), ...properties)),
      full('iloc', 0, Buffer.from([0x44, 0]), big(items.length, 2), ...places),
    );
  };
  const before = start.length + meta(0).length + 8;
  return Buffer.concat([start, meta(before), box('mdat', ...items.map(({ bytes }) => bytes)), ...beside]);
};

/** What EXIF says, read by a reader of its own that looks for it in the whole file, wherever it may stand. */
export const exifIn = (bytes: Buffer): readonly { readonly orientation?: number; readonly seconds?: number }[] => {
  const found = [];
  for (let at = 0; at + 8 <= bytes.length; at += 1) {
    const mark = bytes.toString('latin1', at, at + 4);
    if (mark === 'II*\0' || mark === 'MM\0*') found.push(readExif(bytes.subarray(at), mark.startsWith('I')));
  }
  return found;
};

function readExif(tiff: Buffer, little: boolean): { orientation?: number; seconds?: number } {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const entries = new Map<number, number>();
  const walk = (list: number): void => {
    for (let index = 0; index < view.getUint16(list, little); index += 1)
      entries.set(view.getUint16(list + 2 + index * 12, little), list + 2 + index * 12);
  };
  const says: { orientation?: number; seconds?: number } = {};
  walk(view.getUint32(4, little));
  const [turn, gps] = [entries.get(0x0112), entries.get(0x8825)];
  if (turn !== undefined) says.orientation = view.getUint16(turn + 8, little);
  if (gps === undefined) return says;
  walk(view.getUint32(gps + 8, little));
  const latitude = entries.get(2);
  if (latitude !== undefined) says.seconds = view.getUint32(view.getUint32(latitude + 8, little) + 16, little);
  return says;
}
