import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/logic/forms/markup-words.cy.data.ts';
import type { QuestionView } from '../../src/logic/forms/question-view.ts';
import { languages } from '../../src/logic/words/language.ts';
import { questionMarkup } from '../../src/markup/question.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import type { Tree } from '../../src/markup/tree.ts';
import { kinds, sampleQuestion, states, type Kind, type State } from '../../stories/sample-council/sample-questions.ts';
import { elementsIn, hasClass, idsIn, isControl, textOf } from './walk.ts';

const drawn = (kind: Kind, state: State = 'plain', more: Partial<QuestionView> = {}): Tree =>
  questionMarkup({ ...sampleQuestion(kind, state, 'en'), ...more } as QuestionView, { language: 'en' });
const controlsOf = (tree: Tree): Tree[] => elementsIn(tree).filter(isControl);
const describedBy = (tree: Tree | undefined): string[] => (tree ? idsIn(tree, 'aria-describedby') : []);

for (const kind of kinds)
  for (const state of states)
    for (const language of languages)
      test(`${kind}, ${state}, ${language}: labels, ids and names hold together`, () => {
        const view = sampleQuestion(kind, state, language);
        const tree = questionMarkup(view, { language });
        const all = elementsIn(tree);
        const ids = all.flatMap((each) => idsIn(each, 'id'));
        assert.deepEqual(ids, [...new Set(ids)], 'each id once');
        const isGroup = tree.tag === 'fieldset';
        assert.equal(all[1]?.tag, isGroup ? 'legend' : 'label');
        for (const control of controlsOf(tree)) {
          assert.ok(control.attributes['name'], 'a name to be sent under');
          assert.equal(
            all.filter((each) => each.attributes['for'] === control.attributes['id']).length,
            1,
            'one label',
          );
          for (const id of describedBy(control)) assert.ok(ids.includes(id), `${id} is there`);
        }
        const forbidden = [
          'hidden',
          'style',
          'required',
          'placeholder',
          'maxlength',
          'capture',
          'aria-required',
          'role',
        ];
        for (const { tag, attributes } of all)
          for (const name of forbidden) assert.ok(!(name in attributes), `<${tag}> without ${name}`);
        assert.equal(textOf(tree).includes('undefined'), false);
      });

test('one line, as HTML', () => {
  assert.equal(
    toHtml(drawn('phone', 'error', { optional: '(optional)' })),
    '<div class="cw-question cw-wrong" data-cw-question="phone-error">' +
      '<label class="cw-label" for="sample-phone-error">Phone number <span class="cw-optional">(optional)</span></label>' +
      '<p class="cw-hint" id="sample-phone-error-hint">For example, 01632 960 001</p>' +
      '<p class="cw-error" id="sample-phone-error-error"><span class="cw-spoken">Error: </span>Enter a phone number, like 01632 960 001</p>' +
      '<input type="tel" class="cw-input cw-width-20" id="sample-phone-error" name="phone-error" autocomplete="tel" inputmode="tel"' +
      ' aria-describedby="sample-phone-error-hint sample-phone-error-error" aria-invalid="true"></div>',
  );
});

test('a radio, as HTML', () => {
  const radios = elementsIn(drawn('bin', 'filled')).filter((each) => hasClass(each, 'cw-choice'));
  assert.equal(
    toHtml(radios[2]),
    '<div class="cw-choice"><input type="radio" class="cw-choice-control" id="sample-bin-filled-3" name="bin-filled" value="brown"' +
      ' aria-describedby="sample-bin-filled-3-hint"><label class="cw-choice-label" for="sample-bin-filled-3">Brown bin, for garden waste</label>' +
      '<p class="cw-hint" id="sample-bin-filled-3-hint">Only if you pay for this service</p></div>',
  );
  assert.deepEqual(
    controlsOf(drawn('bin', 'filled')).map(({ attributes }) => attributes['checked']),
    [true, false, false],
  );
});

test('every kind is read in one order: label, hint, reason, mistake, controls', () => {
  for (const kind of kinds) {
    const tree = drawn(kind, 'error', { why: 'We ask so that we can call you.' });
    const places = [/^(legend|label)$/, /-hint$/, /-why$/, /-error$/].map((what) =>
      tree.content.findIndex((each) => {
        const { tag, attributes } = each as Tree;
        return what.test(tag) || what.test(String(attributes['id'] ?? ''));
      }),
    );
    assert.deepEqual(places, [0, 1, 2, 3], kind);
    assert.equal(tree.content.length, 5, kind);
  }
});

test('the mistake is at every radio and tick box, because one may come to any of them', () => {
  for (const kind of ['bin', 'things'] as const)
    for (const control of controlsOf(drawn(kind, 'error'))) {
      assert.ok(describedBy(control).includes(`sample-${kind}-error-error`));
      assert.equal(control.attributes['aria-invalid'], 'true');
    }
});

test('of a date, the first part and the wrong part say what is wrong, and only the wrong part is marked', () => {
  const [day, month, year] = controlsOf(drawn('born', 'error'));
  const error = 'sample-born-error-error';
  assert.deepEqual(describedBy(day), ['sample-born-error-hint', error]);
  assert.deepEqual(describedBy(month), []);
  assert.deepEqual(describedBy(year), [error]);
  assert.deepEqual(
    [day, month, year].map((part) => part?.attributes['aria-invalid']),
    [undefined, undefined, 'true'],
  );
});

test('hint and reason are at the first control, not at the fieldset, which is not read to those who come by Tab', () => {
  for (const kind of ['bin', 'things', 'born', 'home'] as const) {
    const tree = drawn(kind, 'hint', { why: 'We ask so that we can call you.' });
    const [first, second] = controlsOf(tree);
    assert.deepEqual(describedBy(tree), [], kind);
    assert.deepEqual(describedBy(first), [`sample-${kind}-hint-hint`, `sample-${kind}-hint-why`], kind);
    assert.ok(!describedBy(second).includes(`sample-${kind}-hint-hint`), kind);
  }
});

test('where a label is the heading of its page, one stands in the other as HTML allows', () => {
  const heading = (kind: Kind) =>
    toHtml(questionMarkup(sampleQuestion(kind, 'plain', 'en'), { language: 'en', heading: true }));
  assert.match(
    heading('name'),
    /^<div [^>]*><h2 class="cw-heading" tabindex="-1"><label class="cw-label" for="sample-name-plain">Full name<\/label><\/h2>/,
  );
  assert.match(
    heading('bin'),
    /^<fieldset [^>]*><legend class="cw-label"><h2 class="cw-heading" tabindex="-1">Which bin did we miss\?<\/h2><\/legend>/,
  );
});

const wrapped: [kind: Kind, tag: string | undefined][] = [
  ['name', undefined],
  ['rent', undefined],
  ['often', undefined],
  ['bin', undefined],
  ['story', 'cw-long-text'],
  ['reason', 'cw-long-text'],
  ['street', 'cw-lookup-field'],
  ['things', 'cw-choice-group'],
  ['born', 'cw-date-field'],
  ['home', 'cw-address-field'],
  ['photo', 'cw-file-field'],
];
for (const [kind, tag] of wrapped)
  test(`${kind}: ${tag ?? 'no element'} stands around the controls alone`, () => {
    const tree = drawn(kind, 'error');
    const elements = elementsIn(tree).filter((each) => each.tag.startsWith('cw-'));
    assert.deepEqual(
      elements.map((each) => each.tag),
      tag ? [tag] : [],
    );
    const inside = elementsIn(elements.flatMap(({ content }) => content));
    assert.ok(!inside.some((each) => hasClass(each, 'cw-label') || hasClass(each, 'cw-error')));
    if (tag) assert.deepEqual(inside.filter(isControl), controlsOf(tree));
  });

test('radios that bring another question have the element that shows it', () => {
  const html = toHtml(questionMarkup(sampleQuestion('bin', 'plain', 'en'), { language: 'en', reveals: true }));
  assert.match(html, /<cw-choice-group><div class="cw-choices">/);
});

test('limits', () => {
  assert.match(toHtml(drawn('story')), /<cw-long-text max="500" unit="characters"><textarea/);
  assert.match(toHtml(drawn('reason')), /<cw-long-text max="150" unit="words"><textarea/);
  assert.deepEqual(describedBy(controlsOf(drawn('story', 'error'))[0]), [
    'sample-story-error-hint',
    'sample-story-error-limit',
    'sample-story-error-error',
  ]);
  const free = { maxLength: undefined, maxWords: undefined, limit: undefined } as Partial<QuestionView>;
  assert.ok(!toHtml(drawn('story', 'plain', free)).includes('cw-long-text'));
});

test('a file: what it takes, what is here, and other ways', () => {
  const html = toHtml(drawn('photo', 'filled'));
  assert.match(html, /<cw-file-field name="photo-filled" max-mb="10" max-files="3">/);
  assert.match(html, /<input type="file" [^>]*accept="image\/\*,.pdf" multiple>/);
  const ticked = controlsOf(drawn('photo', 'filled')).filter(({ attributes }) => attributes['checked'] === true);
  assert.deepEqual(
    ticked.map(({ attributes }) => [
      attributes['type'],
      attributes['name'],
      JSON.parse(String(attributes['value'])).name,
    ]),
    [
      ['checkbox', 'photo-filled', 'pothole.jpg'],
      ['checkbox', 'photo-filled', 'street.jpg'],
    ],
  );
  const ways = (tree: Tree) =>
    controlsOf(tree).filter(({ attributes }) => String(attributes['name']).endsWith('-later'));
  assert.deepEqual(
    ways(drawn('photo')).map(({ attributes }) => [attributes['type'], attributes['value']]),
    [
      ['radio', 'send-later'],
      ['radio', 'bring-in'],
    ],
  );
  const one = sampleQuestion('photo', 'plain', 'en') as Extract<QuestionView, { kind: 'file' }>;
  const [way] = ways(drawn('photo', 'plain', { later: one.later.slice(0, 1) }));
  assert.equal(way?.attributes['type'], 'checkbox', 'one way alone can be taken back');
  const html1 = toHtml(drawn('photo', 'plain', { multiple: false, later: [], accept: '' }));
  assert.ok(!/multiple|accept|cw-later|cw-sent/.test(html1));
});

test('a question that hangs on another says so and is not hidden', () => {
  const { attributes } = drawn('name', 'plain', {
    hangsOn: { field: 'who', values: ['me', 'other'], not: true },
    asked: false,
  });
  assert.equal(attributes['data-cw-when'], 'who');
  assert.equal(attributes['data-cw-when-values'], 'me other');
  assert.equal(attributes['data-cw-when-not'], true);
  const html = toHtml(drawn('name', 'plain', { hangsOn: { field: 'who', values: ['me'], not: false }, asked: false }));
  assert.ok(!/data-cw-when-not|hidden/.test(html));
});

test('the language of a label is said only where it is another', () => {
  assert.match(
    toHtml(drawn('name', 'optional', { lang: 'cy', label: 'Enw llawn' })),
    /<label [^>]*><span lang="cy">Enw llawn<\/span> <span class="cw-optional">\(optional\)<\/span><\/label>/,
  );
  assert.ok(!toHtml(drawn('name')).includes('lang='));
});

test('the word before a mistake is in the language of the page', () => {
  const view = sampleQuestion('name', 'error', 'cy');
  assert.match(
    toHtml(questionMarkup(view, { language: 'cy' })),
    /<span class="cw-spoken">Gwall: <\/span>Rhowch eich enw llawn/,
  );
});

test('what people type stays text', () => {
  const view = sampleQuestion('name', 'filled', 'en') as Extract<QuestionView, { kind: 'input' }>;
  const html = toHtml(drawn('name', 'filled', { control: { ...view.control, value: '"><script>' } }));
  assert.ok(html.includes('value="&quot;&gt;&lt;script&gt;"'));
});
