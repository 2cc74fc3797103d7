// The bank holidays of GOV.UK, made shorter: a year, then month and day with the letter of the title. A date on its
// own is not enough: one-off holidays (2020, 2022, 2023, Scotland in 2026) follow no rule, so the days are held as data.
// Contains public sector information licensed under the Open Government Licence v3.0 (www.gov.uk/bank-holidays).

import type { Division } from './bank-holidays.ts';

/** GOV.UK's titles by letter. */
export const titles: Readonly<Record<string, string>> = {
  n: 'New Year’s Day',
  j: '2nd January',
  p: 'St Patrick’s Day',
  g: 'Good Friday',
  m: 'Easter Monday',
  e: 'Early May bank holiday',
  s: 'Spring bank holiday',
  w: 'World Cup bank holiday',
  o: 'Battle of the Boyne (Orangemen’s Day)',
  u: 'Summer bank holiday',
  a: 'St Andrew’s Day',
  c: 'Christmas Day',
  b: 'Boxing Day',
};

/** The days off of each part: `2026 1225c` is Christmas Day 2026. */
export const shippedDays: Record<Division, string> = {
  'england-and-wales': `
    2025 0101n 0418g 0421m 0505e 0526s 0825u 1225c 1226b
    2026 0101n 0403g 0406m 0504e 0525s 0831u 1225c 1228b
    2027 0101n 0326g 0329m 0503e 0531s 0830u 1227c 1228b
    2028 0103n 0414g 0417m 0501e 0529s 0828u 1225c 1226b`,
  scotland: `
    2025 0101n 0102j 0418g 0505e 0526s 0804u 1201a 1225c 1226b
    2026 0101n 0102j 0403g 0504e 0525s 0615w 0803u 1130a 1225c 1228b
    2027 0101n 0104j 0326g 0503e 0531s 0802u 1130a 1227c 1228b
    2028 0103n 0104j 0414g 0501e 0529s 0807u 1130a 1225c 1226b`,
  'northern-ireland': `
    2025 0101n 0317p 0418g 0421m 0505e 0526s 0714o 0825u 1225c 1226b
    2026 0101n 0317p 0403g 0406m 0504e 0525s 0713o 0831u 1225c 1228b
    2027 0101n 0317p 0326g 0329m 0503e 0531s 0712o 0830u 1227c 1228b
    2028 0103n 0317p 0414g 0417m 0501e 0529s 0712o 0828u 1225c 1226b`,
};
