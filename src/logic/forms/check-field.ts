import { checkWith } from './check-everyday.ts';
import type { CheckResult } from './check-result.ts';
import type { Asking, Entries, Field } from './form.ts';
import { specialChecks } from './special-checks.ts';

/**
 * Checks one question: its tidy answer where there is a right one, and what to do about each mistake. The browser, the desk and the
 * page without script all ask here. `checkField({ type: 'postcode', name: 'home', label: 'Postcode' }, { home: ['cb12ab'] }, asking) →
 * { answer: 'CB1 2AB', faults: [] }`
 */
export const checkField = (field: Field, entries: Entries, asking: Asking): CheckResult =>
  checkWith(specialChecks, field, entries, asking);
