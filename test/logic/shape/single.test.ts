import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../../src/logic/shape/problem.ts';
import { read } from '../../../src/logic/shape/read.ts';
import { list, oneOrMany, type Form, type Shape } from '../../../src/logic/shape/shape.ts';
import {
  decimal,
  email,
  endTime,
  flag,
  id,
  link,
  oneOf,
  phone,
  plainDate,
  plainTime,
  text,
  timeStamp,
  timeZone,
  wholeNumber,
  words,
} from '../../../src/logic/shape/single.ts';

const day = oneOf(['Monday', 'Tuesday'], (value) => value.replace('https://schema.org/', ''));
const wrong = Symbol('wrong');
const asTime = 'Write a time with the 24-hour clock, like "09:00".';

/** What it says, the shape, what a person wrote, what is read. */
const rows: readonly (readonly [string, Form, unknown, unknown])[] = [
  ['a date', plainDate(), '2026-11-26', '2026-11-26'],
  ['29 February in a leap year', plainDate(), '2028-02-29', '2028-02-29'],
  ['29 February in another year is wrong', plainDate(), '2027-02-29', wrong],
  ['31 November is wrong', plainDate(), '2026-11-31', wrong],
  ['month 13 is wrong', plainDate(), '2026-13-01', wrong],
  ['a British date is wrong', plainDate(), '26/11/2026', wrong],
  ['a date with a time is wrong', plainDate(), '2026-11-26T09:00', wrong],
  ['a time', plainTime(), '09:00', '09:00'],
  ['a time with one figure', plainTime(), '9:00', '09:00'],
  ['a time with seconds', plainTime(), '09:00:00', '09:00'],
  ['midnight', plainTime(), '00:00', '00:00'],
  ['9am is wrong', plainTime(), '9am', wrong],
  ['9.30 is wrong', plainTime(), '9.30', wrong],
  ['a time as a number is wrong', plainTime(), 9, wrong],
  ['25:00 is wrong', plainTime(), '25:00', wrong],
  ['09:60 is wrong', plainTime(), '09:60', wrong],
  ['24:00 is no beginning', plainTime(), '24:00', wrong],
  ['24:00 is an end', endTime(), '24:00', '24:00'],
  ['24:01 is wrong', endTime(), '24:01', wrong],
  ['a moment with its zone', timeStamp(), '2026-11-26T09:00:00Z', '2026-11-26T09:00:00Z'],
  ['a moment on the wall', timeStamp(), '2026-11-26 09:00', '2026-11-26 09:00'],
  ['"tomorrow" is no moment', timeStamp(), 'tomorrow', wrong],
  ['an id', id(), 'missed-bin', 'missed-bin'],
  ['an id with capitals is wrong', id(), 'Missed-bin', wrong],
  ['an id with a space is wrong', id(), 'missed bin', wrong],
  ['an empty id is wrong', id(), '', wrong],
  ['a link in this site', link(), '/bins?week=2#dates', '/bins?week=2#dates'],
  ['a link in this page', link(), '#dates', '#dates'],
  ['a link beside this page', link(), 'bins/dates', 'bins/dates'],
  ['a link up from this page', link(), '../bins', '../bins'],
  ['a link to another site', link(), 'https://mereham.example/bins', 'https://mereham.example/bins'],
  ['a link to a phone', link(), 'tel:01632960100', 'tel:01632960100'],
  ['a link to a mailbox', link(), 'mailto:hello@mereham.example', 'mailto:hello@mereham.example'],
  ['a colon after a slash is no scheme', link(), '/bins:dates', '/bins:dates'],
  ['words are no link', link(), 'our page', wrong],
  ['a link with backslashes leads to another site', link(), '\\\\elsewhere.example', wrong],
  ['a link that stops after its scheme', link(), 'https://', wrong],
  ['a script is no link', link(), 'javascript:alert(1)', wrong],
  ['a script in capitals is no link', link(), 'JavaScript:alert(1)', wrong],
  ['a script with a tab inside is no link', link(), 'java\tscript:alert(1)', wrong],
  ['a script after a space is no link', link(), ' javascript:alert(1)', wrong],
  ['a script after a control character is no link', link(), '\u0001javascript:alert(1)', wrong],
  ['data is no link', link(), 'data:text/html,hello', wrong],
  ['http is no link', link(), 'http://mereham.example', wrong],
  ['a link without its scheme is wrong', link(), '//mereham.example', wrong],
  ['a link with a space is wrong', link(), '/my bins', wrong],
  ['a phone number', phone(), '01632 960 100', '01632 960 100'],
  ['a phone number from abroad', phone(), '+44 1632 960 100', '+44 1632 960 100'],
  ['words are no phone number', phone(), 'ring us', wrong],
  ['an email address', email(), 'bins@mereham.example', 'bins@mereham.example'],
  ['half an email address is wrong', email(), 'bins@', wrong],
  ['a time zone', timeZone(), 'Europe/London', 'Europe/London'],
  ['a time zone that nobody knows is wrong', timeZone(), 'Europe/Mereham', wrong],
  ['words', words('Mereham'), '12 The Broadway', '12 The Broadway'],
  ['blanks are no words', words('Mereham'), '   ', wrong],
  ['one of a list', oneOf(['en', 'cy']), 'cy', 'cy'],
  ['none of a list', oneOf(['en', 'cy']), 'fr', wrong],
  ['a day with the address of schema.org', day, 'https://schema.org/Monday', 'Monday'],
  ['a short day is wrong', day, 'Mo', wrong],
  ['one day becomes a list', oneOrMany(day), 'Monday', ['Monday']],
  ['a list of days stays one', oneOrMany(day), ['Monday', 'Tuesday'], ['Monday', 'Tuesday']],
  ['a bad day is left out of its list', oneOrMany(day), ['Monday', 'Tu'], ['Monday']],
  ['a list that loses all its days is wrong', oneOrMany(day), ['Mo', 'Tu'], wrong],
  ['an empty list stays empty', list(id()), [], []],
  ['one id is no list', list(id()), 'bins', wrong],
  ['a whole number', wholeNumber({ min: 1 }), 5, 5],
  ['a number under the least is wrong', wholeNumber({ min: 1 }), 0, wrong],
  ['a number over the most is wrong', wholeNumber({ min: 1, max: 9 }), 10, wrong],
  ['half a number is wrong', wholeNumber({ min: 1 }), 2.5, wrong],
  ['a number in quotation marks is wrong', wholeNumber({ min: 1 }), '5', wrong],
  ['a number without end is wrong', decimal(), Infinity, wrong],
  ['a decimal number', decimal({ min: -90, max: 90 }), 52.94, 52.94],
  ['yes', flag(), true, true],
  ['no', flag(), false, false],
  ['"yes" in words is wrong', flag(), 'yes', wrong],
  ['words for every language', text(), 'Bins', 'Bins'],
  ['words by language', text(), { en: 'Bins', cy: 'Biniau' }, { en: 'Bins', cy: 'Biniau' }],
  ['words in Welsh alone', text(), { cy: 'Biniau' }, { cy: 'Biniau' }],
  ['an empty box in one language is left out', text(), { en: 'Bins', cy: '' }, { en: 'Bins' }],
  ['a number in one language is left out', text(), { en: 'Bins', cy: 5 }, { en: 'Bins' }],
  ['words in no language are wrong', text(), {}, wrong],
  ['words in a third language are wrong', text(), { fr: 'Poubelles' }, wrong],
  ['a number is no words', text(), 57, wrong],
  ['a list is no words', text(), ['Bins'], wrong],
];

for (const [says, form, written, expected] of rows)
  test(says, () => {
    const problems: Problem[] = [];
    const found = read(form as Shape<unknown>, written, 'field', problems);
    assert.deepEqual(found ?? wrong, expected);
    if (expected === wrong) assert.notEqual(problems.length, 0);
  });

/** The shape, what a person wrote, what we say about it. */
const messages: readonly (readonly [Form, unknown, string])[] = [
  [plainTime(), '9am', `This says "9am". ${asTime}`],
  [plainTime(), 9, `This says 9. ${asTime}`],
  [plainTime(), null, `This says null. ${asTime}`],
  [plainTime(), ['09:00'], `This is a list. ${asTime}`],
  [plainTime(), {}, `This is a group of fields. ${asTime}`],
  [plainTime(), 'a'.repeat(61), `This says "${'a'.repeat(60)}…". ${asTime}`],
  [flag(), 'yes', 'This says "yes". Write true or false, without quotation marks.'],
  [oneOf(['en', 'cy']), 'fr', 'This says "fr". Write one of these: "en", "cy".'],
  [wholeNumber({ min: 1 }), '5', 'This says "5". Write a whole number from 1 up, without quotation marks, like 5.'],
  [
    decimal({ min: -90, max: 90 }),
    91,
    'This says 91. Write a number from -90 to 90, without quotation marks, like 52.5.',
  ],
  [
    text(),
    57,
    'This says 57. Write words, like "Missed bins", or {"en": "Missed bins", "cy": "Biniau heb eu casglu"}.',
  ],
];

for (const [form, written, expected] of messages)
  test(expected, () => {
    const problems: Problem[] = [];
    read(form as Shape<unknown>, written, 'field', problems);
    assert.deepEqual(problems, [{ path: 'field', message: expected }]);
  });
