import { aTimeout } from '@open-wc/testing';
import type { GetElement } from '../../src/behaviours/loader.ts';
import type { Settings } from '../../src/behaviours/settings.ts';

const settings: Settings = { place: 'id', view: ['line', 'week'], 'near-place': 'id' };

/** The code of an element as the loader gets it: counts how often it was asked for, and can be held back or fail. */
export interface FakeCode {
  readonly get: () => Promise<void>;
  asked: number;
  arrive(): void;
  fail(): void;
}

/** Code that comes when the test says so. */
export const heldCode = (name: string): FakeCode => {
  let arrive: () => void = () => {};
  let fail: (reason: Error) => void = () => {};
  const trip = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  trip.catch(() => {});
  const code: FakeCode = {
    get: async () => {
      code.asked += 1;
      await trip;
      if (!customElements.get(`cw-${name}`))
        customElements.define(
          `cw-${name}`,
          class extends HTMLElement {
            static readonly settings = settings;
          },
        );
    },
    asked: 0,
    arrive: () => arrive(),
    fail: () => fail(new TypeError('Failed to fetch dynamically imported module')),
  };
  return code;
};

/** Code that is there at once. */
export const readyCode = (name: string): FakeCode => {
  const code = heldCode(name);
  code.arrive();
  return code;
};

/** What the loader is told of some fake elements: their names, and how to get them. */
export const elementsOf = (codes: Readonly<Record<string, FakeCode>>): [names: string[], get: GetElement] => [
  Object.keys(codes),
  (name) => codes[name]?.get() ?? Promise.reject(new Error(`a name that is not on the list: ${name}`)),
];

const boxes: Element[] = [];

/** Puts markup at the end of the page, as a CMS or its scripts would. */
export const addToPage = (markup: string): HTMLElement => {
  const box = document.createElement('article');
  box.innerHTML = markup;
  document.body.append(box);
  boxes.push(box);
  return box;
};

/** Takes off the page what the test put on it. */
export const clearPage = (): void => {
  for (const box of boxes.splice(0)) box.remove();
};

/** Waits until observers and promises that are due have run. */
export const settle = (): Promise<unknown> => aTimeout(0).then(() => aTimeout(0));
