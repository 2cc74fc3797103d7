import { textIn } from '../words/language.ts';
import { checkAddress } from './check-address.ts';
import { checkOne, checkSome } from './check-choice.ts';
import { checkDate } from './check-date.ts';
import { checkFile } from './check-file.ts';
import { quoted, right, type Check, type CheckResult } from './check-result.ts';
import { checkTyped } from './check-typed.ts';
import { formWords } from './form-words.data.ts';
import type { Asking, Entries, Field, FieldType } from './form.ts';

const checks: Partial<Record<FieldType, Check>> = {
  select: checkOne,
  radios: checkOne,
  checkboxes: checkSome,
  date: checkDate,
  address: checkAddress,
  file: checkFile,
  statement: () => right(),
  'hand-over': () => right(),
};

/**
 * Checks one question: its tidy answer where there is a right one, and what to do about each mistake. The browser, the desk and the
 * page without script all ask here. `checkField({ type: 'postcode', name: 'home', label: 'Postcode' }, { home: ['cb12ab'] }, asking) →
 * { answer: 'CB1 2AB', faults: [] }`
 */
export const checkField = (field: Field, entries: Entries, { language, today }: Asking): CheckResult =>
  (checks[field.type] ?? checkTyped)(field, entries, {
    language,
    today,
    words: formWords[language],
    // Without the colon or the star that some forms put after a label.
    label: quoted((textIn(field.label, language) || field.name).replace(/[\s:*]+$/, '')),
  });
