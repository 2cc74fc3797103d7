import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * The day, month and year of a whole date as people copy it; undefined for anything else. The month stays as it was written, for
 * the check reads names too. `splitDate('Thursday, 27th March 1980') → ['27', 'March', '1980']`
 */
export const splitDate = (text: string): readonly [day: string, month: string, year: string] | undefined => {
  // \p{L}: "th" and its like after the day; Welsh months have letters of their own.
  const [, day, month, year] =
    /^\D*(\d{1,2})\p{L}*[\s/.,-]+(?:of? )?(\d{1,2}|\p{L}{3,})[\s/.,-]+(\d{4}|\d\d)\D*$/iu.exec(text) ?? [];
  if (day && month && year) return [day, month, year];
  const [, isoYear, isoMonth, isoDay] = /^\D*(\d{4})-(\d\d)-(\d\d)\D*$/.exec(text) ?? [];
  return isoYear && isoMonth && isoDay ? [isoDay, isoMonth, isoYear] : undefined;
};

/** The numbers in the three boxes of a day. `partsOf('1980-03-27') → [27, 3, 1980]` */
export const partsOf = (day: PlainDate): readonly number[] => day.split('-').map(Number).reverse();
