import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyCommentView } from '../../src/logic/surveys/answer-view.ts';
import { surveyView } from '../../src/logic/surveys/survey-view.ts';
import '../../src/logic/surveys/survey-words.cy.data.ts';
import '../../src/logic/surveys/welsh-answer.ts';
import { languages, type Language } from '../../src/logic/words/language.ts';
import { errorMarkup } from '../../src/markup/error.ts';
import { surveyMarkup, type SurveyOptions } from '../../src/markup/survey.ts';
import { surveyCommentMarkup, surveyThanksMarkup } from '../../src/markup/survey-answer.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import type { Tree } from '../../src/markup/tree.ts';
import { elementsIn, idsIn, isControl, textOf } from './walk.ts';

interface Drawing extends Partial<SurveyOptions> {
  readonly comment?: string;
  readonly wrong?: boolean;
  readonly language?: Language;
  readonly stage?: 'front-desk';
}

/** All elements of a survey, with its comment unless it is drawn in the browser. */
const drawn = ({ comment, wrong = false, language = 'en', stage, ...options }: Drawing = {}): Tree[] => {
  const [error, tooLong] = ['error', 'comment-error'].map((name) => wrong && errorMarkup('No.', `s-${name}`, language));
  const more = surveyCommentMarkup(surveyCommentView(language), { id: 's', comment, error: tooLong });
  return elementsIn(
    surveyMarkup(surveyView({ stage }, { language }), { id: 's', error, more: !options.script && more, ...options }),
  );
};
const radiosOf = (all: readonly Tree[]) => all.filter(({ attributes }) => attributes['type'] === 'radio');

const states: Readonly<Record<string, Drawing>> = {
  plain: {},
  'in the browser': { script: true },
  answered: { score: 4, comment: 'The crew put the bin back.' },
  wrong: { wrong: true },
};
for (const [name, options] of Object.entries(states))
  for (const language of languages)
    for (const stage of [undefined, 'front-desk'] as const)
      test(`${name}, ${language}, ${stage ?? 'no stage'}: labels, ids and names hold together`, () => {
        const all = drawn({ ...options, language, ...(stage && { stage }) });
        const ids = all.flatMap((each) => idsIn(each, 'id'));
        assert.deepEqual(ids, [...new Set(ids)], 'each id once');
        for (const control of all.filter(isControl)) {
          assert.equal(
            all.filter((each) => each.attributes['for'] === control.attributes['id']).length,
            1,
            'one label',
          );
          for (const id of idsIn(control, 'aria-describedby')) assert.ok(ids.includes(id), `${id} is there`);
        }
        assert.equal(textOf(all[0]).includes('undefined'), false);
      });

test('five radios in a fieldset, the best first', () => {
  const all = drawn();
  assert.deepEqual([all[1]?.tag, all[2]?.tag], ['fieldset', 'legend']);
  assert.deepEqual(
    radiosOf(all).map(({ attributes }) => [attributes['name'], attributes['value']]),
    ['5', '4', '3', '2', '1'].map((value) => ['score', value]),
  );
});

test('in the browser it says that a press counts, and has no button: Enter at a radio would press it', () => {
  for (const script of [false, true]) {
    const all = drawn({ script });
    assert.equal(textOf(all[0]).includes('Your answer counts as soon as you choose it.'), script);
    assert.equal(
      all.some(({ tag }) => tag === 'button'),
      !script,
    );
  }
});

test('an answer that was given is chosen, and a comment is text', () => {
  const all = drawn({ score: 2, comment: '</textarea><script>' });
  assert.deepEqual(
    radiosOf(all)
      .filter(({ attributes }) => attributes['checked'])
      .map(({ attributes }) => attributes['value']),
    ['2'],
  );
  assert.ok(toHtml(all[0]).includes('\n&lt;/textarea&gt;&lt;script&gt;</textarea>'));
});

test('each mistake stands at its question and is heard at its controls', () => {
  const all = drawn({ wrong: true });
  const [first] = radiosOf(all);
  const box = all.find(({ tag }) => tag === 'textarea');
  assert.deepEqual(first && idsIn(first, 'aria-describedby'), ['s-error']);
  assert.ok(radiosOf(all).every(({ attributes }) => attributes['aria-invalid'] === 'true'));
  assert.deepEqual(box && idsIn(box, 'aria-describedby'), ['s-comment-hint', 's-comment-error']);
  assert.equal(all.filter(({ attributes }) => attributes['class'] === 'cw-question cw-wrong').length, 2);
});

test('the regions that speak are there, empty', () => {
  const regions = drawn().filter(({ attributes }) => attributes['role'] === 'status');
  assert.deepEqual(regions.map(textOf), ['', '', '']);
});

test('the thanks are one thing that can take the focus, named by their heading', () => {
  const html = toHtml(
    surveyThanksMarkup(
      {
        heading: 'Thank you',
        waiting: 'It waits.',
        lines: ['We read it.'],
        needAnswer: 'Call us on',
        phone: { number: '01632 960 100', href: 'tel:01632960100' },
      },
      'survey-1',
    ),
  );
  assert.equal(
    html,
    '<div class="cw-panel cw-survey-thanks" tabindex="-1" role="group" aria-labelledby="survey-1-thanks" aria-describedby="survey-1-lines">' +
      '<p class="cw-survey-heading" id="survey-1-thanks">Thank you</p>' +
      '<div class="cw-text" id="survey-1-lines"><p class="cw-survey-waiting">It waits.</p><p>We read it.</p>' +
      '<p>Call us on <a href="tel:01632960100">01632 960 100</a>.</p></div><p class="cw-status" role="status"></p></div>',
  );
});
