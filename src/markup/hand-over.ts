import type { HandOverView } from '../logic/forms/form-views.ts';
import { scriptButton } from './form-buttons.ts';
import { headingMarkup, listMarkup, saidMarkup, subheadingMarkup, textMarkup } from './form-text.ts';
import { element, type Tree } from './tree.ts';

/** The end of the road here: who does this, the link to the exact page as the one main action, and what was typed, to take along. */
export const handOverMarkup = (view: HandOverView, { heading, script }: { heading: boolean; script: boolean }): Tree =>
  element(
    'div',
    { class: 'cw-hand-over' },
    heading ? headingMarkup(saidMarkup(view.heading)) : subheadingMarkup(view.heading),
    view.text && textMarkup(view.text),
    element('p', { class: 'cw-next' }, element('a', { class: 'cw-button', href: view.href }, view.linkText)),
    view.typed.length > 0 && [
      subheadingMarkup({ text: view.typedHeading }),
      listMarkup(
        view.typed.map((text) => ({ text })),
        { class: 'cw-list cw-typed' },
      ),
      script && scriptButton('copy', view.copy),
    ],
  );
