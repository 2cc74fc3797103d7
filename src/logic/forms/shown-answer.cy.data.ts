import { shownWords } from './shown-answer.data.ts';

shownWords.cy = { notProvided: 'Heb ei roi' };
