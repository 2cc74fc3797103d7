import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import { surveyCommentView, thanksView } from '../../../src/logic/surveys/answer-view.ts';
import { answerWords } from '../../../src/logic/surveys/answer-words.data.ts';
import { surveyScoreOf, surveyScores } from '../../../src/logic/surveys/survey.ts';
import { surveyView } from '../../../src/logic/surveys/survey-view.ts';
import '../../../src/logic/surveys/survey-words.cy.data.ts';
import '../../../src/logic/surveys/welsh-answer.ts';

const file = new URL('../../../stories/sample-council/council.json', import.meta.url);
const profile = openProfile(JSON.parse(readFileSync(file, 'utf8')));
assert.ok(profile);
const english = { profile, language: 'en' } as const;
const welsh = { profile, language: 'cy' } as const;

test('question and answers are GOV.UK’s, word for word, the best first', () => {
  const { question, choices } = surveyView({}, english);
  const comment = surveyCommentView('en');
  assert.equal(question, 'Overall, how did you feel about the service you received today?');
  assert.deepEqual(choices, [
    { score: 5, label: 'Very satisfied' },
    { score: 4, label: 'Satisfied' },
    { score: 3, label: 'Neither satisfied nor dissatisfied' },
    { score: 2, label: 'Dissatisfied' },
    { score: 1, label: 'Very dissatisfied' },
  ]);
  assert.equal(comment.label, 'How could we improve this service?');
  assert.match(comment.hint, /^Do not include personal details/);
});

test('in Welsh each answer has words of its own', () => {
  const { question, choices } = surveyView({}, welsh);
  assert.equal(question, 'Yn gyffredinol, sut oeddech chi’n teimlo am y gwasanaeth a gawsoch heddiw?');
  assert.deepEqual(
    choices.map(({ label }) => label),
    ['Bodlon iawn', 'Bodlon', 'Ddim yn fodlon nac yn anfodlon', 'Anfodlon', 'Anfodlon iawn'],
  );
});

const abouts: readonly [
  settings: Parameters<typeof surveyView>[0],
  english: string | undefined,
  welsh: string | undefined,
][] = [
  [{}, undefined, undefined],
  [{ service: 'missed-bin' }, undefined, undefined],
  [
    { stage: 'front-desk' },
    'Think of the people you spoke to first.',
    'Meddyliwch am y bobl y siaradoch chi â nhw gyntaf.',
  ],
  [{ stage: 'service-team' }, 'Think of the team that did the work.', 'Meddyliwch am y tîm a wnaeth y gwaith.'],
  [{ place: 'broadway' }, 'About: The Broadway cash office.', 'Ynghylch: Swyddfa arian parod The Broadway.'],
  [
    { place: 'broadway', stage: 'front-desk' },
    'About: The Broadway cash office. Think of the people you spoke to first.',
    'Ynghylch: Swyddfa arian parod The Broadway. Meddyliwch am y bobl y siaradoch chi â nhw gyntaf.',
  ],
  [{ place: 'nowhere' }, undefined, undefined],
];
for (const [settings, en, cy] of abouts)
  test(`what ${JSON.stringify(settings)} is about`, () => {
    assert.equal(surveyView(settings, english).about, en);
    assert.equal(surveyView(settings, welsh).about, cy);
  });

test('a place that nobody knows, because there is no profile, is not named', () =>
  assert.equal(surveyView({ place: 'broadway' }, { language: 'en' }).about, undefined));

test('the thanks say who reads it and whom to call for an answer', () => {
  const view = thanksView({ service: 'missed-bin' }, english);
  assert.match(view.lines[0] ?? '', /Waste and recycling team/);
  assert.equal(view.waiting, undefined);
  assert.equal(view.needAnswer, 'Do you need an answer? Call us on');
  assert.deepEqual(view.phone, { number: '01632 960 100', href: 'tel:01632960100' });
  assert.match(thanksView({ service: 'missed-bin' }, welsh).lines[0] ?? '', /^Pwy /);
});

test('without a profile they still lead somewhere', () => {
  const view = thanksView({ service: 'missed-bin' }, { language: 'en' });
  assert.equal(view.lines.length, 1);
  assert.deepEqual([view.needAnswer, view.phone], ['Do you need an answer? Then contact us as well.', undefined]);
});

test('they say what waits, and what was taken out', () => {
  const view = thanksView({}, english, { isWaiting: true, tookOut: true });
  assert.equal(view.waiting, answerWords.en.thanksWaiting);
  assert.equal(view.lines.length, 2);
  assert.match(view.lines[1] ?? '', /personal details/);
});

test('only the five scores are scores', () => {
  assert.deepEqual(
    surveyScores.map((score) => surveyScoreOf(String(score))),
    [1, 2, 3, 4, 5],
  );
  for (const wrong of [undefined, '', '0', '6', '4.0', ' 4', 'four', '04'])
    assert.equal(surveyScoreOf(wrong), undefined, `"${wrong}"`);
});
