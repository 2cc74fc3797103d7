import { checkFields } from './check-fields.ts';
import type { Asking, Entries, Fault, FormDefinition } from './form.ts';
import { firstUnanswered, stepAfter, stepBefore, stepsAsked } from './routing.ts';

/** Where a person is in a form: "start", a step's id, or "check". */
export type Page = string;

/** What a pressed button asks for, as its value says: "start", "next", "back", "send", "change:where". */
export type Action = string;

/** Where a press leads. */
export interface Advance {
  readonly page: Page;
  /** What is wrong on that page; none when the press did what it says. */
  readonly faults: readonly Fault[];
  /** True while an answer is being changed: the next press goes back to the check page. */
  readonly changing: boolean;
  /** True when all is answered and the form may be sent. */
  readonly send: boolean;
}

/**
 * Where a press leads from a page; the same rule in the browser and on the desk. An unknown page or action starts again with
 * nothing lost. `advance(missedBin, { page: 'start', action: 'start', entries: {} }, asking).page → 'which-bin'`
 */
export const advance = (
  definition: FormDefinition,
  { page, action, entries, changing = false }: { page: Page; action: Action; entries: Entries; changing?: boolean },
  asking: Asking,
): Advance => {
  const steps = stepsAsked(definition, entries);
  const go = (to: Page | undefined, more: Partial<Advance> = {}): Advance => ({
    page: to ?? 'check',
    faults: [],
    changing: false,
    send: false,
    ...more,
  });
  const here = steps.find(({ id }) => id === page);
  const change = /^change:(.+)$/.exec(action)?.[1];
  if (change !== undefined) return go(steps.find(({ id }) => id === change)?.id, { changing: true });
  if (action === 'back') {
    if (changing) return go('check');
    return go((page === 'check' ? steps.at(-1)?.id : here && stepBefore(definition, page, entries)?.id) ?? 'start');
  }
  if (action === 'start') return go(steps[0]?.id);
  if (page === 'check' || !here) {
    // An answer may have been lost, or never given: the page that lacks it comes back with the reason.
    const missing = firstUnanswered(definition, entries, asking);
    if (!missing) return go('check', { send: action === 'send' && page === 'check' });
    const faults = page === 'check' ? checkFields(missing.fields, entries, asking).faults : [];
    return go(page === 'check' ? missing.id : 'start', { faults, changing: page === 'check' });
  }
  const { faults } = checkFields(here.fields, entries, asking);
  if (faults.length > 0) return go(page, { faults, changing });
  if (!changing) return go(stepAfter(definition, page, entries)?.id);
  const missing = firstUnanswered(definition, entries, asking);
  return missing ? go(missing.id, { changing }) : go('check');
};

/**
 * Where somebody may be who asks for a page by its address: nobody gets to a question before they have answered those that lead to
 * it. `reachable(missedBin, 'check', {}, asking) → 'which-bin'`
 */
export const reachable = (definition: FormDefinition, page: Page, entries: Entries, asking: Asking): Page => {
  const steps = stepsAsked(definition, entries).map(({ id }) => id);
  if (page !== 'check' && !steps.includes(page)) return 'start';
  const missing = firstUnanswered(definition, entries, asking)?.id;
  if (missing === undefined) return page;
  return page !== 'check' && steps.indexOf(page) <= steps.indexOf(missing) ? page : missing;
};
