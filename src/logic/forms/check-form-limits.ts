import { isPlainDate } from '../calendar/plain-date.ts';
import type { Field, FieldType } from './form.ts';

/** Something to mend in a question: in which part of it, and what to write. */
export type Finding = readonly [part: string, message: string];

/** Questions that are answered in words, whose length and form can be limited. */
export const wordedTypes: readonly FieldType[] = ['text', 'textarea', 'email', 'reference'];

/** What two limits have in common, to compare them: numbers, days, or days counted from today. */
const measure = (type: FieldType, limit: string | undefined): readonly [kind: string, size: number] | undefined => {
  if (limit === undefined) return undefined;
  if (type !== 'date') return Number.isFinite(Number(limit)) ? ['number', Number(limit)] : undefined;
  if (limit.startsWith('today')) return ['today', Number(limit.slice(5))];
  return isPlainDate(limit) ? ['day', Date.parse(limit)] : undefined;
};

/** Limits that are none, or that leave nothing between them. */
export const limitFindings = ({ type, min, max }: Field): readonly Finding[] => {
  if (!['number', 'money', 'date'].includes(type)) return [];
  const like =
    type === 'date' ? 'a day, like "2026-11-26", "today" or "today+28"' : 'a number in quotation marks, like "5"';
  const wrong = (['min', 'max'] as const).flatMap((name): readonly Finding[] => {
    const limit = name === 'min' ? min : max;
    return limit === undefined || measure(type, limit) ? [] : [[name, `This says "${limit}". Write ${like}.`]];
  });
  const [least, most] = [measure(type, min), measure(type, max)];
  if (!least || !most || least[0] !== most[0] || least[1] <= most[1]) return wrong;
  return [
    ['max', `This says "${max}", but "min" says "${min}", which is more. Write the same or more, like "${min}".`],
  ];
};

const isExpression = (pattern: string): boolean =>
  ['u', ''].some((flags) => {
    try {
      return new RegExp(`^(?:${pattern})$`, flags) instanceof RegExp;
    } catch {
      return false;
    }
  });

// "(\d+)+" tries every way to cut a long answer into pieces: a page hangs on it for minutes.
const runsAway = /\((?:\?:)?(?:\[[^\]]*\]|\\.|[^()\\])[+*]\)[+*]/;

/** A pattern that cannot be used, or that says nothing to those whose answer does not fit. */
export const patternFindings = ({ type, pattern, patternMessage }: Field): readonly Finding[] => {
  if (pattern === undefined || !wordedTypes.includes(type)) return [];
  if (!isExpression(pattern))
    return [['pattern', `This says "${pattern}". That is no regular expression. Write one, like "[A-Z]{2}\\d{6}".`]];
  if (runsAway.test(pattern))
    return [
      ['pattern', `This says "${pattern}". A page can hang on it. Write one + or * in place of two around each other.`],
    ];
  return patternMessage === undefined
    ? [
        [
          'patternMessage',
          'This is missing. Write what the answer looks like, as in "Enter 2 letters and 6 digits, like AB123456".',
        ],
      ]
    : [];
};
