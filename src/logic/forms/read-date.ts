import { isPlainDate, type PlainDate } from '../calendar/plain-date.ts';

// How each month begins in English, in Welsh, and in Welsh after "o": "26 o Dachwedd". A slip further on does no harm.
const months =
  'jan ion,feb chw,mar maw faw,apr ebr,may mai fai,jun meh feh,jul gor orf,aug aws,sep med fed,oct hyd,nov tac dac,dec rha rag'
    .split(',')
    .map((beginnings) => beginnings.split(' '));

/** Day, month and year as numbers; 0 for what cannot be one. `numbersIn(['27th', 'Mawrth', '80']) → [27, 3, 0]` */
export const numbersIn = ([day = '', month = '', year = '']: readonly string[]): readonly number[] => [
  Number(/^(0?[1-9]|[12]\d|3[01])\p{L}{0,3}$/u.exec(day)?.[1] ?? 0),
  /^(0?[1-9]|1[0-2])$/.test(month)
    ? Number(month)
    : months.findIndex((beginnings) => beginnings.includes(month.slice(0, 3).toLowerCase())) + 1,
  /^[1-9]\d{3}$/.test(year) ? Number(year) : 0,
];

/** The day that three boxes hold, or undefined where there is no such day. `dayOf(['27', 'March', '1980']) → '1980-03-27'` */
export const dayOf = (parts: readonly string[]): PlainDate | undefined => {
  const [day, month, year] = numbersIn(parts.map((part) => part.trim())).map((number) => `${number}`.padStart(2, '0'));
  const date = `${year}-${month}-${day}`;
  return isPlainDate(date) ? date : undefined;
};
