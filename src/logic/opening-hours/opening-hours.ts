import type { PlainDate, PlainTime, Weekday } from '../calendar/plain-date.ts';
import type { Text } from '../words/language.ts';

/** A day that a rule of opening hours can name, in schema.org's words. */
export type DayOfWeek = Weekday | 'PublicHolidays';

/**
 * One rule of opening hours in the shape of schema.org's OpeningHoursSpecification.
 * `opens` and `closes` both "00:00" (or both left out) say closed; "00:00" to "24:00" (or "23:59") says open all day;
 * `closes` before `opens` runs past midnight. No `dayOfWeek` means every day, bank holidays too.
 */
export interface OpeningHoursSpecification {
  readonly dayOfWeek?: readonly DayOfWeek[];
  readonly opens?: PlainTime;
  readonly closes?: PlainTime;
  /** First day, inclusive, on which the rule holds. */
  readonly validFrom?: PlainDate;
  /** Last day, inclusive, on which the rule holds. */
  readonly validThrough?: PlainDate;
  /** When the last person is let in, if that is before closing. */
  readonly lastEntry?: PlainTime;
  /** True when people can come only with an appointment. */
  readonly byAppointment?: boolean;
  /** What is different then, or why it is closed: "Staff training". */
  readonly name?: Text;
}

/** When a place, a session or a phone line can be used. */
export interface OpeningHours {
  readonly openingHoursSpecification: readonly OpeningHoursSpecification[];
  /** Exceptions by date; they win over the week and over bank holidays. */
  readonly specialOpeningHoursSpecification?: readonly OpeningHoursSpecification[];
}
