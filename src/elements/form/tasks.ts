import { failureWords } from '../../logic/forms/failure-words.data.ts';
import { copyText } from './copy-text.ts';
import type { FormHost } from './definition-form.ts';

/** Does what a button with `data-cw-do` says: prints the page, or copies words and says so. */
export const pressTask = (event: MouseEvent, text: string, host: FormHost): void => {
  const button = (event.target as Element).closest<HTMLElement>('[data-cw-do]');
  const panel = button?.closest<HTMLElement>('form');
  if (!button || !panel) return;
  if (button.dataset['cwDo'] === 'print') return print();
  void copyText(panel, text, host.language).then((done) => {
    if (done) host.say(failureWords[host.language].copied);
  });
};
