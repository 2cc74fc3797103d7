/** The languages that Clearway speaks: English and Welsh. */
export type Language = 'en' | 'cy';
export const languages: readonly Language[] = ['en', 'cy'];

/** Words from a council: one string for every language, or one for each. */
export type Text = string | Partial<Record<Language, string>>;

/** The language of an HTML `lang` value; what is not Welsh is answered in English. `languageOf('cy-GB') → 'cy'` */
export const languageOf = (lang: string | null | undefined): Language => (/^cy\b/i.test(lang ?? '') ? 'cy' : 'en');

/** The words in the language asked for, else in the other one: half a page in Welsh is better than a gap. `textIn({en: 'Open'}, 'cy') → 'Open'` */
export const textIn = (text: Text | undefined, language: Language): string => {
  const said: unknown = typeof text === 'string' ? text : text?.[languageUsed(text, language)];
  return typeof said === 'string' ? said : '';
};

/** The language that `textIn` really answers in, so that a part in the other language can carry its own `lang` (WCAG 3.1.2). */
export const languageUsed = (text: Text | undefined, language: Language): Language => {
  // Content systems export an empty box as null or "": that is nothing said.
  const isSaid = (words: unknown): boolean => typeof words === 'string' && !!words;
  if (!text || typeof text === 'string' || isSaid(text[language])) return language;
  return isSaid(text.en) ? 'en' : 'cy';
};
