import { dictionary } from '../words/dictionary.ts';

/** What residents read about opening times. `soft` and `inside` say which form of a Welsh day fits (see date-words.ts). */
export interface OpeningDictionary {
  readonly openNow: string;
  readonly openRoundTheClock: string;
  readonly closesAt: (time: string) => string;
  readonly closesSoon: (time: string) => string;
  readonly closesOn: (softDay: string, time: string) => string;
  readonly lastEntry: (time: string) => string;
  readonly lastEntrySoon: (time: string) => string;
  readonly lastEntryPassed: (time: string) => string;
  readonly closedNow: string;
  readonly closedForLunch: string;
  readonly closedForHoliday: (holiday: string) => string;
  readonly closedBecause: (reason: string) => string;
  readonly closedUntil: (softDay: string) => string;
  readonly closedThrough: (insideDay: string) => string;
  readonly closedForNow: string;
  readonly opensAgainAt: (time: string) => string;
  readonly opensToday: (times: string) => string;
  readonly opensTomorrow: (insideDay: string, times: string) => string;
  readonly opensOn: (softDay: string, times: string) => string;
  readonly opensOnDate: (softDay: string, times: string) => string;
  readonly opensThen: (times: string) => string;
  readonly opensFrom: (softDay: string) => string;
  readonly opensUnknown: string;
  readonly notYet: string;
  readonly gone: string;
  readonly lastDay: (insideDay: string) => string;
  readonly unknown: string;
  readonly callFirst: string;
  readonly otherWay: string;
  readonly checkTravel: (year: number) => string;
  readonly checkContact: (year: number) => string;
  readonly byAppointment: string;
  readonly timesByAppointment: (times: string) => string;
  readonly timesNamed: (times: string, name: string) => string;
  readonly andTimes: (first: string, second: string) => string;
  readonly allDay: string;
  readonly openAllDay: string;
  readonly closed: string;
}

export const openingDictionary = dictionary<OpeningDictionary>({
  openNow: 'Open now',
  openRoundTheClock: 'Open 24 hours, every day',
  closesAt: (time) => `Closes at ${time}`,
  closesSoon: (time) => `Closes soon, at ${time}`,
  closesOn: (day, time) => `Closes on ${day} at ${time}`,
  lastEntry: (time) => `Last entry ${time}`,
  lastEntrySoon: (time) => `Last entry soon, at ${time}`,
  lastEntryPassed: (time) => `Last entry was at ${time}`,
  closedNow: 'Closed now',
  closedForLunch: 'Closed for lunch',
  // "the Summer bank holiday", but "Boxing Day".
  closedForHoliday: (holiday) => `Closed today for ${/bank holiday/i.test(holiday) ? 'the ' : ''}${holiday}`,
  closedBecause: (reason) => `Closed today: ${reason}`,
  closedUntil: (day) => `Closed until ${day}`,
  closedThrough: (day) => `Closed up to and including ${day}`,
  closedForNow: 'Closed for now',
  opensAgainAt: (time) => `Opens again at ${time}`,
  opensToday: (times) => `Opens today ${times}`,
  opensTomorrow: (day, times) => `Opens tomorrow, ${day}, ${times}`,
  opensOn: (day, times) => `Opens ${day} ${times}`,
  opensOnDate: (day, times) => `Opens ${day}, ${times}`,
  opensThen: (times) => `Opens then, ${times}`,
  opensFrom: (day) => `Opens on ${day}`,
  opensUnknown: 'We do not know yet when it opens again',
  notYet: 'Not open yet',
  gone: 'No longer open here',
  lastDay: (day) => `The last day was ${day}`,
  unknown: 'We do not have the opening times',
  callFirst: 'Call us before you travel',
  otherWay: 'Try another way to contact us',
  checkTravel: (year) => `We do not have the bank holidays for ${year} yet. Check before you travel.`,
  checkContact: (year) => `We do not have the bank holidays for ${year} yet. These times may change.`,
  byAppointment: 'By appointment only',
  timesByAppointment: (times) => `${times}, by appointment only`,
  timesNamed: (times, name) => `${times} (${name})`,
  andTimes: (first, second) => `${first} and ${second}`,
  allDay: 'all day',
  openAllDay: 'Open all day',
  closed: 'Closed',
});
