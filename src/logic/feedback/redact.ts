import type { Language } from '../words/language.ts';
import { tidyText } from '../forms/tidy-text.ts';
import { feedbackWords } from './feedback-words.data.ts';
import { findPersonalData, withoutPersonalData } from './find-personal-data.ts';

/**
 * A comment as the desk may keep it: tidy, and without what looks like a personal detail. Digits and letters of other widths are read as
 * what they look like, because "０７７００ ９００１２３" is a phone number too. `redacted('Ring 07700 900123', 'en') → 'Ring [phone number]'`
 */
export const redacted = (comment: string, language: Language, formats: readonly string[] = []): string => {
  const text = tidyText(comment);
  const plain = text.normalize('NFKC');
  const isHidden = findPersonalData(plain, formats).length > findPersonalData(text, formats).length;
  return withoutPersonalData(isHidden ? plain : text, formats, feedbackWords[language].inPlace);
};

/** The path of a page, without what was put into it: some sites write a postcode there. `redactedPath('/find/CB1%202AB') → '/find/[postcode]'` */
export const redactedPath = (path: string): string => {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // It is no text of an address, and stays as it is.
  }
  return findPersonalData(plain).length > 0 ? withoutPersonalData(plain) : path;
};
