import { markupWords } from './markup-words.data.ts';

markupWords.cy = {
  problem: 'Mae problem',
  mistake: 'Gwall: ',
  filesKept: 'Mae’r ffeiliau hyn gennym. I dynnu un allan, dad-diciwch hi.',
};
