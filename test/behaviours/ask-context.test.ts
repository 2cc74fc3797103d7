import { ContextProvider, createContext } from '@lit/context';
import { expect } from '@open-wc/testing';
import { askContext } from '../../src/behaviours/ask-context.ts';

describe('asking for what a part of the page shares', () => {
  const key = Symbol.for('clearway/test');
  const context = createContext<string | undefined>(key);

  it('is answered at once by lit’s provider, with what it has now', () => {
    const outer = document.body.appendChild(document.createElement('div'));
    const inner = outer.appendChild(document.createElement('p'));
    expect(askContext(inner, key)).to.equal(undefined);
    const provider = new ContextProvider(outer, { context, initialValue: 'first' });
    expect(askContext(inner, key)).to.equal('first');
    provider.setValue('second');
    expect(askContext(inner, key)).to.equal('second');
    expect(askContext(inner, Symbol.for('clearway/other'))).to.equal(undefined);
    outer.remove();
    expect(askContext(document.createElement('p'), key)).to.equal(undefined);
  });
});
