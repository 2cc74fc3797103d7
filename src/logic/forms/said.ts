import { parseTinyMarkdown } from '../notices/tiny-markdown.ts';
import { languageUsed, textIn, type Language, type Text } from '../words/language.ts';
import type { Said, SaidBlocks } from './form-views.ts';

/** The language of words where it is not the page's. `otherLanguage({ en: 'Bins' }, 'cy') → 'en'` */
export const otherLanguage = (text: Text | undefined, language: Language): Language | undefined => {
  const used = languageUsed(text, language);
  return used === language ? undefined : used;
};

/** Words with their language. `said({ en: 'Bins' }, 'cy') → { text: 'Bins', lang: 'en' }` */
export const said = (text: Text | undefined, language: Language): Said => ({
  text: textIn(text, language),
  lang: otherLanguage(text, language),
});

/** Tiny Markdown with its language; undefined where nothing is said. `saidBlocks('Call **us**', 'en')` */
export const saidBlocks = (text: Text | undefined, language: Language): SaidBlocks | undefined => {
  const blocks = parseTinyMarkdown(textIn(text, language));
  return blocks.length > 0 ? { blocks, lang: otherLanguage(text, language) } : undefined;
};
