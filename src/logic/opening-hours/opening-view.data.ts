import type { Language } from '../words/language.ts';

/** What residents read around the opening times of places. */
export const openingViewWords: Readonly<
  Record<
    Language,
    {
      readonly nextDays: string;
      readonly day: string;
      readonly hours: string;
      readonly today: (day: string) => string;
      readonly noCashHere: (place: string) => string;
      readonly notHere: (place: string) => string;
      readonly nowhere: string;
      readonly goInstead: string;
      readonly call: (number: string) => string;
    }
  >
> = {
  en: {
    nextDays: 'Opening times for the next 7 days',
    day: 'Day',
    hours: 'Opening times',
    today: (day) => `Today, ${day}`,
    noCashHere: (place) => `You cannot pay cash at ${place}. You can pay cash here:`,
    notHere: (place) => `This is not at ${place}. You can find it here:`,
    nowhere: 'We do not offer this at any place just now.',
    goInstead: 'Go here instead:',
    call: (number) => `Call us on ${number}`,
  },
  cy: {
    nextDays: 'Oriau agor ar gyfer y 7 diwrnod nesaf',
    day: 'Diwrnod',
    hours: 'Oriau agor',
    today: (day) => `Heddiw, ${day}`,
    noCashHere: (place) => `Ni allwch dalu ag arian parod yn ${place}. Gallwch dalu ag arian parod yma:`,
    notHere: (place) => `Nid yw hyn yn ${place}. Gallwch ddod o hyd iddo yma:`,
    nowhere: 'Nid ydym yn cynnig hyn yn unman ar hyn o bryd.',
    goInstead: 'Ewch yma yn lle hynny:',
    call: (number) => `Ffoniwch ni ar ${number}`,
  },
};
