import { deflateRawSync } from 'node:zlib';
import { exifSegment, gifOf, heicOf, heicPicture, jpegOf, pngOf, webpDot, webpOf } from './photo-files.ts';

/** Bytes of a text, each letter one byte. */
export const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

interface Part {
  readonly name: string;
  readonly bytes: Buffer;
  readonly packed?: boolean;
  /** What the directory at the end calls it, where that is another name. */
  readonly listed?: string;
  /** How long the directory says that it is, where that is not so. */
  readonly claims?: number;
  /** True where the directory says that it needs a password. */
  readonly locked?: boolean;
}

/** A zip file of some parts, written as word processors write it. */
export const zipOf = (parts: readonly Part[], comment = ''): Buffer => {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, packed = false, listed = name, claims, locked = false } of parts) {
    const data = packed ? deflateRawSync(bytes) : bytes;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(packed ? 8 : 0, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    if (claims !== undefined) entry.writeUInt32LE(claims, 24);
    if (locked) entry.writeUInt16LE(1, 8);
    entry.writeUInt16LE(Buffer.byteLength(listed), 28);
    entry.writeUInt32LE(at, 42);
    files.push(local, Buffer.from(name), data);
    entries.push(entry, Buffer.from(listed));
    at += 30 + Buffer.byteLength(name) + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...files, directory, end, bytesOf(comment)]);
};

const part = (name: string, text = '<x/>'): Part => ({ name, bytes: bytesOf(text), packed: true });
const odtMark = 'application/vnd.oasis.opendocument.text';

const docxParts: readonly Part[] = [part('[Content_Types].xml'), part('_rels/.rels'), part('word/document.xml')];
/** A Word document with one part more. */
export const docxWith = (...more: readonly Part[]): Buffer => zipOf([...docxParts, ...more]);

/** Small files of each kind that the desk takes, and of kinds that it does not. */
export const samples = {
  jpeg: jpegOf(),
  png: pngOf(),
  gif: gifOf(),
  webp: webpOf(webpDot),
  heic: heicOf([heicPicture]),
  pdf: bytesOf('%PDF-1.7\n%%EOF'),
  docx: docxWith(),
  docxOfSharePoint: zipOf([part('[Content_Types].xml'), part('word/document2.xml')]),
  odt: zipOf([{ name: 'mimetype', bytes: bytesOf(odtMark) }, part('content.xml'), part('META-INF/manifest.xml')]),
  docm: zipOf([part('[Content_Types].xml'), part('word/document.xml'), part('word/vbaProject.bin')]),
  activeX: zipOf([part('[Content_Types].xml'), part('word/document.xml'), part('word/activeX/activeX1.xml')]),
  odtWithBasic: zipOf([
    { name: 'mimetype', bytes: bytesOf(odtMark) },
    part('content.xml'),
    part('Basic/Standard/Module1.xml'),
  ]),
  odtPacked: zipOf([{ name: 'mimetype', bytes: bytesOf(odtMark), packed: true }, part('content.xml')]),
  xlsx: zipOf([part('[Content_Types].xml'), part('xl/workbook.xml')]),
  jar: zipOf([part('META-INF/MANIFEST.MF'), part('Main.class')]),
  zip: zipOf([part('letter.docx')]),
  /** 100 MB of zeroes in 100 kB. */
  zipBomb: zipOf([{ name: 'zeroes.bin', bytes: Buffer.alloc(100_000_000), packed: true }]),
  /** Called a Word document at its end, a program at its start. */
  twoDirectories: zipOf([
    { name: 'word/vbaProject.bin', listed: 'word/a.xml', bytes: bytesOf('x') },
    { name: 'a', listed: '[Content_Types].xml', bytes: bytesOf('x') },
    { name: 'b', listed: 'word/document.xml', bytes: bytesOf('x') },
  ]),
  /** A photo that says where it was taken, cut off where it says so. */
  brokenPhoto: jpegOf([exifSegment()]).subarray(0, 60),
  exe: bytesOf('MZ\x90\x00\x03\x00\x00\x00 program'),
  elf: bytesOf('\x7fELF\x02\x01\x01 program'),
  script: bytesOf('#!/bin/sh\nrm -rf /\n'),
  html: bytesOf('<!doctype html><script>alert(1)</script>'),
  svg: bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  text: bytesOf('Dear council,'),
  oldWord: bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 document'),
  mp4: bytesOf('\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00'),
  pdfLater: bytesOf('MZ program %PDF-1.7'),
  oneByte: bytesOf('\xff'),
};

interface SentPart {
  readonly field?: string;
  readonly filename?: string;
  /** The whole header line in place of the two above. */
  readonly disposition?: string;
  readonly type?: string;
  readonly bytes: Buffer;
}

/** A multipart message as a browser sends it. */
export const multipartOf = (...parts: readonly SentPart[]): { payload: Buffer; headers: Record<string, string> } => {
  const boundary = '----clearway-test-boundary';
  const pieces = parts.flatMap(({ field = 'file', filename, disposition, type, bytes }) => {
    const named = filename === undefined ? '' : `; filename="${filename}"`;
    const head = disposition ?? `form-data; name="${field}"${named}`;
    const kind = type ?? (filename === undefined ? undefined : 'application/octet-stream');
    return [
      Buffer.from(`--${boundary}\r\nContent-Disposition: ${head}\r\n${kind ? `Content-Type: ${kind}\r\n` : ''}\r\n`),
      bytes,
      bytesOf('\r\n'),
    ];
  });
  return {
    payload: Buffer.concat([...pieces, bytesOf(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
};
