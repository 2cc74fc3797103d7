import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindWords } from '../../../src/logic/forms/check-file.ts';
import type { Entries, Fault, Field } from '../../../src/logic/forms/form.ts';
import type { QuestionView } from '../../../src/logic/forms/question-view.ts';
import { questionView } from '../../../src/logic/forms/question-view-of.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import { field } from './view-samples.ts';

interface More {
  readonly entries?: Entries;
  readonly faults?: readonly Fault[];
  readonly language?: Language;
  readonly siblings?: readonly Field[];
}
const view = (parts: Partial<Field>, more: More = {}): QuestionView =>
  questionView(field(parts), { form: 'contact', entries: {}, faults: [], language: 'en', ...more });

const kind = <Kind extends QuestionView['kind']>(seen: QuestionView, wanted: Kind) => {
  assert.equal(seen.kind, wanted);
  return seen as QuestionView & { readonly kind: Kind };
};

/** Only what is there. */
const there = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

test('a question with all that it can have', () => {
  const name = {
    type: 'text',
    name: 'name',
    label: 'Your name',
    hint: 'As on your bill.',
    why: 'To find you.',
  } as const;
  assert.deepEqual(view({ ...name, required: false, autocomplete: 'name' }, { entries: { name: ['Ann'] } }), {
    name: 'name',
    id: 'contact-name',
    label: 'Your name',
    lang: undefined,
    hint: 'As on your bill.',
    why: 'To find you.',
    optional: '(optional)',
    error: undefined,
    required: false,
    asked: true,
    hangsOn: undefined,
    kind: 'input',
    type: 'text',
    prefix: undefined,
    control: {
      id: 'contact-name',
      name: 'name',
      value: 'Ann',
      invalid: false,
      label: 'Your name',
      autocomplete: 'name',
      width: undefined,
    },
  });
});

test('a question is needed unless it says otherwise', () => {
  assert.equal(view({}).required, true);
  assert.equal(view({}).optional, undefined);
  assert.equal(view({ required: false }, { language: 'cy' }).optional, '(dewisol)');
});

// [type, its input, how its box differs]
const inputs: [Field['type'], string, object][] = [
  ['text', 'text', {}],
  ['email', 'email', { inputMode: 'email', spellcheck: false }],
  ['phone', 'tel', { inputMode: 'tel', spellcheck: false, width: 20 }],
  ['number', 'text', { inputMode: 'numeric', width: 10 }],
  ['money', 'text', { inputMode: 'decimal', width: 10 }],
  ['postcode', 'text', { spellcheck: false, width: 10 }],
  ['national-insurance', 'text', { spellcheck: false, width: 20 }],
  ['reference', 'text', { spellcheck: false, width: 20 }],
];
for (const [type, input, box] of inputs)
  test(`an input for ${type}`, () => {
    const seen = kind(view({ type }), 'input');
    assert.equal(seen.type, input);
    const { id: _id, name: _name, value: _value, label: _label, invalid: _invalid, ...rest } = seen.control;
    assert.deepEqual(there(rest), box);
  });

const widths: [says: string, Partial<Field>, number | undefined][] = [
  ['a text of 4 characters', { type: 'text', maxLength: 4 }, 4],
  ['a text of 12 characters', { type: 'text', maxLength: 12 }, 20],
  ['a text of 200 characters', { type: 'text', maxLength: 200 }, undefined],
  ['a number up to 9', { type: 'number', max: '9' }, 2],
  ['a number up to 120', { type: 'number', max: '120' }, 4],
  ['a number up to 99999', { type: 'number', max: '99999' }, 10],
  ['a postcode whatever it says', { type: 'postcode', maxLength: 200 }, 10],
];
for (const [says, parts, width] of widths)
  test(`a box as wide as ${says}`, () => assert.equal(kind(view(parts), 'input').control.width, width));

test('money has its sign, and says in words that it is in pounds, because the sign is not read out', () => {
  const money = (parts: Partial<Field>, language: Language = 'en') => view({ type: 'money', ...parts }, { language });
  assert.equal(kind(money({}), 'input').prefix, '£');
  assert.equal(money({ label: 'Your rent' }).hint, 'Write it in pounds, like 12.50');
  assert.equal(money({ hint: 'For one week' }).hint, 'For one week. Write it in pounds, like 12.50');
  assert.equal(money({ hint: 'For one week.' }).hint, 'For one week. Write it in pounds, like 12.50');
  assert.equal(money({ label: 'Your rent in pounds' }).hint, undefined);
  assert.equal(money({ hint: 'In pounds, for one week' }).hint, 'In pounds, for one week');
  assert.equal(
    money({ label: { en: 'Rent in pounds', cy: 'Rhent' } }, 'cy').hint,
    'Ysgrifennwch y swm mewn punnoedd, fel 12.50',
  );
  assert.equal(view({ type: 'number' }).hint, undefined);
});

test('a long answer says how much fits, in words where the form counts words', () => {
  const limit = (parts: Partial<Field>) => {
    const { maxLength, maxWords, limit: said } = kind(view({ type: 'textarea', ...parts }), 'textarea');
    return there({ maxLength, maxWords, said });
  };
  assert.deepEqual(limit({ maxLength: 500 }), { maxLength: 500, said: 'You can write up to 500 characters.' });
  assert.deepEqual(limit({ maxWords: 150 }), { maxWords: 150, said: 'You can write up to 150 words.' });
  assert.deepEqual(limit({}), {});
});

const options = [
  { value: 'green', label: { en: 'Green bin', cy: 'Bin gwyrdd' }, hint: 'For rubbish' },
  { value: 'blue', label: { en: 'Blue bin' } },
  { value: 'none', label: 'None of these', alone: true },
];

test('a list begins with an empty line, and a long one is searched', () => {
  const seen = kind(view({ type: 'select', options }, { entries: { answer: ['blue'] } }), 'select');
  assert.equal(seen.empty, 'Choose one');
  assert.deepEqual(
    seen.choices.map(({ checked }) => checked),
    [false, true, false],
  );
  assert.equal(seen.control.id, 'contact-answer');
  const many = (count: number) =>
    kind(
      view({ type: 'select', options: Array.from({ length: count }, (_, at) => ({ value: `${at}`, label: `${at}` })) }),
      'select',
    ).isLong;
  assert.deepEqual([many(20), many(21)], [false, true]);
});

test('choices have an id each, the first one the id that an error leads to', () => {
  const seen = kind(view({ type: 'checkboxes', options }, { entries: { answer: ['green', 'blue'] } }), 'checkboxes');
  assert.deepEqual(seen.choices.map(there), [
    { id: 'contact-answer', value: 'green', label: 'Green bin', hint: 'For rubbish', checked: true, alone: false },
    { id: 'contact-answer-2', value: 'blue', label: 'Blue bin', checked: true, alone: false },
    { id: 'contact-answer-3', value: 'none', label: 'None of these', checked: false, alone: true },
  ]);
  assert.equal(seen.invalid, false);
});

test('choices say their language where it is not the page’s', () => {
  const seen = kind(view({ type: 'radios', options }, { language: 'cy' }), 'radios');
  assert.deepEqual(
    seen.choices.map(({ label, lang }) => [label, lang]),
    [
      ['Bin gwyrdd', undefined],
      ['Blue bin', 'en'],
      ['None of these', undefined],
    ],
  );
});

test('a date is three boxes with an example', () => {
  const entries = { born: ['lost'], 'born-day': ['27'], 'born-month': ['March'], 'born-year': ['2007'] };
  const seen = kind(view({ type: 'date', name: 'born', autocomplete: 'bday' }, { entries }), 'date');
  assert.equal(seen.hint, 'For example, 27 3 2007');
  assert.deepEqual(
    seen.controls.map(({ id, name, value, label, autocomplete, inputMode, width }) => [
      id,
      name,
      value,
      label,
      autocomplete,
      inputMode,
      width,
    ]),
    [
      ['contact-born-day', 'born-day', '27', 'Day', 'bday-day', 'numeric', 2],
      ['contact-born-month', 'born-month', 'March', 'Month', 'bday-month', 'numeric', 4],
      ['contact-born-year', 'born-year', '2007', 'Year', 'bday-year', 'numeric', 4],
    ],
  );
  assert.equal(view({ type: 'date', hint: 'It is on your letter.' }).hint, 'It is on your letter.');
  assert.equal(view({ type: 'date' }, { language: 'cy' }).hint, 'Er enghraifft, 27 3 2007');
});

// [type, what the form says, the tokens of the parts]
const tokens: ['date' | 'address', string | undefined, (string | undefined)[]][] = [
  ['date', undefined, [undefined, undefined, undefined]],
  ['date', 'off', ['off', 'off', 'off']],
  ['date', 'bday', ['bday-day', 'bday-month', 'bday-year']],
  ['address', undefined, ['address-line1', 'address-line2', 'address-level2', 'postal-code']],
  ['address', 'street-address', ['address-line1', 'address-line2', 'address-level2', 'postal-code']],
  ['address', 'off', ['off', 'off', 'off', 'off']],
  [
    'address',
    'billing street-address',
    ['billing address-line1', 'billing address-line2', 'billing address-level2', 'billing postal-code'],
  ],
  [
    'address',
    'section-old shipping',
    [
      'section-old shipping address-line1',
      'section-old shipping address-line2',
      'section-old shipping address-level2',
      'section-old shipping postal-code',
    ],
  ],
];
for (const [type, autocomplete, expected] of tokens)
  test(`a phone fills in a ${type} with autocomplete "${autocomplete ?? ''}"`, () => {
    const seen = view({ type, ...(autocomplete ? { autocomplete } : {}) });
    assert.deepEqual('controls' in seen && seen.controls.map((control) => control.autocomplete), expected);
  });

test('an address is four boxes, with a lookup where the form names one', () => {
  const entries = { home: ['lost'], 'home-town': ['Mereham'], 'home-postcode': ['MH1 1AA'] };
  const seen = kind(view({ type: 'address', name: 'home', lookup: '/addresses.json' }, { entries }), 'address');
  assert.deepEqual(
    seen.controls.map(({ id, label, value, width, spellcheck }) => [id, label, value, width, spellcheck]),
    [
      ['contact-home-line-1', 'Address line 1', '', undefined, undefined],
      ['contact-home-line-2', 'Address line 2 (optional)', '', undefined, undefined],
      ['contact-home-town', 'Town or city', 'Mereham', 20, undefined],
      ['contact-home-postcode', 'Postcode', 'MH1 1AA', 10, false],
    ],
  );
  assert.equal(seen.lookup, '/addresses.json');
});

test('a file says what may be sent, and shows what has been', () => {
  const entry = JSON.stringify({ id: 'a1', name: 'bill.pdf', size: 1_258_291, type: 'application/pdf' });
  const parts = { type: 'file', accept: ['image/*', '.pdf'], maxMegabytes: 4, maxFiles: 2 } as const;
  const seen = kind(view(parts, { entries: { answer: [entry, '', 'no file'] } }), 'file');
  assert.equal(seen.accept, 'image/*,.pdf');
  assert.deepEqual([seen.multiple, seen.maxFiles, seen.maxMegabytes], [true, 2, 4]);
  assert.equal(seen.limit, `You can send ${kindWords(parts.accept, 'en')}, up to 4 MB. You can send up to 2 files.`);
  assert.deepEqual(seen.sent, [{ value: entry, name: 'bill.pdf', size: '1.2 MB' }]);
  assert.equal(seen.control.value, '', 'a file control cannot be filled in');
  assert.deepEqual(seen.later, []);
});

test('one file of any kind says nothing of kinds or numbers', () => {
  const seen = kind(view({ type: 'file', maxFiles: 1 }), 'file');
  assert.equal(seen.limit, 'You can send any kind of file, up to 10 MB.');
  assert.deepEqual([seen.accept, seen.multiple], ['', false]);
});

test('a file may be given in another way', () => {
  const parts = { type: 'file', later: ['send-later', 'bring-in'] } as const;
  const seen = kind(view(parts, { entries: { 'answer-later': ['bring-in'] } }), 'file');
  assert.equal(seen.laterName, 'answer-later');
  assert.equal(seen.laterLabel, 'Or choose another way to give it to us');
  assert.deepEqual(
    seen.later.map(({ id, value, label, checked }) => [id, value, label, checked]),
    [
      ['contact-answer-later', 'send-later', 'I will send it later', false],
      ['contact-answer-later-2', 'bring-in', 'I will bring it in', true],
    ],
  );
});

const fault = (controls: readonly string[], message: string, name = 'answer'): Fault => ({
  field: name,
  controls,
  message,
});

test('a mistake marks its own controls only', () => {
  const faults = [fault(['answer-month', 'answer-year'], 'Enter a month and a year'), fault(['other'], 'No', 'other')];
  const seen = kind(view({ type: 'date' }, { faults }), 'date');
  assert.equal(seen.error, 'Enter a month and a year');
  assert.deepEqual(
    seen.controls.map(({ invalid }) => invalid),
    [false, true, true],
  );
  assert.equal(view({ type: 'date' }, { faults: [fault(['other'], 'No', 'other')] }).error, undefined);
});

test('several mistakes of one question are said one after the other, and none twice', () => {
  const faults = ['The file is empty', 'Choose another one.', 'The file is empty'].map((words) =>
    fault(['answer'], words),
  );
  assert.equal(view({ type: 'file' }, { faults }).error, 'The file is empty. Choose another one.');
});

test('each mistake in an address stands at its line', () => {
  const faults = [
    fault(['answer-line-1'], 'Enter address line 1'),
    fault(['answer-town', 'answer-postcode'], 'Where?'),
  ];
  const seen = kind(view({ type: 'address' }, { faults }), 'address');
  assert.equal(seen.error, undefined);
  assert.deepEqual(
    seen.controls.map(({ invalid, error }) => [invalid, error]),
    [
      [true, { id: 'contact-answer-line-1-error', words: 'Enter address line 1' }],
      [false, undefined],
      [true, { id: 'contact-answer-town-error', words: 'Where?' }],
      [true, { id: 'contact-answer-town-error', words: undefined }],
    ],
  );
});

test('a mistake in a choice marks the choice', () => {
  const seen = kind(view({ type: 'radios', options }, { faults: [fault(['answer'], 'Choose one')] }), 'radios');
  assert.equal(seen.invalid, true);
  const single = kind(view({}, { faults: [fault(['answer'], 'Fill it in')] }), 'input');
  assert.equal(single.control.invalid, true);
});

// [what it says, condition, hangs on]
const conditions: [string, Field['when'], QuestionView['hangsOn']][] = [
  ['one answer', { field: 'bin', is: 'green' }, { field: 'bin', values: ['green'], not: false }],
  ['one of two', { field: 'bin', in: ['green', 'blue'] }, { field: 'bin', values: ['green', 'blue'], not: false }],
  ['any but two', { field: 'bin', not: ['green', 'blue'] }, { field: 'bin', values: ['green', 'blue'], not: true }],
  ['a question of another page', { field: 'else', is: 'green' }, undefined],
  ['nothing', undefined, undefined],
];
for (const [says, when, expected] of conditions)
  test(`a question that hangs on ${says}`, () => {
    const siblings = [field({ name: 'bin' }), field({})];
    const parts = when ? { when } : {};
    assert.deepEqual(view(parts, { siblings }).hangsOn, expected);
    assert.equal(view(parts).hangsOn, undefined, 'without its page it hangs on nothing');
  });

test('a question is asked while its condition is met', () => {
  const when = { field: 'bin', is: 'green' };
  assert.equal(view({ when }).asked, false);
  assert.equal(view({ when }, { entries: { bin: ['green'] } }).asked, true);
});

test('a label says its language where it is not the page’s', () => {
  const label = { en: 'Your name' };
  assert.equal(view({ label }, { language: 'cy' }).lang, 'en');
  assert.equal(view({ label }).lang, undefined);
  assert.equal(view({ label: 'Name' }, { language: 'cy' }).lang, undefined);
});
