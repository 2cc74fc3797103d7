import type { Language } from '../words/language.ts';
import { missing, quoted, right, wrong, type Check } from './check-result.ts';
import { valueIn, valuesIn } from './control-names.ts';
import type { SentFile } from './form.ts';
import { specialWords } from './special-words.data.ts';

/** A megabyte as Windows counts it, so that a file which is shown there as "10 MB" is not too large for 10 MB. */
export const megabyte = 1024 * 1024;

/** The file that an entry names, or undefined. `sentFile('{"id":"a1","name":"bill.pdf","size":9,"type":"application/pdf"}')?.name → 'bill.pdf'` */
export const sentFile = (entry: string): SentFile | undefined => {
  try {
    const { id, name, size, type } = JSON.parse(entry) as Record<keyof SentFile, unknown>;
    if (typeof id === 'string' && typeof name === 'string' && typeof size === 'number' && typeof type === 'string')
      return { id, name, size, type };
  } catch {
    // No JSON, or nothing that could be a file.
  }
  return undefined;
};

/** Whether a file is of a kind that may be sent; every kind may where none is named. `isAccepted(['.pdf'], { name: 'Bill.PDF', type: '' }) → true` */
export const isAccepted = (accept: readonly string[], { name, type }: Pick<SentFile, 'name' | 'type'>): boolean =>
  accept.length === 0 ||
  accept.some((each) => {
    const kind = each.toLowerCase();
    if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
    // Windows gives a phone's HEIC no type, so it is known by its name.
    return type
      ? type.startsWith(kind.replace(/\*.*/, ''))
      : kind === 'image/*' && /\.(jpe?g|png|hei[cf]|webp)$/i.test(name);
  });

/** The kinds of file in words. `kindWords(['.pdf', 'image/*'], 'en') → 'PDF or any photo'` */
export const kindWords = (accept: readonly string[], language: Language): string => {
  const { photo, or } = specialWords[language];
  // "application/vnd.ms-excel" is long for what people call Excel.
  const nameOf = (kind: string): string =>
    kind
      .replace('/*', '')
      .replace(/^.*[/.-]/, '')
      .toUpperCase();
  const kinds = [...new Set(accept.map((kind) => (kind === 'image/*' ? photo : nameOf(kind))))];
  return [kinds.slice(0, -1).join(', '), ...kinds.slice(-1)].filter(Boolean).join(or);
};

/** Checks files that have been sent ahead, or the other way that was chosen in their place. */
export const checkFile: Check = (field, entries, context) => {
  const { name, accept = [], maxMegabytes = Infinity, maxFiles = Infinity, later = [] } = field;
  const { label, language } = context;
  const words = specialWords[language];
  const files = valuesIn(entries, name).flatMap((entry) => sentFile(entry) ?? []);
  if (files.length === 0) {
    const way = later.find((each) => each === valueIn(entries, `${name}-later`));
    return way
      ? right({ later: way })
      : missing(field, context, (later.length > 0 ? words.fileOrLater : words.file)(label));
  }
  if (files.length > maxFiles) return wrong(field, words.files(label, maxFiles));
  const faults = files.flatMap((file) => {
    const named = quoted(file.name);
    const sentence = !isAccepted(accept, file)
      ? words.fileKind(named, kindWords(accept, language))
      : !file.size
        ? words.fileEmpty(named)
        : file.size > maxMegabytes * megabyte && words.fileSize(named, maxMegabytes);
    return sentence ? wrong(field, sentence).faults : [];
  });
  return faults.length > 0 ? { faults } : right(files);
};
