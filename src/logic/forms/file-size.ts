import { megabyte } from './check-file.ts';

/** A file's size in words, the same in each language. `sizeWords(1_258_291) → '1.2 MB'`, `sizeWords(348_160) → '340 KB'` */
export const sizeWords = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return `${kilobytes} KB`;
  const megabytes = bytes / megabyte;
  return `${megabytes < 9.95 ? megabytes.toFixed(1).replace('.0', '') : Math.round(megabytes)} MB`;
};
