import type { StartView } from '../logic/forms/form-views.ts';
import { buttonsMarkup, goButton } from './form-buttons.ts';
import { otherWaysMarkup } from './other-ways.ts';
import { headingMarkup, listMarkup, saidMarkup, subheadingMarkup, textMarkup } from './form-text.ts';
import { element, type Content, type Tree } from './tree.ts';

const listWithHeading = (list: StartView['needs']): Content =>
  list && [subheadingMarkup({ text: list.heading }), listMarkup(list.items)];

const statusMarkup = ({ service, words, href }: NonNullable<StartView['status']>): Tree =>
  element('cw-service-status', { service }, element('a', { href }, words));

/** What people should know before the first question: urgent help, how the service is doing, the price, what to have at hand. */
export const startMarkup = (view: StartView): readonly Content[] => [
  headingMarkup(saidMarkup(view.heading)),
  view.urgent &&
    element('div', { class: 'cw-urgent' }, subheadingMarkup(view.urgent.heading), textMarkup(view.urgent.text)),
  view.status && statusMarkup(view.status),
  view.intro && textMarkup(view.intro),
  view.price &&
    element(
      'p',
      { class: 'cw-fact' },
      element('span', { class: 'cw-fact-label' }, view.price.label, ' '),
      element('strong', { class: 'cw-fact-text' }, saidMarkup(view.price.text)),
    ),
  listWithHeading(view.includes),
  listWithHeading(view.needs),
  view.minutes && element('p', { class: 'cw-hint' }, view.minutes),
  buttonsMarkup(goButton('start', view.go)),
  otherWaysMarkup(view.routes),
];
