import { viewWords } from './view-words.data.ts';

viewWords.cy = {
  label: 'Hysbysiad gwasanaeth',
  readMore: (title) => `Darllen mwy: ${title}`,
  readWhole: 'Darllen yr hysbysiad cyfan',
  services: 'Ein gwasanaethau',
  everyone: 'I bawb',
  call: (number) => `Ffoniwch ni ar ${number}`,
  started: (level, title) => `Hysbysiad newydd. ${level}: ${title}`,
};
