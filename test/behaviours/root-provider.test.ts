import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { councilContext, type CouncilFacts } from '../../src/behaviours/council.ts';
import { DisplayElement } from '../../src/behaviours/display-element.ts';
import { rootProvider } from '../../src/behaviours/root-provider.ts';
import { bankHolidaysOf } from '../../src/logic/calendar/shipped-bank-holidays.ts';
import { parseProfile } from '../../src/logic/profile/parse-profile.ts';
import { waitReally } from './stopped-time.ts';

const council = (name: string): CouncilFacts => {
  const parsed = parseProfile({ name });
  if (!parsed.ok) throw new Error('the sample is wrong');
  return { profile: parsed.value, holidays: bankHolidaysOf('england-and-wales') };
};
const mereham = council('Mereham');
const ashby = council('Ashby');

class Reader extends DisplayElement {
  protected override render() {
    return html`${this.council?.profile.name ?? 'nobody'}`;
  }
}
customElements.define('cw-test-reader', Reader);

/** A part of the page with a council of its own. */
class Part extends LitElement {
  provider = new ContextProvider(this, { context: councilContext, initialValue: ashby });
  protected override createRenderRoot() {
    return this;
  }
}

const add = (parent: Element | ShadowRoot = document.body) => {
  const reader = new Reader();
  parent.append(reader);
  return reader;
};
const read = async (reader: Reader) => {
  await waitReally();
  await reader.updateComplete;
  return reader.shadowRoot?.textContent;
};

afterEach(() => {
  rootProvider(councilContext).setValue(undefined);
  for (const element of document.querySelectorAll('cw-test-reader, cw-test-part, body > div')) element.remove();
});

describe('the one provider of the page', () => {
  it('is the same for all who ask', () => {
    expect(rootProvider(councilContext) === rootProvider(councilContext)).to.equal(true);
  });

  it('is another for another context', () => {
    const other: unknown = rootProvider(createContext(Symbol('other')));
    expect(other === rootProvider(councilContext)).to.equal(false);
  });

  it('has nothing to say at first', async () => expect(await read(add())).to.equal('nobody'));

  it('answers readers that came before it was filled', async () => {
    const reader = add();
    await read(reader);
    rootProvider(councilContext).setValue(mereham);
    expect(await read(reader)).to.equal('Mereham');
  });

  it('answers readers that come after it was filled', async () => {
    rootProvider(councilContext).setValue(mereham);
    expect(await read(add())).to.equal('Mereham');
  });

  it('answers readers inside shadow roots', async () => {
    rootProvider(councilContext).setValue(mereham);
    const box = document.createElement('div');
    document.body.append(box);
    expect(await read(add(box.attachShadow({ mode: 'closed' })))).to.equal('Mereham');
  });

  it('tells all readers when it is filled anew', async () => {
    const readers = [add(), add(), add()];
    rootProvider(councilContext).setValue(mereham);
    await waitReally();
    rootProvider(councilContext).setValue(ashby);
    for (const reader of readers) expect(await read(reader)).to.equal('Ashby');
  });

  it('holds on to no reader that has gone, and answers it again when it is put back', async () => {
    const subscriptions = () =>
      (rootProvider(councilContext) as unknown as { subscriptions: Map<unknown, unknown> }).subscriptions.size;
    const before = subscriptions();
    const reader = add();
    expect(subscriptions()).to.equal(before + 1);
    reader.remove();
    expect(subscriptions()).to.equal(before);
    rootProvider(councilContext).setValue(mereham);
    document.body.append(reader);
    expect(await read(reader)).to.equal('Mereham');
  });
});

describe('a part of the page with a provider of its own', () => {
  it('answers the readers in it, and the page those outside', async () => {
    if (!customElements.get('cw-test-part')) customElements.define('cw-test-part', Part);
    rootProvider(councilContext).setValue(mereham);
    const part = new Part();
    document.body.append(part);
    expect(await read(add(part))).to.equal('Ashby');
    expect(await read(add())).to.equal('Mereham');
  });

  it('takes over the readers that were there before it', async () => {
    rootProvider(councilContext).setValue(mereham);
    const late = document.createElement('cw-test-late-part');
    document.body.append(late);
    const reader = add(late);
    expect(await read(reader)).to.equal('Mereham');
    customElements.define('cw-test-late-part', class extends Part {});
    expect(await read(reader)).to.equal('Ashby');
    late.remove();
  });

  it('is left by a reader that moves out of it', async () => {
    rootProvider(councilContext).setValue(mereham);
    const part = new Part();
    document.body.append(part);
    const reader = add(part);
    expect(await read(reader)).to.equal('Ashby');
    document.body.append(reader);
    expect(await read(reader)).to.equal('Mereham');
    part.provider.setValue(undefined);
    expect(await read(reader)).to.equal('Mereham');
  });
});

/**
 * A second copy of the module, with variables of its own, stands for a second bundle on the page: it proves that the copies
 * meet on the document and not in a variable. The packages that both import are still one here; two whole bundles meet in
 * the end-to-end tests.
 */
describe('a second copy of Clearway', () => {
  it('finds the provider of the first, and each hears what the other says', async () => {
    const address = '/src/behaviours/root-provider.ts?copy=2';
    const copy = (await import(address)) as { rootProvider: typeof rootProvider };
    expect(copy.rootProvider).to.not.equal(rootProvider);
    const sameContext = createContext<CouncilFacts | undefined>(Symbol.for('clearway/council'));
    const reader = add();
    copy.rootProvider(sameContext).setValue(mereham);
    expect(await read(reader)).to.equal('Mereham');
    expect(copy.rootProvider(sameContext) === rootProvider(councilContext)).to.equal(true);
  });

  it('puts the provider there when it comes first', async () => {
    const address = '/src/behaviours/root-provider.ts?copy=3';
    const copy = (await import(address)) as { rootProvider: typeof rootProvider };
    const context = createContext<string | undefined>(Symbol.for('clearway/test-first'));
    copy.rootProvider(context).setValue('from the copy');
    expect(rootProvider(context).value).to.equal('from the copy');
    const seen: unknown[] = [];
    const host = new Reader();
    new ContextConsumer(host, { context, subscribe: true, callback: (value) => seen.push(value) });
    document.body.append(host);
    rootProvider(context).setValue('from the first');
    expect(seen).to.deep.equal(['from the copy', 'from the first']);
  });
});
