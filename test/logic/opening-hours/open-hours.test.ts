import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHours } from '../../../src/logic/opening-hours/open-hours.ts';
import { openingState } from '../../../src/logic/opening-hours/opening-state.ts';
import { england } from './sample-hours.ts';

/** As JSON would have it: a field that is undefined is not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** What is opened where a rule cannot be read: the special ones go too, or Christmas alone would make a place look closed all year. */
const none = { openingHoursSpecification: [], specialOpeningHoursSpecification: [] };
const monday = { dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' };

/** What it says, what a council wrote beside Monday 09:00 to 17:00, what is opened. */
const right: readonly (readonly [string, object, object])[] = [
  ['a rule in its usual form', {}, monday],
  ['a time without its first nought', { opens: '9:00' }, monday],
  ['times with seconds', { opens: '09:00:00', closes: '17:00:00' }, monday],
  ['both at once', { opens: '9:00:00' }, monday],
  ['the end of the day', { closes: '24:00:00' }, { ...monday, closes: '24:00' }],
  ['one day without a list', { dayOfWeek: 'Monday' }, monday],
  ['a day as schema.org writes it', { dayOfWeek: 'https://schema.org/Monday' }, monday],
  ['days as schema.org wrote them', { dayOfWeek: ['http://schema.org/Monday'] }, monday],
  ['bank holidays', { dayOfWeek: ['PublicHolidays'] }, { ...monday, dayOfWeek: ['PublicHolidays'] }],
  ['no day means every day', { dayOfWeek: [] }, { ...monday, dayOfWeek: [] }],
  ['an empty box for the day', { dayOfWeek: '' }, { opens: '09:00', closes: '17:00' }],
  ['a null for the day', { dayOfWeek: null }, { opens: '09:00', closes: '17:00' }],
  ['empty boxes for dates and names', { validFrom: '', validThrough: null, lastEntry: '', name: null }, monday],
  ['two empty boxes for times say closed', { opens: '', closes: null }, { dayOfWeek: ['Monday'] }],
  [
    'dates',
    { validFrom: '2026-11-26', validThrough: '2026-11-26' },
    { ...monday, validFrom: '2026-11-26', validThrough: '2026-11-26' },
  ],
  ['last entry', { lastEntry: '16:40:00' }, { ...monday, lastEntry: '16:40' }],
  ['by appointment', { byAppointment: true }, { ...monday, byAppointment: true }],
  ['not by appointment, though the session is', { byAppointment: false }, { ...monday, byAppointment: false }],
  ['an appointment that is neither true nor false is not asked for', { byAppointment: 'yes' }, monday],
  ['a name', { name: { en: 'Cash desk', cy: 7 } }, { ...monday, name: { en: 'Cash desk' } }],
  ['a name that is no words is left out', { name: 7 }, monday],
  ['a field that we do not know', { open: '07:00' }, monday],
];
for (const [says, written, expected] of right)
  test(`${says} is read`, () =>
    assert.deepEqual(plain(openHours({ openingHoursSpecification: [{ ...monday, ...written }] })), {
      openingHoursSpecification: [expected],
      specialOpeningHoursSpecification: [],
    }));

/** What cannot be read, and a rule that says it. */
const wrong: readonly (readonly [string, unknown])[] = [
  ['half a rule: no end', { dayOfWeek: ['Monday'], opens: '09:00' }],
  ['half a rule: no beginning', { dayOfWeek: ['Monday'], opens: '', closes: '17:00' }],
  ['"9am"', { ...monday, opens: '9am' }],
  ['a time with a dot', { ...monday, opens: '9.00' }],
  ['25 o’clock', { ...monday, closes: '25:00' }],
  ['60 minutes', { ...monday, closes: '16:60' }],
  ['midnight as a beginning is 00:00', { ...monday, opens: '24:00' }],
  ['a time as a number', { ...monday, opens: 9 }],
  ['a time in a list', { ...monday, opens: ['09:00'] }],
  ['a time that is nothing but blank', { ...monday, opens: ' ' }],
  ['a day that is not', { ...monday, dayOfWeek: 'Mon' }],
  ['a day in Welsh', { ...monday, dayOfWeek: ['Dydd Llun'] }],
  ['a day in small letters', { ...monday, dayOfWeek: ['monday'] }],
  ['one wrong day among right ones', { ...monday, dayOfWeek: ['Monday', 'Tusday'] }],
  ['an empty day among right ones', { ...monday, dayOfWeek: ['Monday', ''] }],
  ['days within days', { ...monday, dayOfWeek: [['Monday']] }],
  ['a day with the name of an object’s part', { ...monday, dayOfWeek: 'constructor' }],
  ['a date as people say it', { ...monday, validFrom: '25 December' }],
  ['a date that the calendar lacks', { ...monday, validThrough: '2026-02-30' }],
  ['a date as a number', { ...monday, validThrough: 20261225 }],
  ['a last entry that cannot be read', { ...monday, lastEntry: 'half past four' }],
  ['a rule that is words', 'Monday 9 to 5'],
  ['a rule that is null', null],
  ['a rule that is a list', [monday]],
  ['a time that cannot be made a string', { ...monday, opens: { toString: 7, valueOf: 7 } }],
];
const unknownAt = (hours: ReturnType<typeof openHours>): string =>
  openingState(hours, Date.UTC(2026, 10, 23, 10), { timeZone: 'Europe/London', holidays: england }).kind;

for (const [says, rule] of wrong) {
  test(`${says}: then there are no rules, so nobody is told "closed"`, () => {
    const hours = openHours({ openingHoursSpecification: [monday, rule] });
    assert.deepEqual(hours, none);
    assert.equal(unknownAt(hours), 'unknown');
  });
  test(`${says}: as a special rule too`, () => {
    const hours = openHours({ openingHoursSpecification: [monday], specialOpeningHoursSpecification: [rule] });
    assert.deepEqual(hours, none);
  });
}

/** What stands in the place of a list, and whether Monday's rule in the other list still holds. */
const lists: readonly (readonly [string, unknown, boolean])[] = [
  ['nothing', undefined, true],
  ['null', null, true],
  ['an empty box', '', true],
  ['an empty list', [], true],
  ['words', 'Monday to Friday, 9 to 5', false],
  ['a rule without its list', monday, false],
  ['a number', 9, false],
  ['nought', 0, false],
  ['false', false, false],
];
for (const [says, list, holds] of lists)
  test(`${says} in the place of special hours: ${holds ? 'the usual ones hold' : 'there are no rules'}`, () => {
    const hours = openHours({ openingHoursSpecification: [monday], specialOpeningHoursSpecification: list });
    assert.deepEqual(plain(hours.openingHoursSpecification), holds ? [monday] : []);
    assert.equal(unknownAt(hours), holds ? 'open' : 'unknown');
    assert.equal(unknownAt(openHours({ openingHoursSpecification: list })), 'unknown');
  });

test('a list 20,000 deep and one of 20,000 rules are read in no time', () => {
  let deep: unknown = 'Monday';
  for (let level = 0; level < 20_000; level++) deep = [deep];
  const start = performance.now();
  assert.deepEqual(openHours({ openingHoursSpecification: [{ ...monday, dayOfWeek: deep }] }), none);
  assert.deepEqual(openHours({ openingHoursSpecification: deep }), none);
  assert.equal(
    openHours({ openingHoursSpecification: Array.from({ length: 20_000 }, () => monday) }).openingHoursSpecification
      .length,
    20_000,
  );
  assert.ok(performance.now() - start < 2_000);
});
