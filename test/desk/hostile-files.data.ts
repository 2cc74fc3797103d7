import { mostBytes } from '../../src/desk/stores/files.ts';
import { exifSegment, gifComment, gifOf, jpegOf, pngChunk, pngOf, segment } from './photo-files.ts';
import { bytesOf, docxWith, samples } from './sent-files.ts';

function tampered(at: number, value: number): Buffer {
  const bytes = Buffer.from(samples.docx);
  const end = bytes.length - 22;
  if (at === 10) bytes.writeUInt16LE(value, end + at);
  else bytes.writeUInt32LE(value, end + at);
  return bytes;
}

/** Files that are not taken: what each is, its bytes, its name, the answer's status and words. */
export const refused: [string, Buffer, string, number, RegExp][] = [
  ['a program called a photo', samples.exe, 'photo.jpg', 415, /cannot open this kind of file/],
  ['a Linux program', samples.elf, 'photo.jpg', 415, /cannot open this kind/],
  ['a script', samples.script, 'photo.png', 415, /cannot open this kind/],
  ['a web page', samples.html, 'photo.jpg', 415, /cannot open this kind/],
  ['a drawing that can run scripts', samples.svg, 'photo.svg', 415, /cannot open this kind/],
  ['a text', samples.text, 'letter.txt', 415, /cannot open this kind/],
  ['an old Word document, which may hold macros', samples.oldWord, 'letter.doc', 415, /cannot open this kind/],
  ['a film', samples.mp4, 'film.heic', 415, /cannot open this kind/],
  ['a program with a PDF behind it', samples.pdfLater, 'bill.pdf', 415, /cannot open this kind/],
  [
    'a program that begins like a GIF',
    bytesOf('GIF89a/*\0\0\0*/=1;alert(document.domain)//'),
    'a.gif',
    415,
    /read this photo/,
  ],
  [
    'a photo cut off where it says its place',
    samples.brokenPhoto,
    'photo.jpg',
    415,
    /cannot read this photo\. Choose another/,
  ],
  [
    'a web page that begins like a JPEG',
    bytesOf('\xff\xd8\xff<script>alert(1)</script>'),
    'a.jpg',
    415,
    /read this photo/,
  ],
  ['one byte', samples.oneByte, 'photo.jpg', 415, /cannot open this kind/],
  ['Word with macros under a harmless name', samples.docm, 'letter.docx', 415, /cannot open this kind/],
  ['Word with ActiveX', samples.activeX, 'letter.docx', 415, /cannot open this kind/],
  ['OpenDocument with Basic', samples.odtWithBasic, 'letter.odt', 415, /cannot open this kind/],
  ['OpenDocument whose mark is packed', samples.odtPacked, 'letter.odt', 415, /cannot open this kind/],
  ['a spreadsheet', samples.xlsx, 'letter.docx', 415, /cannot open this kind/],
  ['a Java program', samples.jar, 'letter.docx', 415, /cannot open this kind/],
  ['a zip file', samples.zip, 'letter.zip', 415, /cannot open this kind/],
  ['a zip bomb', samples.zipBomb, 'letter.docx', 415, /cannot open this kind/],
  ...Object.entries({
    'Word that unpacks to 1 GB': { name: 'word/a.xml', bytes: bytesOf('x'), claims: 1_000_000_000 },
    'Word that unpacks to 100 MB and a byte': {
      name: 'word/a.xml',
      bytes: Buffer.alloc(600_000, 1),
      claims: 100_000_001,
    },
    'Word that unpacks to 200 times its size': { name: 'word/a.xml', bytes: Buffer.alloc(900_000), packed: true },
    'Word whose part says that it is too large to say': { name: 'word/a.xml', bytes: bytesOf('x'), claims: 0xffffffff },
    'Word with a password on a part': { name: 'word/a.xml', bytes: bytesOf('x'), locked: true },
    'Word with a part that leads upwards': { name: '../../../etc/cron.d/a', bytes: bytesOf('x') },
    'Word with a part that leads upwards on Windows': { name: 'word\\..\\..\\a.dll', bytes: bytesOf('x') },
    'Word with a part at the root of the disk': { name: '/etc/passwd', bytes: bytesOf('x') },
    'Word with a part on a drive': { name: 'C:/a.dll', bytes: bytesOf('x') },
    'Word with a part whose name turns round': { name: 'word/\u202elmx.exe', bytes: bytesOf('x') },
    'Word with a part whose name holds a zero': { name: 'word/a\0.xml', bytes: bytesOf('x') },
    'an OpenDocument locked as a whole': { name: 'encrypted-package', bytes: bytesOf('x') },
  }).map(([says, part]): [string, Buffer, string, number, RegExp] => [
    says,
    docxWith(part),
    'letter.docx',
    415,
    /cannot open this kind/,
  ]),
  [
    'Word with a web page behind it',
    Buffer.concat([samples.docx, samples.html]),
    'letter.docx',
    415,
    /cannot open this kind/,
  ],
  [
    'a zip file with a PDF behind it',
    Buffer.concat([samples.zip, samples.pdf]),
    'bill.pdf',
    415,
    /cannot open this kind/,
  ],
  ['a zip file cut off', samples.docx.subarray(0, samples.docx.length - 10), 'letter.docx', 415, /cannot open/],
  ['a zip file whose directory lies beyond its end', tampered(16, 0xffffffff), 'letter.docx', 415, /cannot open/],
  ['a zip file whose directory is said to be huge', tampered(12, 0xfffffff0), 'letter.docx', 415, /cannot open/],
  ['a zip file with more parts than it has', tampered(10, 0x0fff), 'letter.docx', 415, /cannot open/],
  ['nothing', Buffer.alloc(0), 'photo.jpg', 422, /nothing in this file/],
  [
    'more than 10 MB',
    Buffer.concat([samples.pdf, Buffer.alloc(mostBytes)]),
    'film.pdf',
    413,
    /too large\. Choose one of up to 10 MB\./,
  ],
  [
    'one byte more than 10 MB',
    Buffer.concat([samples.pdf, Buffer.alloc(mostBytes + 1 - samples.pdf.length)]),
    'film.pdf',
    413,
    /too large/,
  ],
];

/** What must not be left of a file that is two things. */
export const secret = /51\.4778|<script|<\?php/;
/** Pictures with something else in them, of which the picture alone is kept. */
export const twoFaced: [string, string, Buffer][] = [
  ['a web page behind a JPEG', 'a.jpg', jpegOf([], [], '<script>alert(1)</script>')],
  ['PHP in a comment of a JPEG', 'a.jpg', jpegOf([segment(0xfe, bytesOf('<?php system($_GET[0]); ?>'))])],
  ['a web page in words of a PNG', 'a.png', pngOf([pngChunk('tEXt', bytesOf('Comment\0<script>alert(1)</script>'))])],
  ['a script in a comment of a GIF', 'a.gif', gifOf([gifComment('<script>alert(1)</script>')])],
  ['a photo with its place', 'IMG_0042.jpg', jpegOf([exifSegment()])],
];
