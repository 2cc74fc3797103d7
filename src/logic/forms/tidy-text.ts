/**
 * Text as it was meant: no spaces at the ends, no characters that nobody sees and nobody typed. Joiners and tags stay: Persian,
 * many smileys and the flag of Wales need them; text of nothing else is no text. `tidyText(' O’Brien\u200b\r\n') → 'O’Brien'`
 */
export const tidyText = (typed: string): string => {
  const text = typed
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t\u200c\u200d]|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[^\S\n\t]/g, ' ')
    .trim()
    .normalize();
  return /[^\p{Cf}\s]/u.test(text) ? text : '';
};

/** Text that a rule can read: straight quotes and hyphens, plain digits, single spaces. `plainText('１２–３４ ’') → "12-34 '"` */
export const plainText = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Letters and digits alone, in capitals. `codeIn('cb1-2ab.') → 'CB12AB'` */
export const codeIn = (typed: string): string =>
  plainText(typed)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
