import assert from 'node:assert/strict';
import { test } from 'node:test';
import { welshTitles } from '../../../src/logic/calendar/bank-holidays.cy.data.ts';
import { welshNames, type BankHolidays, type Division } from '../../../src/logic/calendar/bank-holidays.ts';
import { openBankHolidays } from '../../../src/logic/calendar/open-bank-holidays.ts';
import { parseBankHolidays } from '../../../src/logic/calendar/parse-bank-holidays.ts';
import { textIn } from '../../../src/logic/words/language.ts';
import '../../../src/logic/words/welsh.ts';
import { change, randomFrom, spoil, type Writings } from '../spoil.ts';
import govUk from './bank-holidays.json' with { type: 'json' };

const divisions = Object.keys(welshNames) as Division[];

/** GOV.UK's Welsh file, made from the English one: other names of parts and days, the same dates. */
const welshTwin = Object.fromEntries(
  divisions.map((division) => [
    welshNames[division],
    {
      division: welshNames[division],
      events: govUk[division].events.map((event) => ({
        ...event,
        title: welshTitles[event.title.replaceAll("'", '’')],
      })),
    },
  ]),
);

/** What it is, the file, whether its names are Welsh only. */
const forms: readonly (readonly [says: string, file: (division: Division) => unknown, isWelsh: boolean])[] = [
  ['the whole file', () => govUk, false],
  ['the file of one part', (division) => govUk[division], false],
  ['one part without its name', (division) => ({ events: govUk[division].events }), false],
  ['the Welsh twin', () => welshTwin, true],
  ['one part of the Welsh twin', (division) => welshTwin[welshNames[division]], true],
  ['English and Welsh in one file', () => ({ ...welshTwin, ...govUk }), false],
];

/** What a page says of each day. A Welsh file has no English names: the checker adds them, a page says the Welsh ones. */
const said = (holidays: BankHolidays | undefined, isWelsh: boolean) =>
  holidays && {
    ...holidays,
    days: [...holidays.days].map(([date, title]) => [
      date,
      ...(isWelsh ? [] : [textIn(title, 'en')]),
      textIn(title, 'cy'),
    ]),
  };

const agree = (file: unknown, division: Division, isWelsh: boolean, says: string): boolean => {
  const parsed = parseBankHolidays(file, division);
  const opened = openBankHolidays(file, division);
  assert.deepEqual(said(opened, isWelsh), parsed.ok ? said(parsed.value, isWelsh) : undefined, says);
  return parsed.ok;
};

for (const [says, file, isWelsh] of forms)
  for (const division of divisions)
    test(`${says} is opened as it is read: ${division}`, () => {
      assert.ok(agree(file(division), division, isWelsh, says));
      const boxing = openBankHolidays(file(division), division)?.days.get('2026-12-28');
      assert.equal(textIn(boxing, 'cy'), 'Dydd San Steffan');
      assert.equal(textIn(boxing, 'en'), isWelsh ? 'Dydd San Steffan' : 'Boxing Day');
    });

const writings: Writings = {
  division: ['scotland', 'england-and-wales', 'Scotland', 7, [], ['scotland']],
  date: ['2026-12-25', '2026-02-30', '25/12/2026', '2029-12-25', 20261225],
  title: ['Fair day', ' Fair day ', 'Children’s day', "Children's day", { en: 'Fair day' }, 7],
  events: [[], {}, [{ date: '2026-12-25' }], [{ date: '2026-07-15', title: 'Fair day' }], [['2026-12-25']]],
  scotland: [{}, [], { events: [] }, { events: [{ date: '2026-12-25', title: 'Fair day' }] }],
};

test('200 files with a change are opened as they are read', () => {
  let read = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomFrom(seed);
    const [says, file, isWelsh] = forms[seed % forms.length] as (typeof forms)[number];
    const division = divisions[seed % 5] ?? 'scotland';
    // Every second change is made where it matters most: at the part itself.
    const isNear = (path: string): boolean =>
      seed % 2 === 0 || !/events\[\d+\]/.test(path) || path.endsWith('[0].title');
    const changed = change(file(division), random, writings, isNear);
    const how = `seed ${seed}: ${says}, ${division}, ${changed.path} ${changed.kind} ${JSON.stringify(changed.to)}`;
    if (agree(changed.file, division, isWelsh, how)) read += 1;
    agree(spoil(file(division), random, 0.1), division, isWelsh, `spoilt ${how}`);
  }
  assert.ok(read > 100 && read < 200, `${read} were read`);
});

const whole = [{ date: '2026-12-25', title: 'Christmas Day' }];
const useless: [says: string, input: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['words', 'Christmas'],
  ['a list', whole],
  ['an empty object', {}],
  ['another part', { division: 'northern-ireland', events: whole }],
  ['a part whose name is a number', { division: 7, events: whole }],
  ['a part whose name is empty', { division: '', events: whole }],
  ['a part that is a list', { scotland: whole }],
  ['no year that is whole', { events: [{ date: '2026-01-01', title: 'New Year’s Day' }] }],
];
for (const [says, input] of useless)
  test(`no bank holidays: ${says}`, () => {
    assert.equal(openBankHolidays(input, 'scotland'), undefined);
    assert.equal(agree(input, 'scotland', false, says), false);
  });

const titles: [says: string, title: unknown, en: string, cy: string][] = [
  ['a name that we know has both languages', 'Boxing Day', 'Boxing Day', 'Dydd San Steffan'],
  ['a straight apostrophe is the same name', "New Year's Day", 'New Year’s Day', 'Dydd Calan'],
  ['blanks around a name are nothing', ' Boxing Day\n', 'Boxing Day', 'Dydd San Steffan'],
  ['a day of the council’s own keeps its name', 'Fair day', 'Fair day', 'Fair day'],
  ['a day off without a name is still a day off', '', 'Bank holiday', 'Gŵyl banc'],
  ['a name that is no string is none', 7, 'Bank holiday', 'Gŵyl banc'],
];
for (const [says, title, en, cy] of titles)
  test(says, () => {
    const opened = openBankHolidays({ events: [{ date: '2026-12-28', title }] }, 'scotland')?.days.get('2026-12-28');
    assert.deepEqual([textIn(opened, 'en'), textIn(opened, 'cy')], [en, cy]);
  });
