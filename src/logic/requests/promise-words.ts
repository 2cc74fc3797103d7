import { dateWords, timeWords } from '../calendar/date-words.ts';
import { daysBetween } from '../calendar/plain-date.ts';
import type { Language } from '../words/language.ts';
import { promiseDictionary } from './promise-words.data.ts';
import { isLater, type Due, type Promised } from './promise.ts';

/**
 * What is promised: "We will reply by …" or, where more than a reply is promised, "We will deal with this by …". `beside` leaves that sentence out, for a text that says the day in
 * words of its own.
 */
export type PromiseForm = 'reply' | 'done' | 'beside';

/** When something is due in words, to stand after "by"; in Welsh after "erbyn". */
const dueWords = ({ date, time }: Due, { received, certain }: Promised, language: Language): string => {
  const words = promiseDictionary[language];
  // Half a year away "1 March" may be read as the wrong one, as with opening times.
  const year = daysBetween(received, date) > 180;
  const said =
    time === undefined || time === '24:00'
      ? dateWords(date, language, { year, form: 'inside' })
      : words.at(timeWords(time, language), dateWords(date, language, { year, form: 'soft' }));
  return certain ? said : words.about(said);
};

const amountWords = ({ kind }: Promised, amount: number, language: Language): string => {
  const sentences = promiseDictionary[language].amounts[kind];
  return (sentences[new Intl.PluralRules(language).select(amount)] ?? sentences.other).replace('#', String(amount));
};

/** The day to count on: the promised one, or a later one where it takes longer at present. `promisedDay(promise, 'en') → 'Friday 27 November'` */
export const promisedDay = (promised: Promised, language: Language): string => {
  const { latest, current } = promised;
  return dueWords(current && isLater(current, latest) ? current : latest, promised, language);
};

/**
 * A promise in sentences, the same on the page and in the email.
 * `promiseWords(promise, 'en') → ['You will first hear from us by Wednesday 25 November.', 'We will reply by Wednesday 2 December.']`
 */
export const promiseWords = (
  promised: Promised,
  language: Language,
  { form = 'reply' }: { readonly form?: PromiseForm } = {},
): readonly string[] => {
  const words = promiseDictionary[language];
  const { acknowledge, earliest, latest, current } = promised;
  const day = (due: Due): string => dueWords(due, promised, language);
  const main = (): string[] => {
    if (form === 'beside') return [];
    // Whoever knows that it takes longer must not say "we will".
    if (current && isLater(current, latest)) return [words[`${form}Aim`](day(latest))];
    return [earliest ? words[`${form}Between`](day(earliest), day(latest)) : words[form](day(latest))];
  };
  return [
    ...(acknowledge && isLater(latest, acknowledge) ? [words.acknowledge(day(acknowledge))] : []),
    ...main(),
    ...(current ? [words.current(amountWords(promised, current.amount, language), day(current))] : []),
  ];
};
