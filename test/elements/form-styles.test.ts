import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { languages } from '../../src/logic/words/language.ts';
import { draw } from '../../src/markup/draw.ts';
import { failureMarkup } from '../../src/markup/form-failure.ts';
import { formMarkup } from '../../src/markup/form-page.ts';
import { questionMarkup } from '../../src/markup/question.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { element, type Tree } from '../../src/markup/tree.ts';
import {
  checkPage,
  contactPage,
  failure,
  handOverPage,
  lateStartPage,
  sentPage,
  startPage,
  urgentStartPage,
} from '../../stories/sample-council/sample-form-pages.ts';
import { kinds, sampleQuestion } from '../../stories/sample-council/sample-questions.ts';
import { makePage } from '../support/story-page.ts';

const trees = (language: 'en' | 'cy' = 'en'): Tree[] => [
  ...kinds.flatMap((kind) =>
    (['plain', 'error', 'filled', 'long'] as const).map((state) =>
      questionMarkup(sampleQuestion(kind, state, language), { language }),
    ),
  ),
  ...[startPage, urgentStartPage, lateStartPage, contactPage, handOverPage, sentPage].map((page) =>
    formMarkup(page(language), { language, script: true }),
  ),
  formMarkup(contactPage(language, 'error'), { language }),
  formMarkup(checkPage(language), { language, failure: failureMarkup(failure(language)), script: true }),
];

/** What themes say of bare elements, as strongly as they say it. */
const theme = `
  body { font: 400 18px/1.8 Georgia, serif; letter-spacing: -0.01em }
  input[type='text'], input[type='email'], input[type='tel'], textarea, select { width: 100%; height: 30px; margin: 0 0 20px;
    padding: 0.7em; border: 1px solid #bbb; border-radius: 0; background: #f9f9f9; color: #666; font-size: 12px;
    letter-spacing: 0.1em; text-transform: uppercase; box-shadow: inset 0 0 5px #ccc }
  .content input[type='radio'], .content input[type='checkbox'] { float: left; width: 13px; height: 13px; margin-right: 0.5em }
  .content button { float: right; width: 100%; padding: 1em; border: 0; background: #cd2653; color: #fff; font-size: 12px; text-transform: uppercase }
  .content a { border-bottom: 2px solid lime; color: #c0f; text-decoration: none; box-shadow: inset 0 -1px 0 lime }
  fieldset { min-width: max-content; margin: 3em 0; padding: 2em; border: 2px solid #dcd7ca }
  legend { padding: 0 1em; background: #eee; font-size: 0.85em; text-transform: uppercase }
  label { display: inline-block; float: left; width: 30%; margin: 0 0 0.5em; color: #999; font-weight: 400; text-align: right }
  .content h2 { max-width: 20rem; margin: 6rem auto 3rem; color: teal; font-size: 3.2rem; text-transform: uppercase }
  .content h3 { margin: 4rem 0; color: orange; font-family: cursive }
  .content p, .content ul, .content dl { max-width: 10rem; margin: 0 0 1.25em 2em; font-size: 14px }
  .content ul li { margin: 0.5rem 0 0 2rem; padding-left: 3em; list-style: square }
  .content dt { float: left; width: 100px; font-style: italic }
  .content dd { margin-left: 200px; font-family: monospace }
  .content span, .content strong { color: red; text-transform: uppercase }
`;
/** Of it, what is inherited and meant for all: font and spacing come in. */
const inherited = theme.slice(0, theme.indexOf('input['));

const sheet = (css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

const seen = [
  'color',
  'backgroundColor',
  'borderTopWidth',
  'borderRadius',
  'fontSize',
  'fontWeight',
  'fontFamily',
] as const;
const more = ['textTransform', 'textDecorationLine', 'letterSpacing', 'boxShadow', 'listStyleType', 'float'] as const;
/** Where each element stands and how it is painted; the words inside a display are the page's. */
const looks = (part: Element): string[] =>
  [...part.querySelectorAll(':not(option, cw-service-status *)')].map((each) => {
    const style = getComputedStyle(each);
    const { x, y, width, height } = each.getBoundingClientRect();
    const box = [x, y, width, height].map((length) => Math.round(length)).join(' ');
    return `${each.localName}.${each.className} ${box} ${[...seen, ...more].map((name) => style[name]).join(' ')}`;
  });

describe('forms in the page itself', () => {
  let page: Awaited<ReturnType<typeof makePage>>;
  let ours: CSSStyleSheet[];
  let content: HTMLElement;

  before(async () => {
    page = await makePage();
    ours = [...document.adoptedStyleSheets];
  });
  beforeEach(() => {
    content = document.createElement('div');
    content.className = 'content';
    page.main.replaceChildren(content);
  });
  afterEach(async () => {
    document.adoptedStyleSheets = ours;
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 1024, height: 768 });
  });
  after(() => page.remove());

  for (const language of languages)
    it(`are the same from the desk and from the browser, ${language}`, () => {
      for (const tree of trees(language)) {
        const read = new DOMParser().parseFromString(toHtml(tree), 'text/html').body.firstElementChild;
        const made = draw(tree);
        made.normalize();
        expect(made.isEqualNode(read), toHtml(tree)).to.be.true;
      }
    });

  it('have what they are filled with, however they came', () => {
    for (const kind of kinds) {
      const tree = questionMarkup(sampleQuestion(kind, 'filled', 'en'), { language: 'en' });
      const sent = (form: HTMLFormElement) =>
        JSON.stringify(
          [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : 'file']),
        );
      const [drawn, read] = [document.createElement('form'), document.createElement('form')];
      drawn.append(draw(tree));
      read.append(...new DOMParser().parseFromString(toHtml(tree), 'text/html').body.children);
      expect(sent(drawn), kind).to.equal(sent(read));
      expect(sent(drawn), kind).to.match(/"[^"]+","[^"]+"/);
    }
  });

  for (const [width, direction] of [
    [320, 'ltr'],
    [1024, 'ltr'],
    [320, 'rtl'],
  ] as const)
    it(`look as they should under a theme that styles every element, ${width} pixels, ${direction}`, async () => {
      await setViewport({ width, height: 900 });
      document.documentElement.dir = direction;
      content.append(...trees().map(draw));
      const orders = [(css: string) => [sheet(css), ...ours], (css: string) => [...ours, sheet(css)]];
      for (const order of orders) {
        document.adoptedStyleSheets = order(inherited);
        const alone = looks(content);
        document.adoptedStyleSheets = order(theme);
        expect(looks(content)).to.deep.equal(alone);
      }
    });

  it('keep their colours where a theme has its own for the focus', () => {
    document.adoptedStyleSheets = [
      ...ours,
      sheet(`input[type='text']:focus { border-color: #f0f; background: #ff0; color: #0f0; outline: none }
        .content a:hover, .content button:focus { background: #222; color: #0f0 }`),
    ];
    content.append(draw(questionMarkup(sampleQuestion('name', 'filled', 'en'), { language: 'en' })));
    const input = content.querySelector('input');
    input?.focus();
    const { borderTopColor, backgroundColor, color, outlineStyle, outlineWidth } = getComputedStyle(input as Element);
    expect([borderTopColor, backgroundColor, color, outlineStyle, outlineWidth]).to.deep.equal([
      'rgb(22, 25, 29)',
      'rgb(255, 255, 255)',
      'rgb(22, 25, 29)',
      'solid',
      '3px',
    ]);
  });

  it('have targets of 44 pixels, at any width and under a root of 62.5%', async () => {
    await setViewport({ width: 320, height: 900 });
    document.adoptedStyleSheets = [...ours, sheet('html { font-size: 62.5% } body { font-size: 1rem }')];
    content.append(...trees('cy').map(draw));
    const targets = content.querySelectorAll(
      'input:not([type=hidden]), select, textarea, button, .cw-choice-label, .cw-route a, .cw-errors a',
    );
    const small = [...targets].filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return height < 44 || (width < 44 && !each.matches('.cw-quiet-button'));
    });
    expect(small.map((each) => `${each.outerHTML.slice(0, 80)} ${each.getBoundingClientRect().height}`)).to.deep.equal(
      [],
    );
    expect(getComputedStyle(content.querySelector('.cw-hint') as Element).fontSize).to.equal('16px');
  });

  it('have the edge of a mistake as long as the question, its legend too', () => {
    const box = draw(questionMarkup(sampleQuestion('bin', 'error', 'en'), { language: 'en' }));
    content.append(box);
    const legend = box.querySelector('legend');
    const top = (each: Element | null) => Math.round(each?.getBoundingClientRect().top ?? NaN);
    expect(getComputedStyle(box).borderInlineStartWidth).to.equal('4px');
    expect(top(legend)).to.equal(top(box));
    // Floating: a legend in the border would leave the edge out beside its upper half.
    expect(getComputedStyle(legend as Element).float).to.equal('left');
  });

  it('leave the page’s own boxes and the displays inside a form alone', () => {
    const own = draw(
      element(
        'form',
        { class: 'cw-page' },
        element('div', { class: 'form-group cw-wrong' }, element('label', { class: 'own' }, 'Name')),
        element('div', { class: 'cw-wrong' }),
        element(
          'div',
          { class: 'cw cw-banner' },
          element('h2', { class: 'cw-title' }, 'Closed'),
          element('p', {}, 'Today'),
        ),
      ),
    );
    content.append(own);
    document.adoptedStyleSheets = [
      sheet(
        '.form-group, div { margin: 7px; background: #eee } .own { color: teal } .cw .cw-title, .cw p { margin: 9px }',
      ),
      ...ours,
    ];
    const [group, box, banner] = own.children;
    for (const each of [group, box, banner]) expect(getComputedStyle(each as Element).margin).to.equal('7px');
    for (const each of [group, box]) expect(getComputedStyle(each as Element).borderInlineStartWidth).to.equal('4px');
    expect(getComputedStyle(own.querySelector('.own') as Element).color).to.equal('rgb(0, 128, 128)');
    for (const each of banner?.children ?? []) expect(getComputedStyle(each).margin).to.equal('9px');
  });

  it('hide what is hidden', () => {
    const box = draw(questionMarkup(sampleQuestion('bin', 'plain', 'en'), { language: 'en' }));
    box.hidden = true;
    content.append(box);
    document.adoptedStyleSheets = [...ours, sheet('.content fieldset { display: grid }')];
    expect(getComputedStyle(box).display).to.equal('none');
  });
});
