import { textIn, type Language } from '../words/language.ts';
import { usualBudget, wordsIn, type Said } from './summary.ts';
import { plainWords } from './tiny-markdown.ts';

// Apart from the summary, because a phone does not check a feed.
export { summaryWithin } from './summary.ts';

/**
 * How many words the title and the first paragraph have beyond the budget, for those who check a feed before it goes out; 0 when they fit.
 * `wordsOver({ title: 'Bins are late' }, 'en', 2) → 1`
 */
export const wordsOver = (notice: Said, language: Language, budget = usualBudget): number => {
  const [first = ''] = plainWords(textIn(notice.body, language)).split('\n');
  return Math.max(0, wordsIn(textIn(notice.title, language)).length + wordsIn(first).length - budget);
};
