import { isPlainDate } from '../calendar/plain-date.ts';
import { missing, right, wrong, type Check } from './check-result.ts';
import { controlNames, valueIn } from './control-names.ts';
import { numbersIn } from './read-date.ts';
import { splitDate } from './split-date.ts';
import { plainText } from './tidy-text.ts';

/** Checks a date: first what is missing, then what cannot be. */
export const checkDate: Check = (field, entries, context) => {
  const { words, label } = context;
  const controls = controlNames(field);
  const typed = controls.map((name) => plainText(valueIn(entries, name)));
  const pasted = typed[1] || typed[2] ? undefined : splitDate(typed[0] ?? '');
  const parts = (pasted ?? typed).map((part) =>
    (/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(part)?.[0] ?? '').replaceAll(' ', ''),
  );
  // What was pasted stands in the first box, and is put right there.
  const wrongAt = (sentence: string, isAt: (at: number) => boolean): ReturnType<Check> =>
    wrong(
      field,
      sentence,
      controls.filter((_, at) => (pasted ? !at : isAt(at))),
    );

  const empty = ['day', 'month', 'year'].filter((_, at) => !parts[at]).join(' ') as keyof typeof words.dateParts | '';
  if (empty) {
    const sentence = words.dateParts[empty](label);
    return parts.some(Boolean) ? wrongAt(sentence, (at) => !parts[at]) : missing(field, context, sentence, controls);
  }
  const numbers = numbersIn(parts);
  const answer = numbers
    .map((number) => String(number).padStart(2, '0'))
    .reverse()
    .join('-');
  const impossible = [0, 1, 2].filter((at) => !numbers[at]);
  // 31 November: the day is the part that is too big.
  if (impossible.length === 0 && !isPlainDate(answer)) impossible.push(0);
  if (impossible.length > 0)
    // Whether 26 is 1926 or 2026 is not ours to guess.
    return wrongAt(
      (impossible.join() === '2' && /^\d{1,3}$/.test(parts[2] ?? '') ? words.wholeYear : words.realDate)(label),
      (at) => impossible.includes(at),
    );
  return right(answer);
};
