// Without 0 O, 1 I L, 5 S, which are mistaken for each other, and without the vowels of English and Welsh (W and Y are two), so
// that no reference reads as a word. What is left are 24 signs.
const signs = '2346789BCDFGHJKMNPQRTVXZ';
const length = 8;
// 48 bits for 32: no reference comes up more than 0.002% too often, and the number is still exact.
const bytesNeeded = 6;

/** With more of them it is more likely a reference of somebody else. */
const mostMisread = 2;

/** What somebody may have read, or said, where they typed a sign that no reference has. */
const looksLike: Readonly<Record<string, string>> = {
  0: 'DQ',
  O: 'DQ',
  1: '7JT',
  I: '7JT',
  L: '7JT',
  5: '68',
  S: '68',
  A: '4R',
  E: '3F',
  U: 'V',
  W: 'VN',
  Y: 'VX',
};

// A sign's place in the list, 0 to 23, is read as two numbers: one of eight and one of three. Before each sign both are doubled, the
// first in the field of eight numbers, the second in that of three. Neither doubling, nor the difference that it makes, ever turns
// something into nothing: that is why one wrong sign, or two that have changed places, always shows.
const doubled = (eight: number): number => (eight << 1) ^ (eight & 4 ? 11 : 0);

const sumOf = (text: string): readonly [eight: number, three: number] => {
  let [eight, three] = [0, 0];
  for (const sign of text) {
    const place = signs.indexOf(sign);
    eight = doubled(eight) ^ (place & 7);
    three = (2 * three + (place >> 3)) % 3;
  }
  return [eight, three];
};

const checkSignOf = (text: string): string => {
  const [eight, three] = sumOf(text);
  return signs.charAt(doubled(eight) + 8 * three);
};

const isRight = (text: string): boolean => sumOf(text).every((part) => part === 0);

const grouped = (text: string): string => `${text.slice(0, 4)}-${text.slice(4)}`;

/**
 * A reference for a request, out of six random bytes: seven signs, and one that checks them. There are 4.5 thousand million of them;
 * who stores one makes another when it is taken. `makeReference(new Uint8Array(6)) → '2222-2222'`
 */
export const makeReference = (bytes: Uint8Array): string => {
  // Fewer would make the same references again: a mistake of a developer, not of a resident.
  if (bytes.length < bytesNeeded) throw new RangeError(`makeReference needs ${bytesNeeded} random bytes.`);
  let left = bytes.subarray(0, bytesNeeded).reduce((number, byte) => number * 256 + byte, 0);
  let text = '';
  while (text.length < length - 1) {
    text += signs.charAt(left % signs.length);
    left = Math.floor(left / signs.length);
  }
  return grouped(text + checkSignOf(text));
};

/**
 * A reference as people type it: any case, with spaces, hyphens or none. A sign that no reference has (0, O, I, S …) is taken for one that
 * looks like it, if only one fits the check and there are no more than two of them. Undefined when it cannot be right. `tidyReference('7k4p 9qx3') → '7K4P-9QX3'`
 */
export const tidyReference = (typed: string): string | undefined => {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '');
  const misread = [...text].filter((sign) => sign in looksLike);
  if (text.length !== length || misread.length > mostMisread) return undefined;
  const read = [...text].reduce<readonly string[]>(
    (starts, sign) => starts.flatMap((start) => [...(looksLike[sign] ?? sign)].map((one) => start + one)),
    [''],
  );
  const [right, ...others] = read.filter(isRight);
  return right !== undefined && others.length === 0 ? grouped(right) : undefined;
};
