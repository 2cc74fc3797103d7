import { dateWords } from '../calendar/date-words.ts';
import { addDays, isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { checkDate } from './check-date.ts';
import { wrong, type Check } from './check-result.ts';
import { controlNames, valueIn } from './control-names.ts';
import { rangeSentence } from './range-sentence.ts';
import { specialWords } from './special-words.data.ts';
import { plainText } from './tidy-text.ts';

/** The day that a limit means. `limitDay('today-7', '2026-11-26') → '2026-11-19'` */
export const limitDay = (limit: string | undefined, today: PlainDate): PlainDate | undefined => {
  const [found, days] = /^today([+-]\d{1,5})?$/.exec(limit ?? '') ?? [];
  return found ? addDays(today, Number(days ?? 0)) : isPlainDate(limit) ? limit : undefined;
};

/** Checks a date, and then whether it lies between the limits. */
export const checkLimitedDate: Check = (field, entries, context) => {
  const { label, language, today } = context;
  const found = checkDate(field, entries, context);
  const { answer } = found;
  const [least, most] = [limitDay(field.min, today), limitDay(field.max, today)];
  if (typeof answer !== 'string' || !((least && answer < least) || (most && answer > most))) return found;
  const controls = controlNames(field);
  const limits = [least, most].map((limit) =>
    limit ? dateWords(limit, language, { year: true, form: 'inside' }) : '',
  );
  // What was pasted stands whole in the first box.
  const isPasted = !plainText(valueIn(entries, controls[1] ?? ''));
  return wrong(field, rangeSentence(specialWords[language].date, label, limits), controls.slice(0, isPasted ? 1 : 3));
};
