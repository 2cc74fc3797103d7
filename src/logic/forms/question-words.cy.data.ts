import { questionWords } from './question-words.data.ts';

questionWords.cy = {
  optional: '(dewisol)',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  line1: 'Llinell gyfeiriad 1',
  line2: 'Llinell gyfeiriad 2 (dewisol)',
  town: 'Tref neu ddinas',
  postcode: 'Cod post',
  chooseOne: 'Dewiswch un',
  dateExample: 'Er enghraifft, 27 3 2007',
  pounds: 'mewn punnoedd',
  inPounds: 'Ysgrifennwch y swm mewn punnoedd, fel 12.50',
  anyFile: 'unrhyw fath o ffeil',
  file: (kinds, megabytes) => `Gallwch anfon ${kinds}, hyd at ${megabytes} MB.`,
  files: (most) => `Gallwch anfon hyd at ${most} ffeil.`,
  laterLabel: 'Neu dewiswch ffordd arall o’i roi i ni',
  later: { 'send-later': 'Byddaf yn ei anfon yn nes ymlaen', 'bring-in': 'Byddaf yn dod ag ef i mewn' },
};
