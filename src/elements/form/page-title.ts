import type { Language } from '../../logic/words/language.ts';

const beginnings: Readonly<Record<Language, string>> = { en: 'Error: ', cy: 'Gwall: ' };

/** Says in the page's title, which a screen reader reads first and a tab shows, that something is wrong; or takes that away. */
export const setErrorTitle = (isWrong: boolean, language: Language): void => {
  const title = document.title.replace(/^(Error|Gwall): /, '');
  document.title = isWrong ? beginnings[language] + title : title;
};
