import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { holdsYearOf } from '../../../src/logic/calendar/bank-holidays.ts';
import { parseBankHolidays } from '../../../src/logic/calendar/parse-bank-holidays.ts';
import type { Division } from '../../../src/logic/calendar/bank-holidays.ts';
import { textIn } from '../../../src/logic/words/language.ts';

type File = Record<Division, { division: string; events: { title: string; date: string; notes: string }[] }>;
const file = JSON.parse(readFileSync(new URL('bank-holidays.json', import.meta.url), 'utf8')) as File;
const divisions: [Division, number][] = [
  ['england-and-wales', 32],
  ['scotland', 37],
  ['northern-ireland', 40],
];

for (const [division, count] of divisions) {
  const events = file[division].events.map(({ date, title }) => [date, title]);

  test(`shipped: all ${count} days of ${division} are GOV.UK's, with their titles, and no more`, () => {
    assert.equal(events.length, count);
    assert.deepEqual(
      [...bankHolidaysOf(division).days].map(([date, title]) => [date, textIn(title, 'en')]),
      events,
    );
  });

  test(`read: GOV.UK's file for ${division} gives what is shipped`, () => {
    assert.deepEqual(parseBankHolidays(file, division), { ok: true, value: bankHolidaysOf(division), problems: [] });
  });

  test(`read: the file of ${division} alone`, () => {
    assert.deepEqual(parseBankHolidays(file[division], division), parseBankHolidays(file, division));
  });
}

const titles: [Division, string, string, string][] = [
  ['england-and-wales', '2026-12-28', 'Boxing Day', 'Dydd San Steffan'],
  ['england-and-wales', '2027-03-26', 'Good Friday', 'Gwener y Groglith'],
  ['england-and-wales', '2027-03-29', 'Easter Monday', 'Llun y Pasg'],
  ['england-and-wales', '2028-01-03', 'New Year’s Day', 'Dydd Calan'],
  ['scotland', '2027-01-04', '2nd January', '2il o Ionawr'],
  ['scotland', '2026-06-15', 'World Cup bank holiday', 'Gŵyl y banc Cwpan y Byd'],
  ['scotland', '2025-12-01', 'St Andrew’s Day', 'Gŵyl Andreas'],
  ['northern-ireland', '2026-03-17', 'St Patrick’s Day', 'Gŵyl Sant Padrig'],
  ['northern-ireland', '2026-07-13', 'Battle of the Boyne (Orangemen’s Day)', 'Brwydr y Boyne (Dydd yr Orenwyr)'],
];
for (const [division, date, en, cy] of titles) {
  test(`title: ${date} in ${division} is ${en}, ${cy}`, () => {
    assert.deepEqual(bankHolidaysOf(division).days.get(date), { en, cy });
  });
}

const ordinary: [Division, string, string][] = [
  ['england-and-wales', '2026-12-26', 'the Saturday after Christmas has its day off on Monday'],
  ['england-and-wales', '2026-11-30', 'St Andrew’s Day is Scottish'],
  ['scotland', '2026-04-06', 'Easter Monday is an ordinary day in Scotland'],
  ['scotland', '2026-08-31', 'the Scottish summer holiday was on 3 August'],
  ['northern-ireland', '2026-06-15', 'the World Cup holiday is Scottish'],
];
for (const [division, date, says] of ordinary) {
  test(`no bank holiday: ${says}`, () => assert.equal(bankHolidaysOf(division).days.has(date), false));
}

const years: [string, boolean][] = [
  ['2024-12-31', false],
  ['2025-01-01', true],
  ['2028-12-31', true],
  ['2029-01-01', false],
];
for (const [date, expected] of years) {
  test(`known: ${date}`, () => assert.equal(holdsYearOf(date, bankHolidaysOf('scotland')), expected));
}

const christmas = { title: 'Christmas Day', date: '2030-12-25' };
const only = (...events: unknown[]) => ({ division: 'scotland', events });

test('read: the Welsh file gives both languages for titles that we know', () => {
  const welsh = {
    'cymru-a-lloegr': { division: 'cymru-a-lloegr', events: [{ title: 'Dydd Nadolig', date: '2030-12-25' }] },
  };
  const parsed = parseBankHolidays(welsh, 'england-and-wales');
  assert.deepEqual(parsed.ok && [...parsed.value.days], [['2030-12-25', { en: 'Christmas Day', cy: 'Dydd Nadolig' }]]);
});

test('read: a title from the Welsh file that we do not know stays Welsh', () => {
  const events = [{ title: 'Gŵyl newydd', date: '2030-05-09' }, christmas];
  const parsed = parseBankHolidays({ 'yr-alban': { events } }, 'scotland');
  assert.deepEqual(parsed.ok && parsed.value.days.get('2030-05-09'), { cy: 'Gŵyl newydd' });
});

test('read: a typewriter apostrophe is the same title', () => {
  const parsed = parseBankHolidays(only({ title: "New Year's Day", date: '2030-01-01' }, christmas), 'scotland');
  assert.deepEqual(parsed.ok && parsed.value.days.get('2030-01-01'), { en: 'New Year’s Day', cy: 'Dydd Calan' });
});

test('read: one day announced early does not make its year known', () => {
  const parsed = parseBankHolidays(only(christmas, { title: 'Jubilee', date: '2031-06-03' }), 'scotland');
  assert.equal(parsed.ok && parsed.value.lastYear, 2030);
  assert.equal(parsed.ok && parsed.value.days.has('2031-06-03'), true);
});

const slips: [string, unknown, string, string[]][] = [
  ['a day that does not exist is left out', { title: 'Odd', date: '2030-02-30' }, 'events[1].date', ['2030-12-25']],
  ['a British date is left out', { title: 'Odd', date: '06/05/2030' }, 'events[1].date', ['2030-12-25']],
  ['an event that is no object is left out', 'Christmas', 'events[1].date', ['2030-12-25']],
  ['an event that is null is left out', null, 'events[1].date', ['2030-12-25']],
  ['a day off without a name is kept', { date: '2030-05-06' }, 'events[1].title', ['2030-12-25', '2030-05-06']],
];
for (const [says, event, path, dates] of slips) {
  test(`read: ${says} and named`, () => {
    const parsed = parseBankHolidays(only(christmas, event), 'scotland');
    assert.deepEqual(
      parsed.problems.map((problem) => problem.path),
      [path],
    );
    assert.deepEqual(parsed.ok && [...parsed.value.days.keys()], dates);
  });
}

const unusable: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'bank holidays'],
  ['a list', [christmas]],
  ['an empty object', {}],
  ['the part is a text', { scotland: 'none' }],
  ['the list is no list', { scotland: { events: 'none' } }],
  ['the file of another part', { division: 'northern-ireland', events: [christmas] }],
  ['no days at all', only()],
  ['a year without its Christmas', only({ title: 'Good Friday', date: '2030-04-19' })],
];
for (const [says, input] of unusable) {
  test(`read: cannot be used: ${says}`, () => {
    const parsed = parseBankHolidays(input, 'scotland');
    assert.equal(parsed.ok, false);
    assert.equal(parsed.problems.length, 1);
  });
}
