import type { Language } from './language.ts';

/** The words of one part of Clearway in each language. Until a language has been loaded its words are the English ones. */
export type Dictionary<Words> = Record<Language, Words>;

/** A dictionary that begins with English. `welsh.ts` adds Welsh to all of them: a phone that shows an English page does not load it. `dictionary({ hide: 'Hide' }).cy.hide → 'Hide'` */
export const dictionary = <Words>(en: Words): Dictionary<Words> => ({ en, cy: en });

/** The languages whose words are there. */
export const loadedLanguages = new Set<Language>(['en']);
