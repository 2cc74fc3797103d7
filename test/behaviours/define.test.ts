import { expect } from '@open-wc/testing';
import { define } from '../../src/behaviours/define.ts';

it('an element is defined under its tag', () => {
  class First extends HTMLElement {}
  define('cw-test-define', First);
  expect(document.createElement('cw-test-define')).to.be.instanceOf(First);
});

it('a second one of the same tag changes nothing and throws nothing: a page may load Clearway twice', () => {
  class Second extends HTMLElement {}
  const first = customElements.get('cw-test-define');
  define('cw-test-define', Second);
  expect(customElements.get('cw-test-define')).to.equal(first);
  define('cw-test-define-2', Second);
  expect(customElements.get('cw-test-define-2')).to.equal(Second);
});

it('the same one under a second tag is refused by the browser, so that a slip of ours is not hidden', () => {
  class Once extends HTMLElement {}
  define('cw-test-define-3', Once);
  expect(() => define('cw-test-define-4', Once)).to.throw(DOMException);
});
