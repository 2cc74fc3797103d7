import type { OpeningHours, OpeningHoursSpecification } from '../opening-hours/opening-hours.ts';
import { flag, endTime, oneOf, plainDate, plainTime, text } from '../shape/single.ts';
import { list, oneOrMany, optional, record, required, vital, type Fields } from '../shape/shape.ts';

const day = oneOf(
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'PublicHolidays'],
  (value) => value.replace(/^https?:\/\/schema\.org\//, ''),
);

// Vital, because a rule without its day, its dates or its times would say something else, not less.
const rule = record<OpeningHoursSpecification>(
  {
    dayOfWeek: vital(oneOrMany(day)),
    opens: vital(plainTime()),
    closes: vital(endTime()),
    validFrom: vital(plainDate()),
    validThrough: vital(plainDate()),
    lastEntry: optional(plainTime()),
    byAppointment: vital(flag()),
    name: optional(text()),
  },
  { dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' },
);

/** The fields of everything that has opening hours. */
export const hoursFields: Fields<OpeningHours> = {
  openingHoursSpecification: required(list(rule)),
  specialOpeningHoursSpecification: optional(list(rule)),
};
