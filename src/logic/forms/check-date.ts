import { dateWords } from '../calendar/date-words.ts';
import { addDays, isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { missing, rangeSentence, right, wrong, type Check } from './check-result.ts';
import { controlNames, valueIn } from './control-names.ts';
import { numbersIn } from './read-date.ts';
import { splitDate } from './split-date.ts';
import { plainText } from './tidy-text.ts';

/** The day that a limit means. `limitDay('today-7', '2026-11-26') → '2026-11-19'` */
export const limitDay = (limit: string | undefined, today: PlainDate): PlainDate | undefined => {
  const [found, days] = /^today([+-]\d{1,5})?$/.exec(limit ?? '') ?? [];
  return found ? addDays(today, Number(days ?? 0)) : isPlainDate(limit) ? limit : undefined;
};

/** Checks a date: first what is missing, then what cannot be, then whether it lies between the limits. */
export const checkDate: Check = (field, entries, context) => {
  const { words, label, language, today } = context;
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

  const limits = [limitDay(field.min, today), limitDay(field.max, today)] as const;
  return (limits[0] && answer < limits[0]) || (limits[1] && answer > limits[1])
    ? wrongAt(
        rangeSentence(
          words.date,
          label,
          limits.map((limit) => (limit ? dateWords(limit, language, { year: true, form: 'inside' }) : '')),
        ),
        () => true,
      )
    : right(answer);
};
