import { carrierOf, type Carrier } from './carriers.ts';
import { applySettings, checkSettings } from './settings.ts';
import { warnOnce } from './warn.ts';

/** Gets the code of an element by its name without the prefix. */
export type GetElement = (name: string) => Promise<unknown>;

/** What visitors wrote, and what editors are writing, is left as it is: who may write a comment may not place elements. */
const leftAlone =
  '[data-cw-off], [contenteditable]:not([contenteditable=false]), #comments, .comments, .comment, .comment-content';

/** In an element, or in a block that will become one: a link there is its fallback. */
const isInElement = (node: Element): boolean => {
  for (let up = node.parentElement; up; up = up.parentElement)
    if (up.localName.startsWith('cw-') || up.hasAttribute('data-cw')) return true;
  return false;
};

const becomeElement = ({ name, settings, place, fallback }: Carrier): void => {
  const element = document.createElement(`cw-${name}`);
  applySettings(element, settings);
  // A list or a table must keep its own tags.
  if (place.matches('li, td, th, dd, body')) {
    // It has been answered: without this it would be asked again at every change of the page.
    place.removeAttribute('data-cw');
    place.replaceChildren(element);
  } else place.replaceWith(element);
  element.append(...fallback);
};

/**
 * Finds Clearway's tags, `data-cw` blocks and link carriers, those that come later too, fetches only what is on the page,
 * and turns carriers into elements in place. Until an element's code has come, and if it never comes, its fallback stays.
 */
export const startLoader = (names: readonly string[], get: GetElement, script: HTMLScriptElement | null): void => {
  const { within, council: profile, check } = script?.dataset ?? {};

  const fetchCode = async (name: string): Promise<boolean> => {
    if (!names.includes(name)) {
      warnOnce(`"cw-${name.slice(0, 64)}" is not an element of this version. Write one of: ${names.join(', ')}.`);
      return false;
    }
    try {
      await get(name);
      return true;
    } catch (error) {
      warnOnce(`the code of cw-${name} could not be loaded. ${error as string}`);
      return false;
    }
  };

  /** Each name is asked for once: code that failed is not asked for again at every change of the page. */
  const trips = new Map<string, Promise<boolean>>();
  const load = (name: string): Promise<boolean> => {
    const trip = trips.get(name) ?? fetchCode(name);
    trips.set(name, trip);
    return trip;
  };

  const isLeftAlone = (element: Element): boolean => {
    try {
      return element.closest(leftAlone) !== null || (!!within && !element.closest(within));
    } catch {
      warnOnce(`data-within="${within}" is not a selector. Write one like "main".`);
      return true;
    }
  };

  const findCarrier = (element: HTMLElement): Carrier | undefined =>
    isLeftAlone(element) || isInElement(element) ? undefined : carrierOf(element);

  const upgrade = async (element: HTMLElement): Promise<void> => {
    if (element.localName.startsWith('cw-')) {
      if (!isLeftAlone(element) && (await load(element.localName.slice(3)))) checkSettings(element);
      return;
    }
    const name = findCarrier(element)?.name;
    if (name === undefined || !(await load(name)) || !element.isConnected) return;
    // Meanwhile another copy of the loader may have been faster, or the page may have written something else here.
    const carrier = findCarrier(element);
    if (carrier?.name === name) becomeElement(carrier);
  };

  const tags = names.map((name) => `cw-${name}`).join();
  const checked = new WeakSet<Element>();

  const scan = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>(`${tags}, :not(:defined), [data-cw], a[href*="#cw-"]`)) {
      const isOthers = element.localName.includes('-') && !element.localName.startsWith('cw-');
      if (isOthers || checked.has(element)) continue;
      if (element.localName.includes('-')) checked.add(element);
      void upgrade(element);
    }
  };

  // Beside the body: there may be none yet, and Turbo puts another in its place. Once, however many copies of the loader run.
  if (profile && !document.querySelector('html > cw-council')) {
    const council = document.createElement('cw-council');
    council.setAttribute('src', profile);
    council.toggleAttribute('check', check !== undefined);
    document.documentElement.append(council);
    void load('council');
  }
  scan(document);
  new MutationObserver((records) => {
    // The parent is scanned, because a node that was added may itself be the carrier.
    const parents = new Set(
      records.filter((record) => record.addedNodes.length).map((record) => record.target as Element),
    );
    for (const parent of parents) if (parent.isConnected) scan(parent);
  }).observe(document, { childList: true, subtree: true });
};
