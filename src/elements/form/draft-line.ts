import { draw } from '../../markup/draw.ts';
import { element } from '../../markup/tree.ts';

/** What a press of a button in the line does. */
export type LineButton = readonly [words: string, press: () => void];

/**
 * The line that says what is kept of a form, with buttons. `at` the start of the root where it has something to ask, else at its end,
 * where it moves nothing that people read. A press takes the buttons away and the focus goes to the words that come in their place.
 */
export const draftLine = (
  root: HTMLElement,
  words: string,
  buttons: readonly LineButton[] = [],
  at: 'start' | 'end' = 'end',
): void => {
  let line = root.querySelector<HTMLElement>(':scope > .cw-draft');
  const hadFocus = line?.contains(document.activeElement);
  // A live region is heard when it was there before its words.
  line ??= draw(element('div', { class: 'cw-draft', role: 'status', tabindex: -1 }));
  if (!line.isConnected || (line === root.firstElementChild) !== (at === 'start'))
    root[at === 'start' ? 'prepend' : 'append'](line);
  line.replaceChildren(
    ...(words ? [`${words} `] : []),
    ...buttons.flatMap(([label, press]) => {
      const button = draw(element('button', { class: 'cw-quiet-button', type: 'button' }, label));
      button.addEventListener('click', press);
      return [button, ' '];
    }),
  );
  if (hadFocus) line.focus();
};
