import type { FieldType } from './form.ts';
import { everydayWays, type Ways } from './tidy-everyday.ts';
import { tidyMoney, tidyNumber } from './tidy-number.ts';
import { codeIn, plainText, tidyText } from './tidy-text.ts';

/** A National Insurance number in its groups, or undefined where there can be no such number. */
const tidyNationalInsurance = (typed: string): string | undefined =>
  /^(?!BG|GB|KN|NK|NT|TN|ZZ)([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])(\d\d)(\d\d)(\d\d)([A-D])$/
    .exec(codeIn(typed))
    ?.slice(1)
    .join(' ');

const same = (typed: string): string => typed;
/** How each kind of entry is made tidy. */
export const ways: Ways = {
  ...everydayWays,
  number: tidyNumber,
  money: tidyMoney,
  'national-insurance': tidyNationalInsurance,
  // Without the full stop that dictation puts at the end.
  reference: (typed) => /.*[^ .,]/.exec(plainText(typed).toUpperCase())?.[0] ?? '',
  // What is chosen, and the entry of a file, are not typed.
  select: same,
  radios: same,
  checkboxes: same,
  file: same,
};

/** An entry in its tidy form, or undefined where it is not one of its kind. `tidied('number', 'three') → undefined` */
export const tidied = (type: FieldType, typed: string): string | undefined => (ways[type] ?? tidyText)(typed);

/** What stands in a control, made tidy; what cannot be tidied comes back trimmed. `tidyEntry('postcode', 'cb12ab') → 'CB1 2AB'` */
export const tidyEntry = (type: FieldType, typed: string): string => tidied(type, typed) ?? tidyText(typed);
