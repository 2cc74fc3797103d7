import { keptWords } from './kept-words.data.ts';

keptWords.cy = {
  restored: 'Rydym wedi rhoi’n ôl yr hyn a ysgrifennoch o’r blaen.',
  clearIt: 'Cliriwch ef',
  cleared: 'Rydym wedi clirio’r hyn a ysgrifennoch o’r blaen.',
  offer: 'Rydych wedi llenwi’r ffurflen hon o’r blaen.',
  putBack: 'Rhowch yn ôl yr hyn a ysgrifennoch',
};
