import { failureWords } from '../../logic/forms/failure-words.data.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { element } from '../../markup/tree.ts';

/** Where the browser does not let us copy, the words stand in a box, chosen, so that a person can. */
const copyByHand = (panel: HTMLElement, text: string, label: string): void => {
  let box = panel.querySelector<HTMLTextAreaElement>('textarea.cw-copy');
  if (!box) {
    box = draw(
      element('textarea', { class: 'cw-input cw-copy', readonly: true, rows: 6, 'aria-label': label }),
    ) as HTMLTextAreaElement;
    panel.append(box);
  }
  box.value = text;
  box.focus();
  box.select();
};

/** Copies words for a person; answers whether that is done, or the person must do it from a box in `panel`. */
export const copyText = async (panel: HTMLElement, text: string, language: Language): Promise<boolean> => {
  try {
    // Not there in pages without https; refused where a frame or a person says so.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    copyByHand(panel, text, failureWords[language].copyByHand);
    return false;
  }
};
