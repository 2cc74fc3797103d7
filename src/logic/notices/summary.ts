import { textIn, type Language } from '../words/language.ts';
import type { Notice } from './notice.ts';
import { plainWords } from './tiny-markdown.ts';

/** The words of a notice that have a budget. */
export type Said = Pick<Notice, 'title' | 'body'>;

/** R18: a minute of messages on different topics is heard by nobody. 25 words are ten seconds. */
export const usualBudget = 25;
// A stump of three words tells less than none.
const shortestCut = 4;

/** The words of a text. A dash on its own is none: it stays with the word before it. `wordsIn('Bins – late') → ['Bins –', 'late']` */
export const wordsIn = (text: string): string[] => {
  const words: string[] = [];
  for (const part of text.split(/\s+/))
    if (/[\p{L}\p{N}]/u.test(part)) words.push(part);
    else if (words.length && part) words.push(`${words.pop() ?? ''} ${part}`);
  return words;
};

const endsSentence = (word: string, next: string) =>
  /[.!?]['"’”)]*$/.test(word) && /^['"‘“(]*[\p{Lu}\p{N}]/u.test(next) && !/^(?:St|Dr|Mrs?|Ms|Rd|No)\.$/.test(word);

/** The first words of a notice, and whether more of its body follows. */
export interface Summary {
  readonly title: string;
  /** Plain words without marks; empty when nothing of the body fits. */
  readonly summary: string;
  /** False when the summary is the whole body: then show the body itself, with its links. */
  readonly cut: boolean;
}

/**
 * The title and the beginning of the body, together within a budget of words: up to the end of a sentence or line, else up to a
 * word and "…". The title is never cut. `summaryWithin({ title: 'Bins are late', body: 'Ice. We will come by 6pm.' }, 'en', 4) → { title: 'Bins are late', summary: 'Ice.', cut: true }`
 */
export const summaryWithin = (notice: Said, language: Language, budget = usualBudget): Summary => {
  const title = textIn(notice.title, language);
  const room = Math.max(0, budget - wordsIn(title).length);
  const lines = plainWords(textIn(notice.body, language))
    .split('\n')
    .map(wordsIn)
    .filter((line) => line.length);
  const all = lines.flat();
  if (all.length <= room) return { title, summary: all.join(' '), cut: false };
  // A line that leads up to a list says nothing without it.
  const ends = lines.flatMap((line) =>
    line.map((word, index) => {
      const next = line[index + 1];
      return next === undefined ? !word.endsWith(':') : endsSentence(word, next);
    }),
  );
  const end = ends.slice(0, room).lastIndexOf(true) + 1;
  if (end) return { title, summary: all.slice(0, end).join(' '), cut: true };
  const stump =
    room < shortestCut
      ? ''
      : `${all
          .slice(0, room)
          .join(' ')
          .replace(/ ?[,;:–-]$/, '')}…`;
  return { title, summary: stump, cut: true };
};
