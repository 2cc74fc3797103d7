import { questionWords } from './question-words.data.ts';

// A question in the past is answered with "do" and "naddo".
questionWords.cy = {
  question: 'A ddaethoch o hyd i’r hyn roeddech yn chwilio amdano?',
  answers: { yes: 'Do', no: 'Naddo', wrong: 'Mae rhywbeth o’i le' },
  offline: 'Nid ydym wedi gallu anfon eich ateb eto. Byddwn yn ei anfon pan ddaw’r cysylltiad yn ôl.',
};
