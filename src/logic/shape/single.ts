import type { PlainDate, PlainTime } from '../calendar/plain-date.ts';
import type { Text } from '../words/language.ts';
import { isId } from './open.ts';
import type { Shape, Single } from './shape.ts';

/** A value written as one string that `tidy` accepts, and may bring into its usual form. */
const written = (
  is: Single['is'],
  write: string,
  like: string,
  tidy: (value: string) => string | false | undefined,
): Shape<string> => ({
  kind: 'single',
  is,
  write,
  like,
  take: (value) => (typeof value === 'string' && tidy(value)) || undefined,
});

/** Words for residents, as a string or by language. `{"en": "Bins", "cy": "Biniau"}` */
export const text = (): Shape<Text> => ({ kind: 'text' });

/** Words that are the same in every language. `"12 The Broadway"` */
export const words = (like: string): Shape<string> => written('words', 'words', like, (value) => value.trim() && value);

/** The name by which elements and other records call a record. `"missed-bin"` */
export const id = (): Shape<string> =>
  written('id', 'an id in small letters, digits and hyphens', 'missed-bin', (value) => isId(value) && value);

/** A day that the calendar has. `"2026-11-26"`; `"2026-02-30"` is wrong */
export const plainDate = (): Shape<PlainDate> =>
  written('date', 'a day as year, month and day', '2026-11-26', (value) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) return;
    const day = new Date(value + 'T00:00Z');
    // 30 February is carried over into March, so the day must come back as it went in; JSON copes with no day at all.
    return day.toJSON()?.startsWith(value) && value;
  });

const time = (is: Single['is'], like: PlainTime, latest: PlainTime): Shape<PlainTime> =>
  written(is, 'a time with the 24-hour clock', like, (value) => {
    const [, hour, minute] = /^(\d?\d):([0-5]\d)(?::[0-5]\d)?$/.exec(value) ?? [];
    const tidy = hour && `${hour.padStart(2, '0')}:${minute}`;
    return tidy && tidy <= latest && tidy;
  });

/** A time on the wall, without seconds once read. `"9:00" → "09:00"`; `"9am"` is wrong */
export const plainTime = (): Shape<PlainTime> => time('time', '09:00', '23:59');

/** A time at which something ends, so it may be the end of the day. `"24:00:00" → "24:00"` */
export const endTime = (): Shape<PlainTime> => time('endTime', '17:00', '24:00');

/** A moment in ISO 8601, with its zone or else on the council's clock; it stays a string. `"2026-11-26T09:00"` */
export const timeStamp = (): Shape<string> =>
  written(
    'timeStamp',
    'a day and a time',
    '2026-11-26T09:00',
    (value) => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.test(value) && value,
  );

/**
 * A link to this page, this site, or by https, tel and mailto. A colon before the first "/", "?" or "#" makes a scheme,
 * so "javascript:" cannot get in, however it is spelt. `"/bins"`, `"tel:01632960100"`
 */
export const link = (): Shape<string> =>
  written(
    'link',
    'a link that starts with "/", "#", "https://", "tel:" or "mailto:"',
    '/bins',
    (value) => /^(https:\/\/|tel:|mailto:|(?!\/\/)(?![^/?#]*:))[^\s\\]+$/i.test(value) && value,
  );

/** A phone number as people read it. `"01632 960 100"` */
export const phone = (): Shape<string> =>
  written('phone', 'a phone number', '01632 960 100', (value) => /^\+?[\d() ]{3,25}$/.test(value) && value);

/** An email address. `"bins@mereham.example"` */
export const email = (): Shape<string> =>
  written('email', 'an email address', 'bins@mereham.example', (value) => /^[^\s@]+@[^\s@]+$/.test(value) && value);

/** A string that fits a pattern which JSON Schema can say too. `fit('a file ending', '.pdf', '^\\.\\w+$')` */
export const fit = (write: string, like: string, pattern: string): Shape<string> => ({
  ...(written('fit', write, like, (value) => new RegExp(pattern).test(value) && value) as Single),
  pattern,
});

/** A time zone that this machine knows by name. `"Europe/London"` */
export const timeZone = (): Shape<string> =>
  written('zone', 'a time zone', 'Europe/London', (value) => {
    try {
      Intl.DateTimeFormat('en', { timeZone: value });
      return value;
    } catch {
      return;
    }
  });

/** One word out of a list; `tidy` may strip what stands around it. `oneOf(['en', 'cy'])` */
export const oneOf = <const T extends string>(
  values: readonly T[],
  tidy: (value: string) => string = (value) => value,
): Shape<T> => ({
  kind: 'single',
  is: 'one',
  write: `one of these: "${values.join('", "')}"`,
  values,
  take: (value) => values.find((each) => typeof value === 'string' && each === tidy(value)),
});

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

const number = (
  write: string,
  like: number,
  whole: boolean,
  { min = -Infinity, max = Infinity }: Bounds,
): Shape<number> => ({
  kind: 'single',
  is: 'number',
  write: `${write} ${max < Infinity ? `from ${min} to ${max}` : `from ${min} up`}, without quotation marks`,
  like,
  whole,
  min,
  max,
  take: (value) =>
    (whole ? Number.isInteger(value) : Number.isFinite(value)) && Number(value) >= min && Number(value) <= max
      ? value
      : undefined,
});

/** A whole number, written without quotation marks. `wholeNumber({ min: 1 })` */
export const wholeNumber = (bounds: Bounds = {}, like = 5): Shape<number> =>
  number('a whole number', like, true, bounds);

/** A number that may have a decimal point. `decimal({ min: -180, max: 180 }, 0.25)` */
export const decimal = (bounds: Bounds = {}, like = 52.5): Shape<number> => number('a number', like, false, bounds);

/** Yes or no. */
export const flag = (): Shape<boolean> => ({
  kind: 'single',
  is: 'flag',
  write: 'true or false, without quotation marks',
  take: (value) => (typeof value === 'boolean' ? value : undefined),
});
