import known from './addresses.json';

/** What becomes of a search in a story: the sample council's addresses, none, no answer, or one that is not there yet. */
export type Outcome = 'found' | 'none' | 'failed' | 'slow';

const folder = '/sample-addresses/';

/** Where addresses are looked up in a story. */
export const lookupFor = (outcome: Outcome): string => folder + outcome;

const answer = (outcome: string, postcode: string | null): Promise<Response> => {
  if (outcome === 'slow') return new Promise(() => {});
  if (outcome === 'failed') return Promise.reject(new TypeError('There is no network'));
  const addresses = known
    .filter((each) => outcome === 'found' && each.postcode === postcode)
    .map((each) => ({ ...each, text: [each.line1, each.line2, each.town, each.postcode].filter(Boolean).join(', ') }));
  // Not a real response, which takes a while to be read: a story is looked at as soon as it is drawn.
  return Promise.resolve({ ok: true, json: () => Promise.resolve({ addresses }) } as Response);
};

const real = window.fetch.bind(window);
let rows = 0;

/** Stands in for the desk, which a story does not have. Only what goes to the folder above is answered here. */
const sample: typeof fetch = (request, how) => {
  const { pathname, searchParams } = new URL(request instanceof Request ? request.url : request, document.baseURI);
  if (!pathname.startsWith(folder)) return real(request, how);
  return answer(pathname.slice(folder.length), searchParams.get('postcode'));
};

/** A part of a page in which a postcode has been looked up, and an address chosen, as a person does. */
class SampleAddresses extends HTMLElement {
  postcode = '';
  /** Which address is chosen: 1 is the first. */
  choose = 0;

  connectedCallback(): void {
    rows += 1;
    window.fetch = sample;
    if (this.postcode) queueMicrotask(() => void this.#find());
  }

  disconnectedCallback(): void {
    rows -= 1;
    if (rows === 0) window.fetch = real;
  }

  async #find(): Promise<void> {
    const [input, button] = this.querySelectorAll<HTMLInputElement>('.cw-finder :is(input, button)');
    if (!input || !button) return;
    input.value = this.postcode;
    button.click();
    const list = this.querySelector<HTMLSelectElement>('.cw-finder select');
    for (let waits = 0; this.choose && list && list.length === 0 && waits < 100; waits += 1) await Promise.resolve();
    if (!this.choose || !list) return;
    list.selectedIndex = this.choose;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
if (!customElements.get('sample-addresses')) customElements.define('sample-addresses', SampleAddresses);
