import { draw } from '../../markup/draw.ts';
import { element } from '../../markup/tree.ts';

/** What a press of a button in the line does. */
export type LineButton = readonly [words: string, press: () => void];

/** So long a screen reader has to know a region before it hears what comes into it. */
const known = 100;

/**
 * The line that says what is kept of a form, with buttons. `at` the start of the root where it has something to ask, else at its end,
 * where it moves nothing that people read. A press takes the buttons away and the focus goes to the words that come in their place:
 * then it is a group with a name, because a region would say them once more.
 */
export const draftLine = (
  root: HTMLElement,
  words: string,
  buttons: readonly LineButton[] = [],
  at: 'start' | 'end' = 'end',
): void => {
  const before = root.querySelector<HTMLElement>(':scope > .cw-draft');
  const line = before ?? draw(element('div', { class: 'cw-draft', role: 'status', tabindex: -1 }));
  const fill = () =>
    line.replaceChildren(
      `${words} `,
      ...buttons.flatMap(([label, press]) => {
        const button = draw(element('button', { class: 'cw-quiet-button', type: 'button' }, label));
        button.addEventListener('click', press);
        return [button, ' '];
      }),
    );
  if (!before) {
    root[at === 'start' ? 'prepend' : 'append'](line);
    setTimeout(fill, known);
  } else if (line.contains(document.activeElement)) {
    line.setAttribute('role', 'group');
    line.setAttribute('aria-label', words);
    fill();
    line.focus();
  } else fill();
};
