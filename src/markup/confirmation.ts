import type { ConfirmationView } from '../logic/forms/form-views.ts';
import { buttonsMarkup, scriptButton } from './form-buttons.ts';
import { otherWaysMarkup } from './other-ways.ts';
import { headingMarkup, subheadingMarkup, textMarkup } from './form-text.ts';
import { element, type Content } from './tree.ts';

/** The page after sending: the reference, by when one will hear, what happens next, and how to reach a person. */
export const confirmationMarkup = (view: ConfirmationView, { script }: { script: boolean }): readonly Content[] => [
  element(
    'div',
    { class: 'cw-panel' },
    headingMarkup(view.heading),
    element(
      'p',
      { class: 'cw-fact' },
      element('span', { class: 'cw-fact-label' }, view.referenceLabel, ' '),
      // A reference is one word to a machine that might translate the page.
      element('strong', { class: 'cw-reference', translate: 'no' }, view.reference),
    ),
  ),
  script && buttonsMarkup(scriptButton('copy', view.copy), scriptButton('print', view.print)),
  subheadingMarkup({ text: view.nextHeading }),
  view.dates.map((sentence) => element('p', { class: 'cw-fact-text' }, sentence)),
  textMarkup(view.next),
  otherWaysMarkup(view.routes),
  view.survey &&
    element('cw-survey', { service: view.survey.service }, element('a', { href: view.survey.href }, view.survey.text)),
];
