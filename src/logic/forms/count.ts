/** What is counted in a long answer. */
export type Unit = 'characters' | 'words';

/**
 * How much stands in a long answer. A smiley is one character, not the two that JavaScript says; so is a line break, though forms
 * send it as two. Words are what stands between spaces. `countOf('Hi 😀\r\nyou', 'characters') → 8`
 */
export const countOf = (text: string, unit: Unit): number =>
  unit === 'words' ? (text.match(/\S+/g)?.length ?? 0) : [...text.replaceAll('\r\n', '\n')].length;
