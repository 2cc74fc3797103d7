import type { Language } from '../words/language.ts';

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

export const openingDictionary: Record<Language, OpeningDictionary> = {
  en: {
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
  },
  cy: {
    openNow: 'Ar agor nawr',
    openRoundTheClock: 'Ar agor 24 awr, bob dydd',
    closesAt: (time) => `Yn cau am ${time}`,
    closesSoon: (time) => `Yn cau cyn bo hir, am ${time}`,
    closesOn: (day, time) => `Yn cau ${day} am ${time}`,
    lastEntry: (time) => `Mynediad olaf ${time}`,
    lastEntrySoon: (time) => `Mynediad olaf cyn bo hir, am ${time}`,
    lastEntryPassed: (time) => `Roedd y mynediad olaf am ${time}`,
    closedNow: 'Ar gau nawr',
    closedForLunch: 'Ar gau dros ginio',
    closedForHoliday: (holiday) => `Ar gau heddiw ar gyfer ${holiday}`,
    closedBecause: (reason) => `Ar gau heddiw: ${reason}`,
    closedUntil: (day) => `Ar gau tan ${day}`,
    closedThrough: (day) => `Ar gau hyd at a chan gynnwys ${day}`,
    closedForNow: 'Ar gau am y tro',
    opensAgainAt: (time) => `Yn agor eto am ${time}`,
    opensToday: (times) => `Yn agor heddiw ${times}`,
    opensTomorrow: (day, times) => `Yn agor yfory, ${day}, ${times}`,
    opensOn: (day, times) => `Yn agor ${day} ${times}`,
    opensOnDate: (day, times) => `Yn agor ${day}, ${times}`,
    opensFrom: (day) => `Yn agor ${day}`,
    opensUnknown: 'Nid ydym yn gwybod eto pryd y bydd yn agor eto',
    notYet: 'Ddim ar agor eto',
    gone: 'Ddim ar agor yma mwyach',
    lastDay: (day) => `Y diwrnod olaf oedd ${day}`,
    unknown: 'Nid yw’r oriau agor gennym',
    callFirst: 'Ffoniwch ni cyn teithio',
    otherWay: 'Rhowch gynnig ar ffordd arall o gysylltu â ni',
    checkTravel: (year) => `Nid yw gwyliau banc ${year} gennym eto. Holwch cyn teithio.`,
    checkContact: (year) => `Nid yw gwyliau banc ${year} gennym eto. Gall yr amserau hyn newid.`,
    byAppointment: 'Drwy apwyntiad yn unig',
    timesByAppointment: (times) => `${times}, drwy apwyntiad yn unig`,
    timesNamed: (times, name) => `${times} (${name})`,
    // "ac eto" (and again) holds before every number; a bare "a" or "ac" would depend on how the hour is spoken.
    andTimes: (first, second) => `${first} ac eto ${second}`,
    allDay: 'drwy’r dydd',
    openAllDay: 'Ar agor drwy’r dydd',
    closed: 'Ar gau',
  },
};
