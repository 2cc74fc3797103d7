import { languageOf, type Language } from '../logic/words/language.ts';

/** The language of the place on the page where an element stands: the nearest `lang`, through shadow roots too. */
export const nearestLanguage = (start: Element): Language => {
  const found = start.closest('[lang]');
  const root = start.getRootNode();
  return !found && root instanceof ShadowRoot ? nearestLanguage(root.host) : languageOf(found?.getAttribute('lang'));
};
