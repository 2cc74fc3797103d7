import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutLocation } from '../../src/desk/photos/without-location.ts';
import * as photo from './photo-files.ts';
import { types, withPlace, words } from './photos.data.ts';

const { exifIn, exifWithPlace, secretWords } = photo;

const le = (value: number): Buffer => Buffer.from(new Uint32Array([value]).buffer);
/** Photos that cannot be looked through: nothing of them is kept. */
const unreadable: readonly [string, keyof typeof types, Buffer][] = [
  ['nothing behind its first bytes', 'jpeg', photo.jpegStart],
  ['only words', 'jpeg', Buffer.concat([photo.jpegStart, photo.exifSegment(), photo.jpegEnd])],
  [
    'a segment longer than the file',
    'jpeg',
    Buffer.concat([photo.jpegStart, Buffer.from([0xff, 0xe1, 0xff, 0xff]), exifWithPlace()]),
  ],
  ['a segment of length 1', 'jpeg', Buffer.concat([photo.jpegStart, Buffer.from([0xff, 0xe1, 0, 1]), exifWithPlace()])],
  ['cut off in its EXIF', 'jpeg', photo.jpegOf([photo.exifSegment()]).subarray(0, 60)],
  ['no picture', 'png', Buffer.concat([photo.pngStart, photo.pngChunk('IEND')])],
  ['no end', 'png', photo.pngOf().subarray(0, -12)],
  [
    'a chunk longer than the file',
    'png',
    Buffer.concat([photo.pngStart, Buffer.from([0x7f, 0xff, 0xff, 0xff]), Buffer.from('tEXt')]),
  ],
  ['a part without which it cannot be drawn, and that we do not know', 'png', photo.pngOf([photo.pngChunk('CgBI')])],
  ['no picture', 'webp', photo.webpOf(photo.webpChunk('EXIF', exifWithPlace()))],
  [
    'a chunk longer than the file',
    'webp',
    photo.webpOf(Buffer.concat([Buffer.from('EXIF'), le(9_999_999), exifWithPlace()])),
  ],
  [
    'more bytes than it has',
    'webp',
    Buffer.concat([Buffer.from('RIFF'), le(9_999_999), Buffer.from('WEBP'), photo.webpDot]),
  ],
  ['a frame that breaks off', 'webp', photo.webpOf(photo.webpFlags(2), photo.webpChunk('ANMF', Buffer.alloc(7)))],
  ['no picture', 'gif', Buffer.from('GIF89a picture')],
  ['a block that does not end', 'gif', photo.gifOf([photo.gifComment(secretWords)]).subarray(0, 40)],
  ['a program in front of its picture', 'gif', Buffer.from('GIF89a/*\0\0\0*/=1;alert(document.domain)//')],
  ['no list of its items', 'heic', Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic', 'latin1')],
  ['places beyond its end', 'heic', photo.heicOf([photo.heicPicture, photo.heicExif()], { moved: 100_000 })],
  ['places within its own lists', 'heic', photo.heicOf([photo.heicPicture, photo.heicExif()], { moved: -40 })],
  ['only EXIF', 'heic', photo.heicOf([photo.heicExif()])],
  [
    'a film without a still picture',
    'heic',
    photo.box('ftyp', Buffer.from('hevc\0\0\0\0hevc'), photo.box('moov', words)),
  ],
  [
    'a box of length 3',
    'heic',
    Buffer.concat([photo.heicOf([photo.heicPicture]), Buffer.from([0, 0, 0, 3, 102, 114, 101, 101])]),
  ],
];
for (const [says, kind, bytes] of unreadable)
  test(`${kind}: not kept: ${says}`, () => assert.equal(withoutLocation(bytes, types[kind]), undefined));

const samples = withPlace.filter(([says]) => !says.includes('behind'));
test('cut off at any byte, no photo throws, grows, or gives away its place', () => {
  for (const [says, kind, bytes] of samples)
    for (let length = 0; length < bytes.length; length += 1) {
      const result = withoutLocation(Buffer.from(bytes.subarray(0, length)), types[kind]);
      assert.ok((result?.length ?? 0) <= length, says);
      assert.ok(!result?.includes(words), `${kind}: ${says}, ${length}`);
      assert.ok(!result || exifIn(result).every(({ seconds }) => seconds === undefined), `${kind}: ${says}, ${length}`);
    }
});

test('with any byte changed, no photo throws or grows', () => {
  // Numbers that repeat: the same damage at each run.
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (const [says, kind, bytes] of samples)
    for (let round = 0; round < 400; round += 1) {
      const damaged = Buffer.from(bytes);
      for (let times = 0; times <= round % 3; times += 1)
        damaged[next(damaged.length)] = [0, 0xff, 0x7f, next(256)][next(4)] ?? 0;
      assert.ok((withoutLocation(damaged, types[kind])?.length ?? 0) <= bytes.length, says);
    }
});

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_item, index) => make(index));
const box8 = photo.box('free');
/** Ten megabytes of the smallest parts that there are. */
const tiring: readonly [string, keyof typeof types, Buffer][] = [
  ['10,000 segments of EXIF', 'jpeg', photo.jpegOf(many(10_000, () => photo.exifSegment()))],
  [
    '2,500,000 segments with nothing in them',
    'jpeg',
    photo.jpegOf([Buffer.alloc(10_000_000, Buffer.from([0xff, 0xfe, 0, 2]))]),
  ],
  ['10 MB of 0xFF', 'jpeg', photo.jpegOf([Buffer.alloc(10_000_000, 0xff)])],
  ['10 MB of 0xFF in its picture', 'jpeg', photo.jpegOf([], [Buffer.alloc(10_000_000, Buffer.from([0xff, 0]))])],
  ['10 MB of marks that are none', 'jpeg', photo.jpegOf([Buffer.alloc(10_000_000, Buffer.from([0xff, 1]))])],
  ['800,000 chunks', 'png', photo.pngOf([Buffer.alloc(9_600_000, Buffer.from('\0\0\0\0prVt\0\0\0\0', 'latin1'))])],
  [
    '1,200,000 chunks',
    'webp',
    photo.webpOf(Buffer.alloc(9_600_000, Buffer.from('ABCD\0\0\0\0', 'latin1')), photo.webpDot),
  ],
  ['3,000,000 blocks', 'gif', photo.gifOf([Buffer.alloc(9_000_000, Buffer.from([0x21, 0xfe, 0]))])],
  ['1,000,000 boxes', 'heic', Buffer.concat([photo.heicOf([photo.heicPicture]), Buffer.alloc(8_000_000, box8)])],
  [
    '60,000 items in one place',
    'heic',
    photo.heicOf(many(60_000, (index) => ({ kind: index ? 'Exif' : 'hvc1', bytes: Buffer.alloc(100) }))),
  ],
];
for (const [says, kind, bytes] of tiring)
  test(`${kind}: done within five seconds: ${says}`, () => {
    const start = performance.now();
    const result = withoutLocation(bytes, types[kind]);
    assert.ok((result?.length ?? 0) <= bytes.length);
    assert.ok(performance.now() - start < 5000, `${Math.round(performance.now() - start)} ms`);
  });
