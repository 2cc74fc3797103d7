import type { PersonalData, PersonalKind } from './find-personal-data.ts';

// Spaces, hyphens and brackets as people, phones and word processors set them.
const runs = /\+?\(?\d(?:[\s().\-\u2010-\u2014\u200b-\u200d\u2060]{0,3}\d)+/g;
const letterOrDigit = /[\p{L}\d]/u;

/** What makes a number of ten digits a job of ours, and what makes it the NHS's all the same. */
const namedAsOurs =
  /(?:job|ref|reference|case|report|order|ticket|invoice|account|yfeirnod|achos|swydd)\W*(?:number|no|num|id|rhif)?\W*(?:is|was|yw|oedd)?\W*$/i;
const namedAsNhs = /\b(?:nhs|gig)\b/i;
const isNamedAsOurs = (before: string): boolean => namedAsOurs.test(before) && !namedAsNhs.test(before);

/** Luhn's sum, the check of bank cards. */
const isCard = (digits: string): boolean =>
  /^[2-6]\d{12,18}$/.test(digits) &&
  [...digits].reverse().reduce((sum, digit, place) => {
    const twice = Number(digit) * (1 + (place % 2));
    return sum + (twice > 9 ? twice - 9 : twice);
  }, 0) %
    10 ===
    0;

/** The NHS's sum of ten digits (mod 11); ten equal ones pass it and are nobody's. */
const isNhs = (digits: string): boolean =>
  /^(\d)(?!\1{9})\d{9}$/.test(digits) &&
  [...digits].reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0) % 11 === 0;

/** 03, 08 and 09 are lines of organisations, and so are the short ones. Mobile numbers always have eleven digits. */
const isPhone = (digits: string, isAbroad: boolean, firstGroup: number): boolean =>
  isAbroad
    ? /^(?:00)?44/.test(digits)
      ? /^(?:00)?440?(?:[125]\d{8,9}|7\d{9})$/.test(digits)
      : /^\d{9,15}$/.test(digits)
    : /^447\d{9}$/.test(digits) ||
      (/^0(?:[125]\d{8,9}|7\d{9})$/.test(digits) && (firstGroup > 2 || digits[1] === '7' || digits[1] === '2'));

/** No number that we look for has fewer digits, or more. */
const [shortest, longest] = [9, 19];

interface Group {
  readonly digits: string;
  readonly at: number;
}

/** What some groups of digits that stand together are. */
const kindOf = (groups: readonly Group[], before: string): PersonalKind | undefined => {
  const digits = groups.map((group) => group.digits).join('');
  if (digits.length < shortest || digits.length > longest) return undefined;
  const first = groups[0]?.digits ?? '';
  if (isPhone(digits, /\+\(?$/.test(before) || digits.startsWith('00'), first.length)) return 'phone';
  if (isCard(digits)) return 'card';
  const shape = groups.map((group) => group.digits.length).join();
  return isNhs(digits) && (shape === '3,3,4' || (shape === '10' && !isNamedAsOurs(before))) ? 'nhs' : undefined;
};

/** Numbers in a run of digits. A run may begin with something else ("2 07700 900123"), so each of its groups may begin or end one. */
const inRun = (text: string, run: string, start: number): PersonalData[] => {
  const end = start + run.length;
  if (letterOrDigit.test(text.charAt(start - 1)) || letterOrDigit.test(text.charAt(end))) return [];
  const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index = 0 }) => ({ digits, at: start + index }));
  const found: PersonalData[] = [];
  for (let first = 0; first < groups.length; first += 1)
    for (let last = Math.min(groups.length, first + longest); last > first; last -= 1) {
      const some = groups.slice(first, last);
      const from = some[0]?.at ?? start;
      const kind = kindOf(some, text.slice(Math.max(0, from - 40), from));
      const { at, digits } = groups[last - 1] as Group;
      if (!kind) continue;
      // Its own "+" and bracket go with it.
      const mark = /[+(]*$/.exec(text.slice(start, from))?.[0].length ?? 0;
      found.push({
        kind,
        from: from - mark,
        to: at + digits.length,
        text: text.slice(from - mark, at + digits.length),
      });
      first = last - 1;
      break;
    }
  return found;
};

/** Card, phone and NHS numbers in a text. `numbersIn('2 bins, 07700 900123')[0]?.kind → 'phone'` */
export const numbersIn = (text: string): PersonalData[] =>
  [...text.matchAll(runs)].flatMap(({ 0: run, index = 0 }) => inRun(text, run, index));
