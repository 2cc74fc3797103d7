import * as photo from './photo-files.ts';

const { exifWithPlace, secretWords, xmpWithPlace } = photo;
/** The secret words as bytes. */
export const words = Buffer.from(secretWords, 'latin1');
export const text = (start: string) => Buffer.from(`${start}${secretWords}`, 'latin1');
export const types = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
} as const;

const longXmp = photo.segment(0xe1, text('http://ns.adobe.com/xmp/extension/\0'));
export const frame = (inside: readonly Buffer[]): Buffer =>
  photo.webpChunk('ANMF', Buffer.concat([Buffer.alloc(16), ...inside]));

/** Photos with a place in them: what they are, their bytes, and which side is up where that is not as it stands. */
export const withPlace: readonly [string, keyof typeof types, Buffer, number?][] = [
  ['EXIF of a phone held upright', 'jpeg', photo.jpegOf([photo.exifSegment()]), 6],
  [
    'EXIF in the other order of bytes',
    'jpeg',
    photo.jpegOf([photo.exifSegment(exifWithPlace({ little: true, orientation: 8 }))]),
    8,
  ],
  [
    'EXIF of a picture that stands as it is',
    'jpeg',
    photo.jpegOf([photo.exifSegment(exifWithPlace({ orientation: 1 }))]),
  ],
  [
    'EXIF with an orientation that does not exist',
    'jpeg',
    photo.jpegOf([photo.exifSegment(exifWithPlace({ orientation: 9 }))]),
  ],
  ['EXIF twice', 'jpeg', photo.jpegOf([photo.exifSegment(), photo.exifSegment()]), 6],
  ['EXIF behind the picture', 'jpeg', photo.jpegOf([], [photo.exifSegment(exifWithPlace({ orientation: 1 }))])],
  [
    'XMP',
    'jpeg',
    photo.jpegOf([photo.segment(0xe1, Buffer.concat([text('http://ns.adobe.com/xap/1.0/\0'), xmpWithPlace]))]),
  ],
  ['XMP too long for one segment', 'jpeg', photo.jpegOf([longXmp, longXmp])],
  ['words of Photoshop', 'jpeg', photo.jpegOf([photo.segment(0xed, text('Photoshop 3.0\x008BIM'))])],
  ['a comment', 'jpeg', photo.jpegOf([photo.segment(0xfe, text(''))])],
  [
    'a second picture behind the first, with a place of its own',
    'jpeg',
    Buffer.concat([photo.jpegOf([photo.exifSegment()]), photo.jpegOf([photo.exifSegment()])]),
    6,
  ],
  ['a film behind the picture', 'jpeg', photo.jpegOf([], [], `\0\0\0\x18ftypmp42 ${secretWords}`)],
  ['a smaller picture in an old way', 'jpeg', photo.jpegOf([photo.segment(0xe0, text('JFXX\0'))])],
  [
    'what only one maker can read',
    'jpeg',
    photo.jpegOf([photo.segment(0xe7, text('')), photo.segment(0xef, text(''))]),
  ],
  ['EXIF', 'png', photo.pngOf([photo.pngChunk('eXIf', exifWithPlace())]), 6],
  ['EXIF behind the picture', 'png', photo.pngOf([], [photo.pngChunk('eXIf', exifWithPlace({ orientation: 3 }))]), 3],
  ['words', 'png', photo.pngOf([photo.pngChunk('tEXt', text('Comment\0'))])],
  ['XMP', 'png', photo.pngOf([photo.pngChunk('iTXt', text('XML:com.adobe.xmp\0\0\0\0\0'))])],
  [
    'EXIF as hexadecimal words, as ImageMagick writes it',
    'png',
    photo.pngOf([photo.pngChunk('zTXt', text('Raw profile type exif\0\0'))]),
  ],
  ['what only one maker can read', 'png', photo.pngOf([photo.pngChunk('prVt', text(''))])],
  ['words behind its end', 'png', photo.pngOf([], [], secretWords)],
  [
    'EXIF and XMP',
    'webp',
    photo.webpOf(
      photo.webpFlags(0x0c),
      photo.webpDot,
      photo.webpChunk('EXIF', exifWithPlace()),
      photo.webpChunk('XMP ', xmpWithPlace),
    ),
    6,
  ],
  [
    'EXIF with the mark of a JPEG',
    'webp',
    photo.webpOf(
      photo.webpFlags(0x08),
      photo.webpDot,
      photo.webpChunk('EXIF', Buffer.concat([Buffer.from('Exif\0\0'), exifWithPlace()])),
    ),
    6,
  ],
  [
    'words in a frame',
    'webp',
    photo.webpOf(photo.webpFlags(0x02), frame([photo.webpDot, photo.webpChunk('XYZ ', text(''))])),
  ],
  ['words behind its end', 'webp', Buffer.concat([photo.webpOf(photo.webpDot), words])],
  ['a comment', 'gif', photo.gifOf([photo.gifComment(secretWords)])],
  ['XMP', 'gif', photo.gifOf([photo.gifApplication('XMP DataXMP', words)])],
  ['words behind its end', 'gif', photo.gifOf([], secretWords)],
  ['EXIF', 'heic', photo.heicOf([photo.heicPicture, photo.heicExif()])],
  ['XMP', 'heic', photo.heicOf([photo.heicPicture, photo.heicXmp])],
  ['EXIF before the picture', 'heic', photo.heicOf([photo.heicExif(), photo.heicPicture])],
  ['an item of a kind that we do not know', 'heic', photo.heicOf([photo.heicPicture, { kind: 'whre', bytes: words }])],
  ['a film that goes with it', 'heic', photo.heicOf([photo.heicPicture], { beside: [photo.box('mpvd', words)] })],
  [
    'words beside it',
    'heic',
    photo.heicOf([photo.heicPicture], { beside: [photo.box('uuid', words), photo.box('free', words)] }),
  ],
  ['words among its properties', 'heic', photo.heicOf([photo.heicPicture], { properties: [photo.box('udes', words)] })],
  ['bytes that no item names', 'heic', photo.heicOf([photo.heicPicture], { beside: [photo.box('mdat', words)] })],
];
