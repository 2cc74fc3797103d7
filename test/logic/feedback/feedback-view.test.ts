import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { feedbackRoutes } from '../../../src/logic/feedback/feedback-routes.ts';
import {
  commentView,
  foundView,
  readerSentence,
  thanksView,
  tooManyIn,
} from '../../../src/logic/feedback/feedback-view.ts';
import '../../../src/logic/feedback/feedback-words.cy.data.ts';
import { feedbackWords } from '../../../src/logic/feedback/feedback-words.data.ts';
import '../../../src/logic/feedback/question-words.cy.data.ts';
import { feedbackQuestion } from '../../../src/logic/feedback/question-view.ts';
import { redacted, redactedPath } from '../../../src/logic/feedback/redact.ts';
import { referenceFormats } from '../../../src/logic/feedback/reference-formats.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import type { Language } from '../../../src/logic/words/language.ts';

const council = JSON.parse(
  readFileSync(new URL('../../../stories/sample-council/council.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const open = (more: Record<string, unknown> = {}): Profile => {
  const profile = openProfile({ ...council, ...more });
  assert.ok(profile);
  return profile;
};
const profile = open();
const holidays = bankHolidaysOf('england-and-wales');
/** Tuesday, 10:00 in London; the phone is open until 5pm. */
const morning = Date.UTC(2026, 10, 24, 10);
const waysOf = (service: string | undefined, more: Record<string, unknown> = {}) =>
  feedbackRoutes(service, { profile: open(more), holidays, now: morning, language: 'en' }).map(({ text }) => text);

test('the question has three answers in each language', () => {
  assert.deepEqual(
    (['en', 'cy'] as const).map((language) =>
      feedbackQuestion(language).answers.map(({ value, text }) => [value, text]),
    ),
    [
      [
        ['yes', 'Yes'],
        ['no', 'No'],
        ['wrong', 'Something is wrong'],
      ],
      [
        ['yes', 'Do'],
        ['no', 'Naddo'],
        ['wrong', 'Mae rhywbeth o’i le'],
      ],
    ],
  );
});

test('ways to a person are those of the service, open ones first', () => {
  assert.deepEqual(waysOf('missed-bin'), [
    'Phone 01632 960 100',
    'Come and see us',
    'Relay UK, if you cannot hear or speak on the phone: 18001 01632 960 100',
  ]);
});

test('on a page of no service they are the first of each kind', () => {
  const ways = waysOf(undefined);
  assert.deepEqual(
    [ways[0], ways.includes('Email hello@mereham.example'), ways.includes('Come and see us')],
    ['Phone 01632 960 100', true, true],
  );
  // Lines for one need are not for everybody who did not find a page.
  assert.equal(
    ways.some((way) => way.includes('0808')),
    false,
  );
});

test('in an emergency they are only those that still work', () => {
  assert.deepEqual(waysOf(undefined, { mode: 'emergency' }), [
    'Phone 01632 960 100',
    'Relay UK, if you cannot hear or speak on the phone: 18001 01632 960 100',
  ]);
});

const readers: readonly (readonly [
  service: string | undefined,
  more: Record<string, unknown>,
  en: string,
  cy: string,
])[] = [
  [
    'missed-bin',
    {},
    'Who reads it: Waste and recycling team, every working day.',
    'Pwy sy’n ei ddarllen: Waste and recycling team, bob diwrnod gwaith.',
  ],
  [
    'missed-bin',
    { owners: [{ id: 'waste-team', name: 'Waste team', reads: { en: 'every Monday', cy: 'bob dydd Llun' } }] },
    'Who reads it: Waste team, every Monday.',
    'Pwy sy’n ei ddarllen: Waste team, bob dydd Llun.',
  ],
  [
    'missed-bin',
    { owners: [] },
    'We read all of it to make our pages better.',
    'Rydym yn darllen y cyfan er mwyn gwella ein tudalennau.',
  ],
  [
    undefined,
    {},
    'We read all of it to make our pages better.',
    'Rydym yn darllen y cyfan er mwyn gwella ein tudalennau.',
  ],
];
for (const [service, more, en, cy] of readers)
  test(`who reads it: ${en} (${service ?? 'no service'})`, () => {
    assert.equal(readerSentence(open(more), service, 'en'), en);
    assert.equal(readerSentence(open(more), service, 'cy'), cy);
  });

test('the box after No has the ways, and the one after Something is wrong has none', () => {
  const routes = [{ text: 'Phone 01632 960 100' }];
  const [no, wrong] = (['no', 'wrong'] as const).map((answer) =>
    commentView({ answer, language: 'en', profile, service: 'missed-bin', routes }),
  );
  assert.deepEqual([no?.routes?.items, wrong?.routes], [routes, undefined]);
  for (const view of [no, wrong])
    assert.ok(view?.hints.includes('Do not include personal details, like your name, address or phone number.'));
});

test('the thanks say what became of a comment', () => {
  const facts = { answer: 'wrong', language: 'en' } as const;
  assert.deepEqual(thanksView(facts, {}).lines, []);
  assert.deepEqual(thanksView({ ...facts, answer: 'yes' }, {}).lines, ['It is good to know that this page helped.']);
  assert.deepEqual(thanksView(facts, { comment: 'The date.', tookOut: true }).lines, [
    'We will read what you wrote. Nobody replies to what you write here.',
    'We took out what looked like personal details.',
  ]);
});

const lengths: readonly (readonly [what: string, comment: string, tooMany: number])[] = [
  ['nothing', '', 0],
  ['1,200 letters', 'x'.repeat(1200), 0],
  ['1,201 letters', 'x'.repeat(1201), 1],
  ['1,200 smileys', '😀'.repeat(1200), 0],
  ['600 lines as a form sends them', 'x\r\n'.repeat(600), 0],
];
for (const [what, comment, tooMany] of lengths)
  test(`${what}: ${tooMany} too many`, () => assert.equal(tooManyIn(comment), tooMany));

test('one detail is named, many are listed, and both can be taken out', () => {
  assert.deepEqual(foundView('Ring 07700 900123', 'en'), {
    text: 'This looks like a phone number: 07700 900123. You do not need to tell us. If you send it, we take it out before we keep it.',
    remove: 'Remove it',
    removed: 'We have removed it.',
    without: 'Ring [phone number]',
  });
  const many = foundView('Ffoniwch 07700 900123, CB1 2AB', 'cy');
  assert.equal(many?.text.startsWith('Mae’r rhain yn edrych fel manylion personol: 07700 900123, CB1 2AB.'), true);
  assert.deepEqual([many?.remove, many?.without], ['Tynnu’r rhain', 'Ffoniwch [rhif ffôn], [cod post]']);
  assert.equal(foundView('The date is wrong.', 'en'), undefined);
  assert.equal(foundView('About 9434765919', 'en', ['0000000000']), undefined);
});

test('the words that stand in the place of a detail are no detail', () => {
  for (const language of ['en', 'cy'] as const satisfies readonly Language[])
    for (const words of Object.values(feedbackWords[language].inPlace))
      assert.equal(foundView(words, language), undefined);
});

test('the desk finds what is written in other signs', () => {
  assert.equal(redacted('０７７００ ９００１２３', 'en'), '[phone number]');
  assert.equal(redacted('½ of ＣＢ１ ２ＡＢ', 'en'), '1⁄2 of [postcode]');
  assert.equal(redacted('½ of the page', 'en'), '½ of the page');
});

test('a path keeps nobody’s postcode', () => {
  assert.equal(redactedPath('/find/CB1%202AB'), '/find/[postcode]');
  assert.equal(redactedPath('/bins/missed-bin'), '/bins/missed-bin');
  assert.equal(redactedPath('/100%'), '/100%');
});

test('formats of references come from the profile, and what is no format is passed over', () => {
  assert.deepEqual(referenceFormats(open({ references: ['0000000000', 7, ''] })), ['0000000000']);
  assert.deepEqual(referenceFormats(open({ references: undefined })), []);
  assert.deepEqual(referenceFormats(undefined), []);
});
