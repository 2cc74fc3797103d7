import { dictionary } from '../words/dictionary.ts';

/** What residents read around the opening times of places. */
export interface OpeningViewWords {
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

export const openingViewWords = dictionary<OpeningViewWords>({
  nextDays: 'Opening times for the next 7 days',
  day: 'Day',
  hours: 'Opening times',
  today: (day) => `Today, ${day}`,
  noCashHere: (place) => `You cannot pay cash at ${place}. You can pay cash here:`,
  notHere: (place) => `This is not at ${place}. You can find it here:`,
  nowhere: 'We do not offer this at any place just now.',
  goInstead: 'Go here instead:',
  call: (number) => `Call us on ${number}`,
});
