import { element, type Content, type Tree } from './tree.ts';

/** The one primary button: what it asks for is its value, which a form without script posts. `goButton('next', 'Continue')` */
export const goButton = (value: string, words: string): Tree =>
  element('button', { class: 'cw-button', name: 'cw-go', value }, words);

/** A button like a link, for a way beside the main one. `quietButton('back', 'Back')` */
export const quietButton = (value: string, ...words: readonly Content[]): Tree =>
  element('button', { class: 'cw-quiet-button', name: 'cw-go', value, formnovalidate: true }, words);

/** A button that only script can serve: the element listens for its `data-cw-do`. Markup for pages without script leaves it out. */
export const scriptButton = (task: 'copy' | 'print', words: string): Tree =>
  element('button', { class: 'cw-quiet-button', type: 'button', 'data-cw-do': task }, words);

/** The buttons at the end of a page. The main one is first in the page's order, because Enter in a field presses the first. */
export const buttonsMarkup = (...buttons: readonly Content[]): Tree => element('div', { class: 'cw-buttons' }, buttons);
