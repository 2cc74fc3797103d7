import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import type { Standard } from '../../../src/logic/profile/profile.ts';
import { promisedDay, promiseWords, type PromiseForm } from '../../../src/logic/requests/promise-words.ts';
import { promiseOf } from '../../../src/logic/requests/promise.ts';
import '../../../src/logic/words/welsh.ts';
import '../../../src/logic/words/welsh-desk.ts';

const facts = { timeZone: 'Europe/London', holidays: bankHolidaysOf('england-and-wales') };
const promise = (standard: Omit<Standard, 'id'>, received = '2026-11-24T10:43Z') =>
  promiseOf({ id: 'any', ...standard }, Date.parse(received), facts);
const workingDays = (amount: number, more: Partial<Standard> = {}): Omit<Standard, 'id'> => ({
  unit: 'working-days',
  resolve: { amount },
  ...more,
});

// [what it says, standard, form, English, Welsh, received]
const rows: [string, Omit<Standard, 'id'>, PromiseForm, string[], string[], string?][] = [
  [
    'a day to reply by',
    workingDays(6),
    'reply',
    ['We will reply by Wednesday 2 December.'],
    ['Byddwn yn ateb erbyn dydd Mercher 2 Rhagfyr.'],
  ],
  [
    'a day to do it by',
    workingDays(2),
    'done',
    ['We will deal with this by Thursday 26 November.'],
    ['Byddwn yn delio â hyn erbyn dydd Iau 26 Tachwedd.'],
  ],
  [
    'first a sign of life',
    workingDays(10, { acknowledge: { amount: 1 } }),
    'reply',
    ['You will first hear from us by Wednesday 25 November.', 'We will reply by Tuesday 8 December.'],
    [
      'Byddwch yn clywed gennym yn gyntaf erbyn dydd Mercher 25 Tachwedd.',
      'Byddwn yn ateb erbyn dydd Mawrth 8 Rhagfyr.',
    ],
  ],
  [
    'a sign of life on the day of the reply says nothing new',
    workingDays(1, { acknowledge: { amount: 1 } }),
    'reply',
    ['We will reply by Wednesday 25 November.'],
    ['Byddwn yn ateb erbyn dydd Mercher 25 Tachwedd.'],
  ],
  [
    'an earliest and a latest day',
    workingDays(0, { resolve: { min: 3, amount: 10 } }),
    'done',
    ['We will deal with this between Friday 27 November and Tuesday 8 December.'],
    ['Byddwn yn delio â hyn erbyn dydd Mawrth 8 Rhagfyr, ond nid cyn dydd Gwener 27 Tachwedd.'],
  ],
  [
    'an earliest and a latest day for a reply',
    workingDays(0, { resolve: { min: 3, amount: 10 } }),
    'reply',
    ['We will reply between Friday 27 November and Tuesday 8 December.'],
    ['Byddwn yn ateb erbyn dydd Mawrth 8 Rhagfyr, ond nid cyn dydd Gwener 27 Tachwedd.'],
  ],
  [
    'it takes longer at present',
    workingDays(20, { current: { amount: 28 } }),
    'reply',
    [
      'We aim to reply by Tuesday 22 December.',
      'It takes about 28 working days at the moment, so it may be Wednesday 6 January.',
    ],
    [
      'Ein nod yw ateb erbyn dydd Mawrth 22 Rhagfyr.',
      'Mae’n cymryd tua 28 diwrnod gwaith ar hyn o bryd, felly efallai mai dydd Mercher 6 Ionawr fydd hi.',
    ],
  ],
  [
    'it is faster at present',
    workingDays(10, { current: { amount: 2 } }),
    'done',
    [
      'We will deal with this by Tuesday 8 December.',
      'It takes about 2 working days at the moment, so it may be Thursday 26 November.',
    ],
    [
      'Byddwn yn delio â hyn erbyn dydd Mawrth 8 Rhagfyr.',
      'Mae’n cymryd tua 2 ddiwrnod gwaith ar hyn o bryd, felly efallai mai dydd Iau 26 Tachwedd fydd hi.',
    ],
  ],
  [
    'one day at present',
    { unit: 'calendar-days', resolve: { amount: 3 }, current: { amount: 1 } },
    'beside',
    ['It takes about 1 day at the moment, so it may be Wednesday 25 November.'],
    ['Mae’n cymryd tua 1 diwrnod ar hyn o bryd, felly efallai mai dydd Mercher 25 Tachwedd fydd hi.'],
  ],
  [
    'beside a text that says the day',
    workingDays(10, { acknowledge: { amount: 1 } }),
    'beside',
    ['You will first hear from us by Wednesday 25 November.'],
    ['Byddwch yn clywed gennym yn gyntaf erbyn dydd Mercher 25 Tachwedd.'],
  ],
  [
    'hours',
    { unit: 'hours', resolve: { amount: 48 } },
    'done',
    ['We will deal with this by 10:43am on Thursday 26 November.'],
    ['Byddwn yn delio â hyn erbyn 10:43am ddydd Iau 26 Tachwedd.'],
  ],
  [
    'hours to midnight',
    { unit: 'hours', resolve: { amount: 14 } },
    'done',
    ['We will deal with this by Tuesday 24 November.'],
    ['Byddwn yn delio â hyn erbyn dydd Mawrth 24 Tachwedd.'],
    '2026-11-24T10:00Z',
  ],
  [
    'hours to midday',
    { unit: 'hours', resolve: { amount: 4 }, current: { amount: 1 } },
    'reply',
    [
      'We will reply by midday on Tuesday 24 November.',
      'It takes about 1 hour at the moment, so it may be 9am on Tuesday 24 November.',
    ],
    [
      'Byddwn yn ateb erbyn hanner dydd ddydd Mawrth 24 Tachwedd.',
      'Mae’n cymryd tua 1 awr ar hyn o bryd, felly efallai mai 9am ddydd Mawrth 24 Tachwedd fydd hi.',
    ],
    '2026-11-24T08:00Z',
  ],
  [
    'more than half a year away: with the year',
    { unit: 'calendar-days', resolve: { amount: 181 } },
    'reply',
    ['We will reply by Monday 24 May 2027.'],
    ['Byddwn yn ateb erbyn dydd Llun 24 Mai 2027.'],
  ],
  [
    'bank holidays that we do not know',
    workingDays(5, { acknowledge: { amount: 1 } }),
    'reply',
    ['You will first hear from us by about Friday 29 December.', 'We will reply by about Thursday 4 January.'],
    [
      'Byddwch yn clywed gennym yn gyntaf erbyn tua dydd Gwener 29 Rhagfyr.',
      'Byddwn yn ateb erbyn tua dydd Iau 4 Ionawr.',
    ],
    '2028-12-28T10:00Z',
  ],
];
for (const [says, standard, form, english, welsh, received] of rows)
  test(`a promise in words: ${says}`, () => {
    assert.deepEqual(promiseWords(promise(standard, received), 'en', { form }), english);
    assert.deepEqual(promiseWords(promise(standard, received), 'cy', { form }), welsh);
  });

test('without a form it is a reply', () =>
  assert.deepEqual(promiseWords(promise(workingDays(1)), 'en'), ['We will reply by Wednesday 25 November.']));

// The day for a council's own sentence: never earlier than it will really be.
const days: [says: string, standard: Omit<Standard, 'id'>, english: string, welsh: string][] = [
  ['as promised', workingDays(2), 'Thursday 26 November', 'dydd Iau 26 Tachwedd'],
  ['later at present', workingDays(2, { current: { amount: 6 } }), 'Wednesday 2 December', 'dydd Mercher 2 Rhagfyr'],
  ['faster at present', workingDays(2, { current: { amount: 1 } }), 'Thursday 26 November', 'dydd Iau 26 Tachwedd'],
  [
    'in hours',
    { unit: 'hours', resolve: { amount: 48 } },
    '10:43am on Thursday 26 November',
    '10:43am ddydd Iau 26 Tachwedd',
  ],
];
for (const [says, standard, english, welsh] of days)
  test(`the day in a council’s own sentence: ${says}`, () => {
    assert.equal(promisedDay(promise(standard), 'en'), english);
    assert.equal(promisedDay(promise(standard), 'cy'), welsh);
  });
