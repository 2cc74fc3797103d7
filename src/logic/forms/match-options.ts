/** Letters without accents, capitals and signs, so that "Ty Gwyn" finds "Tŷ-gwyn" and "st johns" finds "St John’s". */
const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'‘’`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** As addresses are written and spoken: "Saint John Street", "St John St". */
const shortened = (letters: string): string => letters.replace(/\b(saint|street)\b/g, 'st').replace(/\broad\b/g, 'rd');

const inside = 3;
const unfit = 4;

/** How well a label fits, best at 0: it begins so, a word in it does, its words begin like those that are typed; else unfit. */
const rankOf = (label: string, typed: string, words: readonly string[]): number => {
  // Each word of a label has a space before it, the first one too.
  const at = label.indexOf(typed);
  if (at >= 0) return Math.min(at, 1);
  return words.every((word) => label.includes(word)) ? 2 : unfit;
};

/** The letters as words with a space before each: " high", " st". */
const wordsIn = (letters: string): readonly string[] => letters.split(' ').map((word) => ` ${word}`);

/** Finds answers by what is typed. */
export interface Search<Answer> {
  /** All that fit, the best first, and those that fit alike in their own order. Nothing typed fits all. */
  readonly fitting: (typed: string) => readonly Answer[];
  /** The one that is typed in full, whatever its accents and capitals. */
  readonly named: (typed: string) => Answer | undefined;
}

/**
 * Makes answers ready to be searched by their labels, once, so that each key costs little on a list of thousands.
 * `searchOf(['The Broadway', 'Abbey Road', 'Broad Lane'], (street) => street).fitting('broad') → ['Broad Lane', 'The Broadway']`
 */
export const searchOf = <Answer>(answers: readonly Answer[], labelOf: (answer: Answer) => string): Search<Answer> => {
  const labels = answers.map(labelOf);
  const plain = labels.map((label) => ` ${plainLetters(label)}`);
  const short = plain.map(shortened);
  return {
    fitting(typed) {
      const letters = plainLetters(typed);
      const brief = shortened(letters);
      const words = wordsIn(letters);
      const briefWords = wordsIn(brief);
      const found: Answer[][] = [[], [], [], []];
      answers.forEach((answer, at) => {
        const label = plain[at] ?? '';
        const rank = Math.min(
          rankOf(label, ` ${letters}`, words),
          rankOf(short[at] ?? '', ` ${brief}`, briefWords),
          // Not in shortened labels: "rd" is in "Gardens" too.
          label.includes(letters) ? inside : unfit,
        );
        found[rank]?.push(answer);
      });
      return found.flat();
    },
    named(typed) {
      const same = labels.indexOf(typed.trim());
      const letters = plainLetters(typed);
      return answers[same < 0 && letters ? plain.indexOf(` ${letters}`) : same];
    },
  };
};
