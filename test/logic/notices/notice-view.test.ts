import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeView, type NoticeView } from '../../../src/logic/notices/notice-view.ts';
import type { Notice } from '../../../src/logic/notices/notice.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import '../../../src/logic/words/welsh.ts';
import { at, london, notice } from './feeds.ts';

const now = at('2026-11-24T09:40Z');
const view = (fields: Partial<Notice> = {}, budget?: number, language: Language = 'en'): NoticeView =>
  noticeView(notice(fields), { now, timeZone: london, language }, budget);
const paragraph = (text: string) => ({ kind: 'paragraph', spans: [{ text }] });

/** 20 words in a first sentence, 15 in a second. */
const first = 'Ice has made some of the roads in the north of the district too dangerous for our lorries to drive.';
const second = 'We will try to empty all of the bins that we left behind by 6pm.';
const long = `${first} ${second}`;

// [what it says, the notice, how many words, a part of the view, what it is]
const rows: readonly (readonly [string, Partial<Notice>, number | undefined, keyof NoticeView, unknown])[] = [
  ['its title stands as it is', {}, 25, 'title', 'Bins are late'],
  ['its level is a word', { level: 'back-to-normal' }, 25, 'levelWord', 'Back to normal'],
  ['without a body there is nothing under the title', {}, 25, 'blocks', []],
  [
    'a short body is whole, with its links',
    { body: 'See [the roads](/bins).' },
    25,
    'blocks',
    [{ kind: 'paragraph', spans: [{ text: 'See ' }, { text: 'the roads', href: '/bins' }, { text: '.' }] }],
  ],
  ['a short body leaves no rest', { body: 'Leave your bin out.' }, 25, 'rest', undefined],
  ['a long body stops at the sentence within 25 words', { body: long }, 25, 'blocks', [paragraph(first)]],
  [
    'and the whole is a press away',
    { body: long },
    25,
    'rest',
    { words: 'Read the whole notice', blocks: [paragraph(long)] },
  ],
  ['unless a page has it all', { body: long, href: '/bins' }, 25, 'rest', undefined],
  [
    'then there is the link',
    { body: long, href: '/bins' },
    25,
    'link',
    { words: 'Read more: Bins are late', href: '/bins' },
  ],
  ['without a budget the body is whole', { body: long }, undefined, 'blocks', [paragraph(long)]],
  ['and nothing is left', { body: long }, undefined, 'rest', undefined],
  ['no page, no link', {}, 25, 'link', undefined],
  ['until when it holds', { endsAt: at('2026-11-24T18:00Z') }, 25, 'when', 'Until 6pm'],
  ['nothing where nobody knows', { endsAt: undefined }, 25, 'when', undefined],
  ['when we say more', { nextUpdateAt: at('2026-11-24T14:00Z') }, 25, 'nextUpdate', 'Next update by 2pm'],
  ['no promise that is over', { nextUpdateAt: at('2026-11-24T09:00Z') }, 25, 'nextUpdate', undefined],
  [
    'what to do instead, with its link',
    { instead: { text: 'Call us', href: 'tel:1' } },
    25,
    'instead',
    { heading: 'What to do instead', text: 'Call us', href: 'tel:1' },
  ],
  [
    'what to do instead needs no link',
    { instead: { text: 'Wait' } },
    25,
    'instead',
    { heading: 'What to do instead', text: 'Wait', href: undefined },
  ],
  ['nothing to do instead', {}, 25, 'instead', undefined],
  [
    'updates with their times',
    {
      updates: [
        { at: at('2026-11-24T09:10Z'), text: 'Out now.' },
        { at: at('2026-11-23T17:00Z'), text: 'Waiting.' },
      ],
    },
    25,
    'updates',
    [
      { when: '9:10am', text: 'Out now.' },
      { when: '5pm on Monday 23 November', text: 'Waiting.' },
    ],
  ],
  ['it may be hidden', { level: 'closed' }, 25, 'canHide', true],
  ['an emergency may not', { level: 'emergency' }, 25, 'canHide', false],
];
for (const [says, fields, budget, part, expected] of rows)
  test(`a notice: ${says}`, () => assert.deepEqual(view(fields, budget)[part], expected));

// [what it says, the title, the language of the page, the language that is marked]
const languages: readonly (readonly [string, Notice['title'], Language, Language | undefined])[] = [
  ['both languages', { en: 'Ice', cy: 'Rhew' }, 'cy', undefined],
  ['one for all', 'Ice', 'cy', undefined],
  ['only English on a Welsh page', { en: 'Ice' }, 'cy', 'en'],
  ['only Welsh on an English page', { cy: 'Rhew' }, 'en', 'cy'],
  ['only English on an English page', { en: 'Ice' }, 'en', undefined],
];
for (const [says, title, language, expected] of languages)
  test(`the language of the words: ${says}`, () => assert.equal(view({ title }, 25, language).lang, expected));

test('a notice in Welsh', () => {
  const welsh = view(
    {
      level: 'closed',
      title: { en: 'Closed', cy: 'Mae ar gau' },
      body: { en: 'No.', cy: 'Ewch i’r llyfrgell.' },
      href: '/cy/x',
      endsAt: at('2026-11-27T18:00Z'),
      instead: { text: { en: 'Call us', cy: 'Ffoniwch ni' } },
    },
    25,
    'cy',
  );
  assert.deepEqual(
    [welsh.levelWord, welsh.title, welsh.link?.words, welsh.when, welsh.instead?.heading, welsh.instead?.text],
    [
      'Ar gau',
      'Mae ar gau',
      'Darllen mwy: Mae ar gau',
      'Tan 6pm ddydd Gwener 27 Tachwedd',
      'Beth i’w wneud yn lle hynny',
      'Ffoniwch ni',
    ],
  );
  assert.deepEqual(welsh.blocks, [paragraph('Ewch i’r llyfrgell.')]);
});

test('its mark changes with its words, and not with its times', () => {
  const { mark } = view();
  assert.equal(view({ endsAt: at('2026-12-24T00:00Z'), nextUpdateAt: now }).mark, mark);
  assert.notEqual(view({ title: 'Bins are very late' }).mark, mark);
  assert.equal(view({}, 25, 'cy').mark, mark);
});
