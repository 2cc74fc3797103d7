import { fieldWords } from './field-words.data.ts';

// After a number Welsh takes the singular. "Nod" never mutates; "gair" does after 2 alone ("dau air", but "tri gair", "chwe gair").
// With no number there is the plural, after "dim".
fieldWords.cy = {
  characters: {
    upTo: { other: 'Gallwch chi ysgrifennu hyd at # nod.', one: 'Gallwch chi ysgrifennu 1 nod.' },
    left: { other: 'Mae gennych chi # nod ar ôl.', zero: 'Nid oes gennych chi ddim nodau ar ôl.' },
    tooMany: { other: 'Mae gennych chi # nod yn ormod.' },
  },
  words: {
    upTo: {
      other: 'Gallwch chi ysgrifennu hyd at # gair.',
      one: 'Gallwch chi ysgrifennu 1 gair.',
      two: 'Gallwch chi ysgrifennu hyd at 2 air.',
    },
    left: {
      other: 'Mae gennych chi # gair ar ôl.',
      zero: 'Nid oes gennych chi ddim geiriau ar ôl.',
      two: 'Mae gennych chi 2 air ar ôl.',
    },
    tooMany: { other: 'Mae gennych chi # gair yn ormod.', two: 'Mae gennych chi 2 air yn ormod.' },
  },
  othersOff: (answer) => `Rydym wedi tynnu eich ticiau eraill, am i chi dicio “${answer}”.`,
  aloneOff: (answer) => `Rydym wedi tynnu eich tic wrth “${answer}”.`,
};
