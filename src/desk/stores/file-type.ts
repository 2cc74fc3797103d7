import type { FileHandle } from 'node:fs/promises';
import { isDangerous } from './zip-dangers.ts';
import { zipParts } from './zip-parts.ts';

/** What a file is by its bytes; a name and a browser's word can lie. */
export interface FileKind {
  readonly type: string;
  /** Its endings, the usual one first. */
  readonly endings: readonly string[];
}

const starts = (text: string, at = 0) => ({ at, bytes: Buffer.from(text, 'latin1') });

/** What residents send as proof, each by the bytes at its start. Nothing here can run by itself when it is opened. */
const table: readonly (FileKind & { readonly marks: readonly (readonly ReturnType<typeof starts>[])[] })[] = [
  { type: 'image/jpeg', endings: ['jpg', 'jpeg'], marks: [[starts('\xff\xd8\xff')]] },
  { type: 'image/png', endings: ['png'], marks: [[starts('\x89PNG\r\n\x1a\n')]] },
  { type: 'image/gif', endings: ['gif'], marks: [[starts('GIF87a')], [starts('GIF89a')]] },
  { type: 'image/webp', endings: ['webp'], marks: [[starts('RIFF'), starts('WEBP', 8)]] },
  {
    type: 'image/heic',
    endings: ['heic', 'heif'],
    marks: ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].map((brand) => [starts(`ftyp${brand}`, 4)]),
  },
  { type: 'application/pdf', endings: ['pdf'], marks: [[starts('%PDF-')]] },
];

const docx: FileKind = {
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  endings: ['docx'],
};
const odt: FileKind = { type: 'application/vnd.oasis.opendocument.text', endings: ['odt'] };

/** What a file is, read from its bytes; undefined for what we do not take. */
export async function fileKindOf(file: FileHandle, size: number): Promise<FileKind | undefined> {
  const head = Buffer.alloc(128);
  await file.read(head, 0, head.length, 0);
  const found = table.find(({ marks }) =>
    marks.some((all) => all.every(({ at, bytes }) => head.subarray(at, at + bytes.length).equals(bytes))),
  );
  if (found) return { type: found.type, endings: found.endings };
  return head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1')) ? documentKindOf(file, size, head) : undefined;
}

/** Word and OpenDocument texts are zip files: told apart by the names of their parts. Nothing is unpacked, so nothing can swell. */
async function documentKindOf(file: FileHandle, size: number, head: Buffer): Promise<FileKind | undefined> {
  const parts = await zipParts(file, size);
  if (!parts || isDangerous(parts, size)) return undefined;
  const names = parts.map(({ name }) => name);
  if (names.includes('[Content_Types].xml') && names.some((name) => /^word\/document\d*\.xml$/.test(name))) return docx;
  // OpenDocument 1.3, part 2, 3.3: the first part is "mimetype", not packed, so that its text stands at byte 30.
  const mark = `mimetype${odt.type}`;
  return head.toString('latin1', 30, 30 + mark.length) === mark && names.includes('content.xml') ? odt : undefined;
}
