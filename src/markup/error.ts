import { markupWords } from '../logic/forms/markup-words.data.ts';
import type { Language } from '../logic/words/language.ts';
import { element, type Tree } from './tree.ts';

/**
 * A mistake at its question. It has no `role=alert`: the summary takes the focus, and each mistake is heard again at its control,
 * whose `aria-describedby` names this id. `errorMarkup('Enter your name', 'contact-name-error', 'en')`
 */
export const errorMarkup = (message: string, id: string, language: Language): Tree =>
  element(
    'p',
    { class: 'cw-error', id },
    element('span', { class: 'cw-spoken' }, markupWords[language].mistake),
    message,
  );
