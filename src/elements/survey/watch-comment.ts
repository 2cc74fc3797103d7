import { countOf } from '../../logic/forms/count.ts';
import { countSentence } from '../../logic/forms/count-sentence.ts';
import { foundView } from '../../logic/feedback/feedback-view.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { element } from '../../markup/tree.ts';

/** So long after the last key, a sentence about what stands in the box does not talk over the typing. */
const pause = 800;
/** A count that is there from the first letter on asks for more than anybody came to say. */
const countedFrom = 0.75;

/** What is looked for in a comment. */
export interface CommentLimits {
  readonly language: Language;
  /** How many characters it may have. */
  readonly most: number;
  /** A council's own reference formats, which are nobody's details. */
  readonly formats: readonly string[];
}

/**
 * Looks at a comment while it is typed: offers to take personal details out, and says how much room is left where it becomes little.
 * Neither keeps anybody from sending. `place` has a region for each: `.cw-count` and `.cw-found`.
 */
export const watchComment = (box: HTMLTextAreaElement, place: Element, limits: CommentLimits): void => {
  const { language, most, formats } = limits;
  const found = place.querySelector('.cw-found');
  const count = place.querySelector('.cw-count');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (region: Element | null, words: string): void => {
    if (region && region.textContent !== words) region.textContent = words;
  };
  const offered = (): HTMLElement | null => place.querySelector<HTMLElement>('[data-cw-remove]');

  const remove = (): void => {
    const view = foundView(box.value, language, formats);
    if (view) box.value = view.without;
    offered()?.remove();
    say(found, view?.removed ?? '');
    box.focus();
  };

  const offer = (words: string): HTMLElement => {
    // Not data-cw-do: a form around this would take it for a button of its own.
    const attributes = { class: 'cw-quiet-button', type: 'button', 'data-cw-remove': true };
    const button = draw(element('button', attributes, words));
    button.addEventListener('click', remove);
    return button;
  };

  const look = (): void => {
    const view = foundView(box.value, language, formats);
    say(found, view?.text ?? '');
    const button = offered();
    if (!view) button?.remove();
    else if (!button) found?.after(offer(view.remove));
    else button.textContent = view.remove;
    const written = countOf(box.value, 'characters');
    const isLittle = written >= most * countedFrom;
    say(count, isLittle ? countSentence(written, { most, unit: 'characters' }, language) : '');
    count?.classList.toggle('cw-over', written > most);
  };

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
  // Something may have been typed before this came.
  if (box.value) look();
};
