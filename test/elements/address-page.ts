import type { FoundAddress } from '../../src/elements/address-field/find-addresses.ts';
import { find, placeForm, settle } from '../support/field-suite.ts';

/** What has been asked of the lookup, each to be answered by the test. */
export const asked: {
  readonly address: string;
  readonly signal: AbortSignal;
  answer(status: number, body?: unknown): void;
  fail(): void;
}[] = [];

const real = window.fetch.bind(window);
beforeEach(() => {
  window.fetch = (request, how) => {
    const { pathname, search, href } = new URL(request instanceof Request ? request.url : request, location.href);
    // The test's own modules.
    if (!pathname.startsWith('/addresses')) return real(href, how);
    return new Promise((resolve, reject) => {
      const { signal } = how as { signal: AbortSignal };
      signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      asked.push({
        address: pathname + search,
        signal,
        answer: (status, body) => resolve(new Response(JSON.stringify(body), { status })),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  };
});
afterEach(() => {
  window.fetch = real;
  asked.length = 0;
});

/** The last of them, answered. */
export const answerWith = async (status: number, body?: unknown): Promise<void> => {
  asked.at(-1)?.answer(status, body);
  await settle();
};

/** Two flats of one house. */
export const flats: readonly FoundAddress[] = [1, 2].map((flat) => ({
  text: `Flat ${flat}, Lantern Court, The Broadway, Mereham, MH1 4ZE`,
  line1: `Flat ${flat}, Lantern Court`,
  line2: 'The Broadway',
  town: 'Mereham',
  postcode: 'MH1 4ZE',
}));

/** An address as the desk and a CMS print it. */
export const address = (attributes = 'lookup="/addresses"', each = ''): string => `<cw-address-field ${attributes}>
  <fieldset>
    <legend>Your address</legend>
    <p id="mistake">Error: Enter the postcode</p>
    <div><label for="line-1">Address line 1</label> <input id="line-1" name="line-1" autocomplete="address-line1" ${each} /></div>
    <div><label for="line-2">Address line 2</label> <input id="line-2" name="line-2" autocomplete="address-line2" ${each} /></div>
    <div><label for="town">Town or city</label> <input id="town" name="town" autocomplete="address-level2" ${each} /></div>
    <div><label for="postcode">Postcode</label> <input id="postcode" name="postcode" autocomplete="postal-code" aria-describedby="mistake" ${each} /></div>
  </fieldset>
</cw-address-field>`;

/** A form with an address in it, and what a person sees of the row over its boxes. */
export const placeAddress = async (markup = address(), attributes = '') => {
  const form = placeForm(markup, attributes);
  await settle();
  const field = find(form, 'cw-address-field');
  const row = field.querySelector<HTMLElement>('.cw-finder') as HTMLElement;
  const [postcode, press, list, notInList] = (row?.querySelectorAll('input, button, select') ?? []) as unknown as [
    HTMLInputElement,
    HTMLButtonElement,
    HTMLSelectElement,
    HTMLButtonElement,
  ];
  return {
    form,
    field,
    row,
    postcode,
    press,
    list,
    notInList,
    /** What stands under the postcode. */
    note: () => find(row, '.cw-status').textContent,
    /** What is said aloud. */
    said: () => find(field, ':scope > [role=status]').textContent,
    /** What the list offers; nothing while it is not there. */
    offers: () => (list.closest('[hidden]') ? [] : [...list.options].map(({ text }) => text)),
  };
};
