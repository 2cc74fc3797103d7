import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/logic/forms/markup-words.cy.data.ts';
import type { FormView } from '../../src/logic/forms/form-views.ts';
import { languages, type Language } from '../../src/logic/words/language.ts';
import { failureMarkup } from '../../src/markup/form-failure.ts';
import { formMarkup } from '../../src/markup/form-page.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { element, type Tree } from '../../src/markup/tree.ts';
import {
  checkPage,
  contactPage,
  failure,
  handOverPage,
  lateStartPage,
  questionPage,
  sentPage,
  startPage,
  urgentStartPage,
} from '../../stories/sample-council/sample-form-pages.ts';
import { sampleQuestion } from '../../stories/sample-council/sample-questions.ts';
import { elementsIn, hasClass, idsIn, isControl, textOf } from './walk.ts';

const pages: [says: string, page: (language: Language) => FormView][] = [
  ['start', startPage],
  ['start with urgent help', urgentStartPage],
  ['start with a notice', lateStartPage],
  ['one question', questionPage],
  ['one question with a mistake', (language) => questionPage(language, 'error')],
  ['questions', contactPage],
  ['questions with mistakes', (language) => contactPage(language, 'error')],
  ['hand-over', handOverPage],
  ['check', checkPage],
  ['sent', sentPage],
];

const withClass = (tree: Tree, name: string): Tree[] => elementsIn(tree).filter((each) => hasClass(each, name));
const buttons = (tree: Tree): [words: string, value: unknown][] =>
  elementsIn(tree)
    .filter(({ tag }) => tag === 'button')
    .map((button) => [textOf(button), button.attributes['value']]);
const page = (view: FormView, more: Partial<Parameters<typeof formMarkup>[1]> = {}): Tree =>
  formMarkup(view, { language: 'en', ...more });

for (const [says, view] of pages)
  for (const language of languages)
    test(`${says}, ${language}: one heading for the focus, one main button, ids that hold together`, () => {
      const tree = formMarkup(view(language), { language });
      const all = elementsIn(tree);
      const ids = all.flatMap((each) => idsIn(each, 'id'));
      assert.deepEqual(ids, [...new Set(ids)]);
      const [heading, ...others] = withClass(tree, 'cw-heading');
      assert.deepEqual(others, []);
      assert.equal(heading?.tag, 'h2');
      assert.equal(heading?.attributes['tabindex'], -1);
      assert.equal(withClass(tree, 'cw-button').length, view(language).kind === 'sent' ? 0 : 1);
      for (const each of all)
        for (const name of ['for', 'aria-describedby', 'aria-labelledby'])
          for (const id of idsIn(each, name)) assert.ok(ids.includes(id), `${id} is there`);
      assert.ok(!all.some(({ attributes }) => 'hidden' in attributes || 'style' in attributes));
    });

test('the form says what it is and where it posts to', () => {
  const hidden = [element('input', { type: 'hidden', name: 'cw-key', value: 'k' })];
  const html = toHtml(page(questionPage('en'), { action: '/clearway/form?form=missed-bin&lang=en', hidden }));
  assert.ok(
    html.startsWith(
      '<form class="cw-page" method="post" action="/clearway/form?form=missed-bin&amp;lang=en" novalidate' +
        ' data-cw-form="missed-bin" data-cw-page="which-bin"><input type="hidden" name="cw-key" value="k">' +
        '<p class="cw-progress">Step 2 of 5</p><fieldset class="cw-question" data-cw-question="bin">',
    ),
    html,
  );
  assert.deepEqual(
    [startPage, checkPage, sentPage].map((view) => page(view('en')).attributes['data-cw-page']),
    ['start', 'check', 'sent'],
  );
});

test('a page with a file posts the file and not its name', () => {
  const photo = sampleQuestion('photo', 'plain', 'en', { form: 'missed-bin' });
  const tree = page({ ...questionPage('en'), parts: [photo] });
  assert.equal(tree.attributes['enctype'], 'multipart/form-data');
  assert.equal(page(questionPage('en')).attributes['enctype'], undefined);
});

const pressed: [says: string, view: FormView, buttons: [string, string][]][] = [
  ['start', startPage('en'), [['Start now', 'start']]],
  [
    'a step: Enter presses the first, so Continue comes before Back',
    contactPage('en'),
    [
      ['Continue', 'next'],
      ['Back', 'back'],
    ],
  ],
  ['a hand-over has nothing to continue to', handOverPage('en'), [['Back', 'back']]],
  [
    'check',
    checkPage('en'),
    [
      ['Change which bin we missed', 'change:which-bin'],
      ['Change your address', 'change:where'],
      ['Change your email address', 'change:about-you'],
      ['Change your photo', 'change:photo'],
      ['Send', 'send'],
      ['Back', 'back'],
    ],
  ],
  ['sent', sentPage('en'), []],
];
for (const [says, view, expected] of pressed)
  test(`buttons: ${says}`, () => {
    assert.deepEqual(buttons(page(view)), expected);
  });

test('buttons that need script are drawn only where there is script', () => {
  const tasks = (view: FormView, script: boolean) =>
    elementsIn(page(view, { script })).flatMap(({ attributes }) =>
      idsIn({ tag: '', attributes, content: [] }, 'data-cw-do'),
    );
  assert.deepEqual(tasks(sentPage('en'), true), ['copy', 'print']);
  assert.deepEqual(tasks(handOverPage('en'), true), ['copy']);
  assert.deepEqual([...tasks(sentPage('en'), false), ...tasks(handOverPage('en'), false)], []);
});

test('the summary stands first, has a name, and each line leads to a control that is marked as wrong', () => {
  const tree = page(contactPage('en', 'error'));
  const [summary] = withClass(tree, 'cw-errors');
  assert.equal(
    toHtml(summary),
    '<div class="cw-errors" tabindex="-1" role="group" aria-labelledby="missed-bin-errors">' +
      '<h2 class="cw-subheading" id="missed-bin-errors">There is a problem</h2><ul class="cw-list">' +
      '<li><a href="#missed-bin-name">Enter your full name</a></li>' +
      '<li><a href="#missed-bin-born-year">Enter the year in which you were born</a></li>' +
      '<li><a href="#missed-bin-things">Choose what you want us to take</a></li></ul></div>',
  );
  assert.equal(elementsIn(tree)[1], summary);
  const controls = elementsIn(tree).filter(isControl);
  const errors = withClass(tree, 'cw-error').map((error) => textOf(error));
  for (const link of elementsIn(summary).filter(({ tag }) => tag === 'a')) {
    const control = controls.find(({ attributes }) => `#${attributes['id']}` === link.attributes['href']);
    assert.equal(control?.attributes['aria-invalid'], 'true');
    assert.ok(errors.includes(`Error: ${textOf(link)}`), 'the same words at the question');
  }
});

test('a question that another one hangs on has the element that shows it', () => {
  const tree = page(contactPage('en'));
  const story = elementsIn(tree).find(({ attributes }) => attributes['data-cw-when'] === 'things');
  assert.equal(story?.attributes['data-cw-question'], 'story');
  assert.ok(elementsIn(tree).some(({ tag }) => tag === 'cw-choice-group'));
});

test('urgent help stands before everything but the heading', () => {
  const [, heading, urgent] = elementsIn(page(urgentStartPage('en'))).filter(
    (each, index) =>
      index === 0 || hasClass(each, 'cw-heading') || hasClass(each, 'cw-urgent') || each.tag === 'button',
  );
  assert.ok(heading && hasClass(heading, 'cw-heading'));
  assert.ok(urgent && hasClass(urgent, 'cw-urgent'));
});

test('the state of the service is a link until its element has come', () => {
  assert.ok(
    toHtml(page(lateStartPage('en'))).includes(
      '<cw-service-status service="missed-bin"><a href="/service-updates">See how bin collections are going today</a></cw-service-status>',
    ),
  );
});

test('a hand-over leads to the exact page and gives what was typed', () => {
  const html = toHtml(page(handOverPage('en')));
  assert.ok(
    html.includes(
      '<a class="cw-button" href="https://www.saltmarsh.example/roads/report?street=Harbour%20Street">Report it to Saltmarsh County Council</a>',
    ),
  );
  assert.ok(html.includes('<li>Where: outside 12 Harbour Street</li>'));
});

test('an answer of many lines has a break between them, and none of its signs is HTML', () => {
  const view = checkPage('en');
  const rows = [{ ...(view.rows[0] as (typeof view.rows)[number]), lines: ['<b>', 'b', 'c'] }];
  assert.ok(toHtml(page({ ...view, rows })).includes('<dd class="cw-answer-text">&lt;b&gt;<br>b<br>c</dd>'));
});

test('the reference is not translated', () => {
  assert.ok(toHtml(page(sentPage('en'))).includes('<strong class="cw-reference" translate="no">7K4P-9QXD</strong>'));
});

test('what could not be sent says so above the form, inside it, and can be sent again without script', () => {
  const tree = page(checkPage('en'), { failure: failureMarkup(failure('en'), { script: false }) });
  const [panel] = withClass(tree, 'cw-failure');
  assert.equal(elementsIn(tree)[1], panel);
  assert.deepEqual(panel && buttons(panel), [['Try again', 'send']]);
  assert.deepEqual(buttons(failureMarkup(failure('en'))), [
    ['Try again', 'send'],
    ['Copy your answers', undefined],
  ]);
});
