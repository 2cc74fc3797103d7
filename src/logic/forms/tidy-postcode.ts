import { codeIn } from './tidy-text.ts';

// Royal Mail's shapes. O stands second only in CO, PO, SO and YO; the last two letters are never C, I, K, M, O or V.
const shape =
  /^(?:BFPO\d{1,4}|GIR0AA|(?:[A-PR-UWYZ][A-HK-NP-Y]?|[CPSY]O)(?!0\d\d)\d[\dA-HJ-NP-Z]?\d[ABD-HJLNP-UW-Z]{2})$/;
const slips: Readonly<Record<string, string>> = { O: '0', 0: 'O', I: '1', 1: 'I' };

/**
 * A postcode as Royal Mail writes it, or undefined. O for 0 and I for 1 are mended where only one postcode can be meant.
 * `tidyPostcode('cbi-2ab') → 'CB1 2AB'`
 */
export const tidyPostcode = (typed: string): string | undefined => {
  const code = codeIn(typed);
  if (code.length > 8) return undefined;
  let readings = [''];
  for (const letter of code)
    readings = readings.flatMap((start) => [start + letter, ...(letter in slips ? [start + slips[letter]] : [])]);
  const meant = readings.filter((reading) => shape.test(reading));
  const found = meant[0] === code || meant.length === 1 ? meant[0] : undefined;
  const gap = found?.startsWith('BFPO') ? 4 : -3;
  return found && `${found.slice(0, gap)} ${found.slice(gap)}`;
};
