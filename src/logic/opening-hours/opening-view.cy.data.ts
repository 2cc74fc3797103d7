import { openingViewWords } from './opening-view.data.ts';

openingViewWords.cy = {
  nextDays: 'Oriau agor ar gyfer y 7 diwrnod nesaf',
  day: 'Diwrnod',
  hours: 'Oriau agor',
  today: (day) => `Heddiw, ${day}`,
  noCashHere: (place) => `Ni allwch dalu ag arian parod yn ${place}. Gallwch dalu ag arian parod yma:`,
  notHere: (place) => `Nid yw hyn yn ${place}. Gallwch ddod o hyd iddo yma:`,
  nowhere: 'Nid ydym yn cynnig hyn yn unman ar hyn o bryd.',
  goInstead: 'Ewch yma yn lle hynny:',
  call: (number) => `Ffoniwch ni ar ${number}`,
};
