import { languages, type Text } from '../words/language.ts';

/** A JSON object of which nothing is known yet. */
export type Found = Readonly<Record<string, unknown>>;

/** True for what JSON writes in curly brackets. */
export const isRecord = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a list, without what is not one; none when it is no list. `openRecords([{ id: 'a' }, 7]) → [{ id: 'a' }]` */
export const openRecords = (value: unknown): readonly Found[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** A string that says something. `openWords(' ') → undefined` */
export const openWords = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** The strings of a list that say something. `openStrings(['bins', 7]) → ['bins']` */
export const openStrings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => !!openWords(each)) : [];

/** True for what may be the id of a record. `isId('Missed bin') → false` */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z\d-]{1,60}$/.test(value);

/** Words for residents, with only the languages that can be used; undefined when there is none. `openText({ en: 'Bins', cy: 7 }) → { en: 'Bins' }` */
export const openText = (value: unknown): Text | undefined => {
  if (!isRecord(value)) return openWords(value);
  const found = languages.flatMap((language) => (openWords(value[language]) ? [[language, value[language]]] : []));
  return found.length > 0 ? (Object.fromEntries(found) as Text) : undefined;
};
