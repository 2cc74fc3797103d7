import { element, type Tree } from './tree.ts';

/**
 * A box that people neither see nor hear nor reach: what is filled in here comes from a program (requirements, rule 28). The label
 * speaks to whoever shows pages without their styles.
 */
export const trapMarkup = (label: string): Tree =>
  element(
    'div',
    { class: 'cw-trap', 'aria-hidden': 'true' },
    element('label', {}, label, ' ', element('input', { name: 'website', tabindex: -1, autocomplete: 'off' })),
  );
