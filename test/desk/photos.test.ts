import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutLocation } from '../../src/desk/photos/without-location.ts';
import { crc32 } from './checksum.ts';
import * as photo from './photo-files.ts';
import { frame, types, withPlace, words } from './photos.data.ts';

const { exifIn, exifWithPlace, secretSeconds, secretWords, xmpWithPlace } = photo;
for (const [says, kind, bytes, orientation] of withPlace) {
  test(`${kind}: the place is taken out: ${says}`, () => {
    assert.ok(
      bytes.includes(words) || exifIn(bytes).some(({ seconds }) => seconds === secretSeconds),
      'it has a place',
    );
    const clean = withoutLocation(bytes, types[kind]);
    assert.ok(clean, 'it can be read');
    assert.ok(!clean.includes(words));
    assert.doesNotMatch(clean.toString('latin1'), /GPS|51,28|xmpmeta/);
    const exif = exifIn(clean);
    assert.deepEqual(exif, orientation === undefined ? [] : [{ orientation }]);
    assert.ok(clean.length <= bytes.length);
    assert.deepEqual(withoutLocation(clean, types[kind]), clean, 'a second time changes nothing');
  });
}

/** Photos with nothing to take out. */
const clean: readonly [string, keyof typeof types, Buffer][] = [
  [
    'a JPEG with its colours',
    'jpeg',
    photo.jpegOf([
      photo.segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01 colours')),
      photo.segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x01')),
    ]),
  ],
  [
    'a PNG with its colours and its size on paper',
    'png',
    photo.pngOf([
      photo.pngChunk('gAMA', Buffer.alloc(4)),
      photo.pngChunk('pHYs', Buffer.alloc(9)),
      photo.pngChunk('iCCP', Buffer.from('x\0\0')),
    ]),
  ],
  ['a WebP', 'webp', photo.webpOf(photo.webpDot)],
  [
    'a WebP that moves',
    'webp',
    photo.webpOf(
      photo.webpFlags(2),
      photo.webpChunk('ANIM', Buffer.alloc(6)),
      frame([photo.webpDot]),
      frame([photo.webpDot]),
    ),
  ],
  ['a GIF that moves', 'gif', photo.gifOf([photo.gifLoop, photo.gifTiming])],
  ['a GIF without its last byte', 'gif', photo.gifOf().subarray(0, -1)],
  ['a HEIC', 'heic', photo.heicOf([photo.heicPicture])],
  ['a HEIC of two pictures', 'heic', photo.heicOf([photo.heicPicture, { kind: 'grid', bytes: Buffer.alloc(8, 1) }])],
];
for (const [says, kind, bytes] of clean)
  test(`what has nothing to take out stays as it is: ${says}`, () =>
    assert.deepEqual(withoutLocation(bytes, types[kind]), bytes));

test('a HEIC keeps its length, and its picture in its place', () => {
  const bytes = photo.heicOf([photo.heicExif(), photo.heicPicture]);
  const result = withoutLocation(bytes, types.heic);
  assert.equal(result?.length, bytes.length);
  assert.equal(result?.indexOf(photo.heicPicture.bytes), bytes.indexOf(photo.heicPicture.bytes));
});

test('a PNG’s new EXIF has the right checksum', () => {
  const result = withoutLocation(photo.pngOf([photo.pngChunk('eXIf', exifWithPlace())]), types.png) ?? Buffer.alloc(0);
  const at = result.indexOf('eXIf');
  const length = result.readUInt32BE(at - 4);
  assert.equal(result.readUInt32BE(at + 4 + length), crc32(result.subarray(at, at + 4 + length)));
});

test('a WebP says no more that it has EXIF or XMP, and how long it is', () => {
  const bytes = photo.webpOf(photo.webpFlags(0x3c), photo.webpDot, photo.webpChunk('XMP ', xmpWithPlace));
  const result = withoutLocation(bytes, types.webp) ?? Buffer.alloc(0);
  assert.equal(result.readUInt8(result.indexOf('VP8X') + 8), 0x30);
  assert.equal(result.readUInt32LE(4), result.length - 8);
});

test('a JPEG that is cut off in its picture stays so: browsers draw what is there', () => {
  const cut = photo.jpegOf([photo.exifSegment()]).subarray(0, -2);
  const result = withoutLocation(cut, types.jpeg);
  assert.deepEqual(exifIn(result ?? cut), [{ orientation: 6 }]);
});

test('other files come back as they are', () => {
  const pdf = Buffer.from(`%PDF-1.7 ${secretWords}`);
  assert.equal(withoutLocation(pdf, 'application/pdf'), pdf);
});
