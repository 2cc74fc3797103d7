import { expect } from '@open-wc/testing';
import { focusNext } from '../../src/behaviours/focus-next.ts';

let box: HTMLElement;
const page = (markup: string) => {
  box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
};
afterEach(() => {
  box.remove();
  document.body.removeAttribute('tabindex');
});

// [what it says, the page, the id of where reading goes on; "body" for the page itself]
const pages: [what: string, markup: string, id: string][] = [
  ['the heading of the page', '<h1 id="heading">Bins</h1><main id="main">Words</main>', 'heading'],
  ['the heading in the main part', '<main id="main"><h1 id="heading">Bins</h1></main>', 'heading'],
  ['the first of two headings', '<h1 id="first">A</h1><h1 id="second">B</h1>', 'first'],
  ['the main part where there is no heading', '<nav>Menu</nav><main id="main">Words</main>', 'main'],
  ['the page where there is neither', '<p>Words</p>', 'body'],
];
/** Goes on to the button; a page in a window that nobody looks at hears nothing of it from the browser. */
const goOn = () => {
  const left = document.activeElement;
  box.querySelector('button')?.focus();
  if (!document.hasFocus()) left?.dispatchEvent(new FocusEvent('blur'));
};
const focused = () => (document.activeElement === document.body ? 'body' : document.activeElement?.id);

describe('focus', () => {
  for (const [what, markup, id] of pages) {
    it(`goes to ${what}`, () => {
      page(markup);
      focusNext();
      expect(focused()).to.equal(id);
    });
  }

  it('leaves no trace on the page once it has gone on', () => {
    page('<h1 id="heading">Bins</h1><button>Next</button>');
    focusNext();
    expect(document.activeElement?.getAttribute('tabindex')).to.equal('-1');
    goOn();
    expect(box.querySelector('h1')?.hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves a tabindex that the page has set', () => {
    page('<h1 id="heading" tabindex="0">Bins</h1><button>Next</button>');
    focusNext();
    expect(focused()).to.equal('heading');
    goOn();
    expect(box.querySelector('h1')?.getAttribute('tabindex')).to.equal('0');
  });

  it('may go there twice', () => {
    page('<h1 id="heading">Bins</h1><button>Next</button>');
    focusNext();
    focusNext();
    expect(focused()).to.equal('heading');
    goOn();
    expect(box.querySelector('h1')?.hasAttribute('tabindex')).to.equal(false);
  });
});
