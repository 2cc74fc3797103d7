import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import type { OpeningHoursSpecification } from '../../../src/logic/opening-hours/opening-hours.ts';
import type { Hours } from '../../../src/logic/opening-hours/periods.ts';

export const england = bankHolidaysOf('england-and-wales');
export const scotland = bankHolidaysOf('scotland');
export const northernIreland = bankHolidaysOf('northern-ireland');

type Rule = OpeningHoursSpecification;
const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** One rule: `rule('09:00-13:00', {dayOfWeek: ['Thursday']})`; "closed" is schema.org's 00:00 to 00:00. */
export const rule = (times: string, more: Rule = {}): Rule => {
  const [opens, closes] = (times === 'closed' ? '00:00-00:00' : times).split('-');
  return { ...more, ...(opens ? { opens } : {}), ...(closes ? { closes } : {}) };
};
export const hours = (usual: Rule[], special?: Rule[]): Hours => ({
  openingHoursSpecification: usual,
  ...(special ? { specialOpeningHoursSpecification: special } : {}),
});
export const on = (date: string, until = date): Rule => ({ validFrom: date, validThrough: until });

/** Tuesday and Thursday 9am to 1pm: a cash office. */
export const cashOffice = hours([rule('09:00-13:00', { dayOfWeek: ['Tuesday', 'Thursday'] })]);
/** Monday to Friday 9am to 5pm. */
export const weekdayOffice = hours([rule('09:00-17:00', { dayOfWeek: workdays })]);
/** Monday to Friday with an hour for lunch. */
export const lunchOffice = hours([
  rule('09:00-12:30', { dayOfWeek: workdays }),
  rule('13:30-17:00', { dayOfWeek: workdays }),
]);
/** A care line: all the time. */
export const careLine = hours([rule('00:00-24:00')]);
/** A bar that shuts at 2am on Friday and Saturday nights. */
export const lateHall = hours([rule('18:00-02:00', { dayOfWeek: ['Friday', 'Saturday'] })]);
/** A tip: last entry 20 minutes before it shuts, every day but bank holidays 10 to 4. */
export const tip = hours([
  rule('08:00-17:00', {
    dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    lastEntry: '16:40',
  }),
  rule('10:00-16:00', { dayOfWeek: ['PublicHolidays'] }),
]);
