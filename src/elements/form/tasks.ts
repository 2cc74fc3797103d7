import { failureWords } from '../../logic/forms/failure-words.data.ts';
import { copyText } from './copy-text.ts';
import type { FormHost } from './definition-form.ts';

/** Copies words at the press of a button, and says so; fetched then, as few press it. */
export const copyAt = async (button: HTMLElement, text: string, host: FormHost): Promise<void> => {
  const { language } = host;
  if (await copyText(button.closest('form') ?? host, text, language)) host.say(failureWords[language].copied);
};
