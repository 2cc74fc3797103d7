const longest = 100;
/** Names that Windows takes for devices, with any ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Invisible signs, those that turn the direction of writing among them: "photo\u202Egpj.exe" looks like "photoexe.jpg". */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A file's name as it may be kept and shown: the last part of a path, without signs that mean something to a disk or that nobody sees,
 * with an ending that tells what the file really is.
 * `cleanFileName('..\\..\\my bill.PDF', ['pdf']) → 'my bill.PDF'`, `cleanFileName('photo.exe', ['jpg', 'jpeg']) → 'photo.exe.jpg'`
 */
export function cleanFileName(name: string, endings: readonly string[]): string {
  const last = name.normalize('NFC').replace(invisible, '').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[<>:"|?*]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [, stem = plain, ending = ''] = /^(.+)\.([a-z0-9]{1,5})$/i.exec(plain) ?? [];
  const isTrue = endings.includes(ending.toLowerCase());
  const kept = isTrue ? ending : (endings[0] ?? '');
  const start = cut(isTrue ? stem : plain, longest - kept.length - 1).replace(/[. ]+$/, '') || 'file';
  return `${devices.test(start) ? 'file-' : ''}${start}${kept && `.${kept}`}`;
}

/** By signs, not by halves of them: an emoji cut in two is no text. */
const cut = (text: string, most: number): string => [...text].slice(0, most).join('');
