import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmationView } from '../../../src/logic/forms/confirmation-view.ts';
import type { ConfirmationView } from '../../../src/logic/forms/form-views.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import { factsAt, form } from './view-samples.ts';

const sent = (
  afterwards: object,
  { at = '2026-11-24T10:43Z', language = 'en' }: { at?: string; language?: Language } = {},
): ConfirmationView =>
  confirmationView(
    form({ service: 'bins', afterwards }),
    { reference: '7K4P-9QX3', receivedAt: Date.parse(at) },
    factsAt('2026-11-24T10:43Z', language),
  );
const paragraphs = ({ next }: ConfirmationView): (string | undefined)[] =>
  next.blocks.map((block) => (block.kind === 'paragraph' ? block.spans.map(({ text }) => text).join('') : block.kind));

const emptied = { en: 'We will empty your bin by {date}.', cy: 'Byddwn yn gwagio eich bin erbyn {date}.' };

test('the page has the reference and all its words', () => {
  const { kind, form: id, heading, referenceLabel, reference, copy, print, nextHeading, routes } = sent({});
  assert.deepEqual([kind, id, heading], ['sent', 'sample', 'Sent. We have your form.']);
  assert.deepEqual([referenceLabel, reference], ['Your reference', '7K4P-9QX3']);
  assert.deepEqual([copy, print, nextHeading], ['Copy these details', 'Print this page', 'What happens next']);
  assert.equal(routes?.heading, 'If you need to talk to us');
  assert.deepEqual(
    routes?.items.map(({ text }) => text),
    ['Phone 01632 960 100', 'Email hello@mereham.example', 'Come and see us'],
  );
});

test('another council’s reference stays as it is', () => {
  const receipt = { reference: 'WS/2026/17', receivedAt: 0 };
  assert.equal(confirmationView(form(), receipt, factsAt()).reference, 'WS/2026/17');
});

// [what it says, afterwards, dates, what else stands there]
const rows: [string, object, string[], string[]][] = [
  ['nothing', {}, [], ['Keep your reference. We will ask for it if you contact us about this.']],
  [
    'a promise alone is a reply',
    { standard: 'bins' },
    ['You will first hear from us by Wednesday 25 November.', 'We will reply by Thursday 26 November.'],
    ['Keep your reference. We will ask for it if you contact us about this.'],
  ],
  [
    'a promise beside a text that says what is done',
    { standard: 'bins', text: 'We come and look.' },
    ['You will first hear from us by Wednesday 25 November.', 'We will deal with this by Thursday 26 November.'],
    ['We come and look.'],
  ],
  [
    'a text that says the day: it is the fact that stands first',
    { standard: 'bins', text: emptied },
    ['We will empty your bin by Thursday 26 November.', 'You will first hear from us by Wednesday 25 November.'],
    ['Keep your reference. We will ask for it if you contact us about this.'],
  ],
  [
    'a text with a day and more',
    { standard: 'bins', text: 'Leave it out.\n\nWe empty it by {date}.\n\nThen take it in.' },
    ['We empty it by Thursday 26 November.', 'You will first hear from us by Wednesday 25 November.'],
    ['Leave it out.', 'Then take it in.'],
  ],
  [
    'a day in a paragraph with a link stays where the link works',
    { standard: 'bins', text: 'We come by {date}. [See how](/bins).' },
    ['You will first hear from us by Wednesday 25 November.'],
    ['We come by Thursday 26 November. See how.'],
  ],
  [
    'a day in a list stays in the list',
    { standard: 'bins', text: '- We come by {date}\n- You wait' },
    ['You will first hear from us by Wednesday 25 November.'],
    ['list'],
  ],
  [
    'it takes longer at present: the council’s own sentence says the later day',
    { standard: 'benefits', text: 'We write to you by {date}.' },
    [
      'We write to you by Wednesday 6 January.',
      'It takes about 28 working days at the moment, so it may be Wednesday 6 January.',
    ],
    ['Keep your reference. We will ask for it if you contact us about this.'],
  ],
  [
    'hours',
    { standard: 'rubbish', text: 'We clear it by {date}.' },
    ['We clear it by 10:43am on Thursday 26 November.'],
    ['Keep your reference. We will ask for it if you contact us about this.'],
  ],
  [
    'two stages, the second from the last day of the first',
    {
      standard: 'stage-1',
      text: 'You can go to the Ombudsman.',
      stages: [
        { standard: 'stage-1', text: 'A manager answers by {date}.' },
        { standard: 'stage-2', text: 'If you ask again, another one answers by {date}.' },
      ],
    },
    [
      'You will first hear from us by Wednesday 25 November.',
      'A manager answers by Tuesday 8 December.',
      'If you ask again, another one answers by Friday 8 January.',
    ],
    ['You can go to the Ombudsman.'],
  ],
  [
    'a stage without a day in its words',
    { stages: [{ standard: 'stage-1', text: 'A **manager** looks into it.' }] },
    ['A manager looks into it. We will deal with this by Tuesday 8 December.'],
    ['Keep your reference. We will ask for it if you contact us about this.'],
  ],
  [
    'a promise that nobody knows: nothing is said about its day',
    { standard: 'unknown', text: 'We come and look.\nWe empty it by {date}.' },
    [],
    ['We come and look.'],
  ],
  [
    'a promise that held until last year',
    { standard: 'last-year', text: emptied },
    [],
    ['Keep your reference. We will ask for it if you contact us about this.'],
  ],
  [
    'a stage that nobody knows',
    {
      stages: [
        { standard: 'unknown', text: 'By {date}.' },
        { standard: 'unknown', text: 'A manager looks.' },
      ],
    },
    ['A manager looks.'],
    ['Keep your reference. We will ask for it if you contact us about this.'],
  ],
];
for (const [says, afterwards, dates, next] of rows)
  test(`afterwards: ${says}`, () => {
    const view = sent(afterwards);
    assert.deepEqual(view.dates, dates);
    assert.deepEqual(paragraphs(view), next);
  });

test('a form that comes in after the cut-off counts as the next day', () =>
  assert.equal(
    sent({ standard: 'bins', text: emptied }, { at: '2026-11-24T17:01Z' }).dates[0],
    'We will empty your bin by Friday 27 November.',
  ));

test('bank holidays that we do not know make a day "about"', () =>
  assert.equal(
    sent({ standard: 'bins', text: emptied }, { at: '2028-12-29T10:00Z' }).dates[0],
    'We will empty your bin by about Tuesday 2 January.',
  ));

test('the same in Welsh', () => {
  const view = sent({ standard: 'bins', text: emptied }, { language: 'cy' });
  assert.equal(view.heading, 'Wedi’i hanfon. Mae eich ffurflen gennym.');
  assert.deepEqual(view.dates, [
    'Byddwn yn gwagio eich bin erbyn dydd Iau 26 Tachwedd.',
    'Byddwch yn clywed gennym yn gyntaf erbyn dydd Mercher 25 Tachwedd.',
  ]);
});

test('words in the other language keep their language, and their day', () => {
  const view = sent({ standard: 'bins', text: { en: 'We come by {date}.' } }, { language: 'cy' });
  assert.equal(view.next.lang, 'en');
  assert.deepEqual(paragraphs(view), ['We come by Thursday 26 November.']);
  assert.deepEqual(view.dates, ['Byddwch yn clywed gennym yn gyntaf erbyn dydd Mercher 25 Tachwedd.']);
  assert.equal(sent({ standard: 'bins' }, { language: 'cy' }).next.lang, undefined);
});

test('a text to keep: who, what, the reference, when, by when, and whom to ask', () =>
  assert.equal(
    sent({ standard: 'bins', text: `${emptied.en}\n\nLeave **it** out.` }).asText,
    `Mereham District Council
Report a missed bin
Your reference: 7K4P-9QX3

Sent at 10:43am on Tuesday 24 November 2026

What happens next
We will empty your bin by Thursday 26 November.
You will first hear from us by Wednesday 25 November.
Leave it out.

If you need to talk to us
Phone 01632 960 100
Email hello@mereham.example`,
  ));

test('a text to keep in Welsh', () =>
  assert.match(
    sent({}, { language: 'cy' }).asText,
    /^Cyngor Dosbarth Mereham\nRhoi gwybod am fin\nEich cyfeirnod: 7K4P-9QX3\n\nAnfonwyd am 10:43am ddydd Mawrth 24 Tachwedd 2026\n/,
  ));

test('the moment is the one on the council’s wall', () =>
  assert.match(sent({}, { at: '2026-06-30T23:30Z' }).asText, /Sent at 12:30am on Wednesday 1 July 2026/));
