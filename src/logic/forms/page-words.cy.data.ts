import { pageWords } from './page-words.data.ts';

pageWords.cy = {
  start: 'Dechrau nawr',
  next: 'Parhau',
  back: 'Yn ôl',
  send: 'Anfon',
  status: 'Gweld sut mae’r gwasanaeth hwn heddiw',
  price: 'Faint mae’n ei gostio:',
  includes: 'Beth gewch chi',
  needs: 'Beth sydd ei angen arnoch',
  // "Munud" stays after every number but 2, where it would be "funud".
  minutes: (minutes) => `Mae’n cymryd tua ${minutes} ${minutes === 2 ? 'funud' : 'munud'}.`,
  otherWays: 'Ffyrdd eraill o wneud hyn',
  progress: (step, steps) => `Cam ${step} o ${steps}`,
  check: 'Gwiriwch eich atebion',
  change: 'Newid',
  declaration: 'Wrth anfon hyn rydych yn dweud',
  privacy: 'Beth rydym yn ei wneud â’ch atebion',
  looksAfter: (body) => `${body} sy’n gofalu am hyn`,
  goTo: (body) => `Mynd i wefan ${body}`,
  someoneElse: 'Nid ni sy’n gofalu am hyn',
  goThere: 'Mynd at bwy sy’n gwneud',
  typed: 'Yr hyn a ysgrifennoch, i fynd gyda chi',
  copyTyped: 'Copïo’r hyn a ysgrifennoch',
};
