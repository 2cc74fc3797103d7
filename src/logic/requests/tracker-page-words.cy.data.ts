import { trackerPageWords } from './tracker-page-words.data.ts';

trackerPageWords.cy = {
  title: 'Eich cais',
  error: 'Gwall: ',
  pressAgain: {
    heading: 'Pwyswch y botwm eto',
    lines: ['Ni chawsom ef y tro cyntaf. Mae’r hyn a deipioch yma o hyd.'],
  },
  tooLong: 'Ysgrifennwch hyd at 1,200 o nodau. Dywedwch y gweddill wrthym pan fyddwn yn siarad.',
  notNow: 'Ni allwch wneud hyn nawr',
  wait: (seconds) => `Arhoswch ${seconds} eiliad, yna rhowch gynnig arall arni.`,
  leaveEmpty: 'Gadewch hwn yn wag',
};
