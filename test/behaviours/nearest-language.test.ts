import { expect } from '@open-wc/testing';
import { nearestLanguage } from '../../src/behaviours/nearest-language.ts';

describe('the language of a place on the page', () => {
  const part = (lang?: string) => {
    const box = document.createElement('div');
    if (lang !== undefined) box.lang = lang;
    document.body.append(box);
    return box;
  };
  afterEach(() => document.body.replaceChildren());

  it('is that of the nearest lang', () => {
    const welsh = part('cy-GB');
    const inner = welsh.appendChild(document.createElement('p'));
    expect(nearestLanguage(inner)).to.equal('cy');
    inner.lang = 'en';
    expect(nearestLanguage(inner)).to.equal('en');
  });

  it('comes through shadow roots', () => {
    const shadow = part('cy').attachShadow({ mode: 'open' });
    const inner = shadow.appendChild(document.createElement('p'));
    expect(nearestLanguage(inner)).to.equal('cy');
  });

  it('is English where nothing says so, on the page and off it', () => {
    expect(nearestLanguage(part())).to.equal('en');
    expect(nearestLanguage(document.createElement('p'))).to.equal('en');
  });
});
