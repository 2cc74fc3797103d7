import { expect } from '@open-wc/testing';
import { startLoader } from '../../src/behaviours/loader.ts';
import { addToPage, clearPage, elementsOf, readyCode, settle } from './fake-elements.ts';
import { recordUncaught, recordWarnings } from './warnings.ts';

const codes = {
  'test-hours': readyCode('test-hours'),
  'test-banner': readyCode('test-banner'),
  'test-unused': readyCode('test-unused'),
};
const block = '<div data-cw="test-hours" data-place="broadway"><p><a href="/p">Hours</a></p></div>';
const link = '<p><a href="/p#cw-test-hours?place=broadway">Hours</a></p>';
const converted = '<cw-test-hours place="broadway"><p><a href="/p">Hours</a></p></cw-test-hours>';
const convertedLink =
  '<p><cw-test-hours place="broadway"><a href="/p#cw-test-hours?place=broadway">Hours</a></cw-test-hours></p>';

let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;

before(async () => {
  warnings = recordWarnings();
  uncaught = recordUncaught();
  addToPage(`<cw-test-banner>Notices</cw-test-banner>${block}${link}`);
  startLoader(...elementsOf(codes), null);
  await settle();
});

after(() => {
  warnings.restore();
  uncaught.restore();
});

afterEach(clearPage);

describe('what stands on the page before the loader comes', () => {
  it('is turned into elements in place', () => {
    const box = document.querySelector('article');
    expect(box?.innerHTML).to.equal(`<cw-test-banner>Notices</cw-test-banner>${converted}${convertedLink}`);
    expect(box?.querySelector('cw-test-banner')?.matches(':defined')).to.equal(true);
  });
});

describe('what comes later', () => {
  const arrivals: [what: string, arrive: (box: HTMLElement) => void][] = [
    ['with innerHTML', (box) => void (box.innerHTML = block)],
    ['with insertAdjacentHTML', (box) => box.insertAdjacentHTML('beforeend', block)],
    ['with append', (box) => box.append(addToPage(block).firstElementChild as Element)],
    ['inside something larger', (box) => void (box.innerHTML = `<section><ul><li>${block}</li></ul></section>`)],
    ['as a copy', (box) => box.append((addToPage(block).firstElementChild as Element).cloneNode(true))],
  ];
  for (const [what, arrive] of arrivals) {
    it(`${what} is turned too`, async () => {
      const box = addToPage('');
      arrive(box);
      await settle();
      expect(box.querySelector('cw-test-hours')?.outerHTML).to.equal(converted);
      expect(box.querySelector('[data-cw]')).to.equal(null);
    });
  }

  it('as a link whose paragraph was already there is turned too', async () => {
    const box = addToPage('<p></p>');
    await settle();
    box.firstElementChild?.append(addToPage(link).querySelector('a') as Element);
    await settle();
    expect(box.innerHTML).to.equal(convertedLink);
  });

  it('with a whole new body, as Turbo swaps it, is turned too', async () => {
    const { body } = document;
    const next = document.createElement('body');
    next.innerHTML = block + link;
    body.replaceWith(next);
    await settle();
    expect(next.innerHTML).to.equal(converted + convertedLink);
    next.replaceWith(body);
  });

  it('with a tag is brought to life', async () => {
    const box = addToPage('<cw-test-banner>Notices</cw-test-banner>');
    await settle();
    expect(box.querySelector('cw-test-banner')?.matches(':defined')).to.equal(true);
    expect(box.innerHTML).to.equal('<cw-test-banner>Notices</cw-test-banner>');
  });

  it('as an element that only moves is left as it is', async () => {
    const box = addToPage(block);
    await settle();
    const element = box.firstElementChild as Element;
    addToPage('').append(element);
    await settle();
    expect(element.outerHTML).to.equal(converted);
  });
});

describe('what the author wrote', () => {
  it('goes into the element as the same nodes, so that listeners of the page stay', async () => {
    const box = addToPage(block + link);
    const [first, second] = box.querySelectorAll('a');
    await settle();
    const links = [...box.querySelectorAll('cw-test-hours a')];
    expect([links[0] === first, links[1] === second, links.length]).to.deep.equal([true, true, 2]);
  });

  it('with line breaks and wrappers around a link gives one element', async () => {
    const box = addToPage('<div><strong><a href="/p#cw-test-hours">Hours</a></strong><br></div>');
    await settle();
    expect(box.innerHTML).to.equal(
      '<div><cw-test-hours><a href="/p#cw-test-hours">Hours</a></cw-test-hours><br></div>',
    );
  });

  it('as a link in running prose stays', async () => {
    const prose = '<p>The office is open: <a href="/p#cw-test-hours">see when</a>.</p>';
    const box = addToPage(prose);
    await settle();
    expect(box.innerHTML).to.equal(prose);
  });

  it('as a link inside a block is the fallback of the block, and no element of its own', async () => {
    const box = addToPage(`<div data-cw="test-banner">${link}</div>`);
    await settle();
    expect(box.innerHTML).to.equal(`<cw-test-banner>${link}</cw-test-banner>`);
  });

  it('as a link inside a tag is the fallback of the tag, and no element of its own', async () => {
    const tag = `<cw-test-banner>${link}</cw-test-banner>`;
    const box = addToPage(tag);
    await settle();
    expect(box.innerHTML).to.equal(tag);
  });

  it('for elements of others is left alone', async () => {
    const others = '<other-card data-cw="test-hours">x</other-card><other-menu>x</other-menu>';
    const box = addToPage(others);
    await settle();
    expect(box.innerHTML).to.equal(others);
  });
});

describe('lists and tables', () => {
  // [the tag that asks, what stands around it]
  const kept: [tag: string, before: string, after: string][] = [
    ['li', '<ul>', '</ul>'],
    ['td', '<table><tbody><tr>', '</tr></tbody></table>'],
    ['th', '<table><tbody><tr>', '</tr></tbody></table>'],
    ['dd', '<dl><dt>Hours</dt>', '</dl>'],
  ];
  for (const [tag, open, close] of kept) {
    it(`keep their ${tag}, with the element in it`, async () => {
      const box = addToPage(
        `${open}<${tag} data-cw="test-hours" data-place="broadway"><a href="/p">Hours</a></${tag}>${close}`,
      );
      await settle();
      expect(box.innerHTML).to.equal(
        `${open}<${tag} data-place="broadway"><cw-test-hours place="broadway"><a href="/p">Hours</a></cw-test-hours></${tag}>${close}`,
      );
    });
  }

  it('are turned once, though the tag that asked is still there', async () => {
    const box = addToPage('<ul><li data-cw="test-hours">Hours</li></ul>');
    await settle();
    box.append('More words');
    box.querySelector('ul')?.append(document.createElement('li'));
    await settle();
    expect(box.querySelectorAll('cw-test-hours')).to.have.length(1);
    expect(box.querySelector('cw-test-hours')?.innerHTML).to.equal('Hours');
  });

  it('take a link alone in a list item or a cell', async () => {
    const item = '<a href="/p#cw-test-hours?place=broadway">Hours</a>';
    const box = addToPage(`<ul><li>${item}</li></ul><table><tbody><tr><td>${item}</td></tr></tbody></table>`);
    await settle();
    expect([...box.querySelectorAll('li > cw-test-hours, td > cw-test-hours')]).to.have.length(2);
  });
});

describe('the code of an element', () => {
  it('is asked for once, however often the element is on the page', () => {
    expect(codes['test-hours'].asked).to.equal(1);
    expect(codes['test-banner'].asked).to.equal(1);
  });

  it('is not asked for when the element is not on the page', () => expect(codes['test-unused'].asked).to.equal(0));
});

describe('places where visitors or editors write', () => {
  const wraps: [what: string, before: string, after: string][] = [
    ['a comment of WordPress', '<div class="comment-content">', '</div>'],
    ['the list of comments', '<section id="comments">', '</section>'],
    ['a comment of Drupal', '<div class="comment js-comment">', '</div>'],
    ['an editor', '<div contenteditable="true">', '</div>'],
    ['an editor without a value', '<div contenteditable="">', '</div>'],
    ['an editor of plain text', '<div contenteditable="plaintext-only">', '</div>'],
    ['a part that is switched off', '<div data-cw-off="">', '</div>'],
    ['a locked part of an editor', '<div contenteditable="true"><div contenteditable="false">', '</div></div>'],
  ];
  for (const [what, open, close] of wraps) {
    it(`${what} stay as they are`, async () => {
      const box = addToPage(open + block + link + close);
      await settle();
      expect(box.innerHTML).to.equal(open + block + link + close);
    });
  }

  it('are not those that are locked against writing', async () => {
    const box = addToPage(`<div contenteditable="false">${block}</div>`);
    await settle();
    expect(box.innerHTML).to.equal(`<div contenteditable="false">${converted}</div>`);
  });

  it('are not the contents of a template or a text area', async () => {
    const inert = `<template>${block}</template><textarea>${block.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</textarea>`;
    const box = addToPage(inert);
    await settle();
    expect(box.innerHTML).to.equal(inert);
  });
});

describe('a page with 500 carriers', () => {
  it('is turned within a second', async () => {
    const begun = performance.now();
    const box = addToPage(link.repeat(250) + block.repeat(250));
    await settle();
    expect(performance.now() - begun).to.be.below(1000);
    expect(box.innerHTML).to.equal(convertedLink.repeat(250) + converted.repeat(250));
    expect(codes['test-hours'].asked).to.equal(1);
  });
});

describe('in all of this', () => {
  it('the console stays empty', () => {
    expect(warnings.texts).to.deep.equal([]);
    expect(uncaught.errors).to.deep.equal([]);
  });
});
