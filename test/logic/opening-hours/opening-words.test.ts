import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingState } from '../../../src/logic/opening-hours/opening-state.ts';
import { openingLine, openingWords } from '../../../src/logic/opening-hours/opening-words.ts';
import type { Circumstances } from '../../../src/logic/opening-hours/opening-week.ts';
import type { Hours } from '../../../src/logic/opening-hours/periods.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import {
  careLine,
  cashOffice,
  england,
  hours,
  lateHall,
  lunchOffice,
  on,
  rule,
  tip,
  weekdayOffice,
} from './sample-hours.ts';
import '../../../src/logic/words/welsh.ts';

type More = Omit<Circumstances, 'holidays'> & { remote?: boolean };
const said = (place: Hours, now: string, language: Language, { remote = false, ...more }: More = {}): string => {
  const moment = Date.parse(now);
  const state = openingState(place, moment, { timeZone: 'Europe/London', holidays: england, ...more });
  return openingLine(openingWords(state, moment, language, { timeZone: 'Europe/London', remote }));
};

const daysOpen = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const training = hours(
  [...weekdayOffice.openingHoursSpecification],
  [rule('closed', { ...on('2026-11-26'), name: { en: 'Staff training', cy: 'Hyfforddiant staff' } })],
);
const adviser = hours([rule('10:00-12:00', { dayOfWeek: ['Monday'], byAppointment: true })]);
const workweek = hours([rule('00:00-24:00', { dayOfWeek: daysOpen })]);
const spring = hours([], [rule('10:00-16:00', on('2027-06-12'))]);
const closed = { from: '2026-11-20', until: '2027-02-28', note: { en: 'New boiler', cy: 'Boeler newydd' } };
const stopgap = { from: '2026-11-20', until: '2026-12-03', note: 'In the car park.' };

// [what it says, hours, the moment, English, Welsh, circumstances]
const rows: [string, Hours, string, string, string, More?][] = [
  ['open', cashOffice, '2026-11-26T10:00Z', 'Open now. Closes at 1pm.', 'Ar agor nawr. Yn cau am 1pm.'],
  [
    'closes soon',
    cashOffice,
    '2026-11-26T12:30Z',
    'Open now. Closes soon, at 1pm.',
    'Ar agor nawr. Yn cau cyn bo hir, am 1pm.',
  ],
  [
    'opens today',
    cashOffice,
    '2026-11-26T08:00Z',
    'Closed now. Opens today 9am to 1pm.',
    'Ar gau nawr. Yn agor heddiw 9am tan 1pm.',
  ],
  [
    'opens tomorrow',
    cashOffice,
    '2026-11-30T12:00Z',
    'Closed now. Opens tomorrow, Tuesday, 9am to 1pm.',
    'Ar gau nawr. Yn agor yfory, dydd Mawrth, 9am tan 1pm.',
  ],
  [
    'opens this week',
    cashOffice,
    '2026-11-24T14:00Z',
    'Closed now. Opens Thursday 9am to 1pm.',
    'Ar gau nawr. Yn agor ddydd Iau 9am tan 1pm.',
  ],
  [
    'opens in six days',
    adviser,
    '2026-11-24T14:00Z',
    'Closed now. Opens Monday 10am to midday. By appointment only.',
    'Ar gau nawr. Yn agor ddydd Llun 10am tan hanner dydd. Drwy apwyntiad yn unig.',
  ],
  [
    'opens in a week',
    adviser,
    '2026-11-23T14:00Z',
    'Closed now. Opens Monday 30 November, 10am to midday. By appointment only.',
    'Ar gau nawr. Yn agor ddydd Llun 30 Tachwedd, 10am tan hanner dydd. Drwy apwyntiad yn unig.',
  ],
  [
    'opens after Christmas, in five days',
    cashOffice,
    '2026-12-24T14:00Z',
    'Closed now. Opens Tuesday 9am to 1pm.',
    'Ar gau nawr. Yn agor ddydd Mawrth 9am tan 1pm.',
  ],
  [
    'opens more than half a year ahead: with the year',
    spring,
    '2026-11-26T10:00Z',
    'Closed now. Opens Saturday 12 June 2027, 10am to 4pm.',
    'Ar gau nawr. Yn agor ddydd Sadwrn 12 Mehefin 2027, 10am tan 4pm.',
  ],
  [
    'opens twice that day',
    lunchOffice,
    '2026-11-25T18:00Z',
    'Closed now. Opens tomorrow, Thursday, 9am to 12:30pm and 1:30pm to 5pm.',
    'Ar gau nawr. Yn agor yfory, dydd Iau, 9am tan 12:30pm ac eto 1:30pm tan 5pm.',
  ],
  [
    'lunch',
    lunchOffice,
    '2026-11-26T13:00Z',
    'Closed for lunch. Opens again at 1:30pm.',
    'Ar gau dros ginio. Yn agor eto am 1:30pm.',
  ],
  [
    'last entry',
    tip,
    '2026-11-26T10:00Z',
    'Open now. Closes at 5pm. Last entry 4:40pm.',
    'Ar agor nawr. Yn cau am 5pm. Mynediad olaf 4:40pm.',
  ],
  [
    'last entry soon',
    tip,
    '2026-11-26T16:15Z',
    'Open now. Closes at 5pm. Last entry soon, at 4:40pm.',
    'Ar agor nawr. Yn cau am 5pm. Mynediad olaf cyn bo hir, am 4:40pm.',
  ],
  [
    'last entry over',
    tip,
    '2026-11-26T16:45Z',
    'Open now. Closes soon, at 5pm. Last entry was at 4:40pm.',
    'Ar agor nawr. Yn cau cyn bo hir, am 5pm. Roedd y mynediad olaf am 4:40pm.',
  ],
  ['round the clock', careLine, '2026-11-26T03:00Z', 'Open 24 hours, every day.', 'Ar agor 24 awr, bob dydd.'],
  [
    'round the clock from Monday to Friday',
    workweek,
    '2026-11-25T10:00Z',
    'Open now. Closes on Friday 27 November at midnight.',
    'Ar agor nawr. Yn cau ddydd Gwener 27 Tachwedd am hanner nos.',
  ],
  [
    'closes tonight at midnight',
    workweek,
    '2026-11-27T10:00Z',
    'Open now. Closes at midnight.',
    'Ar agor nawr. Yn cau am hanner nos.',
  ],
  [
    'opens for the whole day',
    workweek,
    '2026-11-28T10:00Z',
    'Closed now. Opens Monday all day.',
    'Ar gau nawr. Yn agor ddydd Llun drwy’r dydd.',
  ],
  ['past midnight', lateHall, '2026-11-27T23:00Z', 'Open now. Closes at 2am.', 'Ar agor nawr. Yn cau am 2am.'],
  [
    'by appointment',
    adviser,
    '2026-11-30T10:30Z',
    'Open now. Closes at midday. By appointment only.',
    'Ar agor nawr. Yn cau am hanner dydd. Drwy apwyntiad yn unig.',
  ],
  [
    'Boxing Day',
    weekdayOffice,
    '2026-12-28T10:00Z',
    'Closed today for Boxing Day. Opens tomorrow, Tuesday, 9am to 5pm.',
    'Ar gau heddiw ar gyfer Dydd San Steffan. Yn agor yfory, dydd Mawrth, 9am tan 5pm.',
  ],
  [
    'the summer bank holiday',
    weekdayOffice,
    '2026-08-31T10:00Z',
    'Closed today for the Summer bank holiday. Opens tomorrow, Tuesday, 9am to 5pm.',
    'Ar gau heddiw ar gyfer Gŵyl banc yr haf. Yn agor yfory, dydd Mawrth, 9am tan 5pm.',
  ],
  [
    'the council’s own reason',
    training,
    '2026-11-26T10:00Z',
    'Closed today: Staff training. Opens tomorrow, Friday, 9am to 5pm.',
    'Ar gau heddiw: Hyfforddiant staff. Yn agor yfory, dydd Gwener, 9am tan 5pm.',
  ],
  [
    'no opening known',
    hours([rule('closed')]),
    '2026-11-26T10:00Z',
    'Closed now. We do not know yet when it opens again.',
    'Ar gau nawr. Nid ydym yn gwybod eto pryd y bydd yn agor eto.',
  ],
  [
    'no opening times',
    hours([]),
    '2026-11-26T10:00Z',
    'We do not have the opening times. Call us before you travel.',
    'Nid yw’r oriau agor gennym. Ffoniwch ni cyn teithio.',
  ],
  [
    'no opening times of a phone line',
    hours([]),
    '2026-11-26T10:00Z',
    'We do not have the opening times. Try another way to contact us.',
    'Nid yw’r oriau agor gennym. Rhowch gynnig ar ffordd arall o gysylltu â ni.',
    { remote: true },
  ],
  [
    'a year without bank holidays',
    weekdayOffice,
    '2029-01-08T10:00Z',
    'Open now. Closes at 5pm. We do not have the bank holidays for 2029 yet. Check before you travel.',
    'Ar agor nawr. Yn cau am 5pm. Nid yw gwyliau banc 2029 gennym eto. Holwch cyn teithio.',
  ],
  [
    'a year without bank holidays on the phone',
    weekdayOffice,
    '2029-01-08T10:00Z',
    'Open now. Closes at 5pm. We do not have the bank holidays for 2029 yet. These times may change.',
    'Ar agor nawr. Yn cau am 5pm. Nid yw gwyliau banc 2029 gennym eto. Gall yr amserau hyn newid.',
    { remote: true },
  ],
  [
    'closed place: until the day it opens',
    weekdayOffice,
    '2026-11-26T10:00Z',
    'Closed until Monday 1 March. Opens then, 9am to 5pm. New boiler.',
    'Ar gau tan ddydd Llun 1 Mawrth. Yn agor bryd hynny, 9am tan 5pm. Boeler newydd.',
    { closed },
  ],
  [
    'closed place: no hours known after it',
    hours([]),
    '2026-11-26T10:00Z',
    'Closed up to and including Sunday 28 February. We do not know yet when it opens again. New boiler.',
    'Ar gau hyd at a chan gynnwys dydd Sul 28 Chwefror. Nid ydym yn gwybod eto pryd y bydd yn agor eto. Boeler newydd.',
    { closed },
  ],
  [
    'closed place: nobody knows until when',
    weekdayOffice,
    '2026-11-26T10:00Z',
    'Closed for now. We do not know yet when it opens again.',
    'Ar gau am y tro. Nid ydym yn gwybod eto pryd y bydd yn agor eto.',
    { closed: {} },
  ],
  [
    'temporary place: there',
    cashOffice,
    '2026-11-26T10:00Z',
    'Open now. Closes at 1pm. In the car park.',
    'Ar agor nawr. Yn cau am 1pm. In the car park.',
    { temporary: stopgap },
  ],
  [
    'temporary place: not yet',
    cashOffice,
    '2026-11-16T10:00Z',
    'Not open yet. Opens Tuesday 24 November, 9am to 1pm. In the car park.',
    'Ddim ar agor eto. Yn agor ddydd Mawrth 24 Tachwedd, 9am tan 1pm. In the car park.',
    { temporary: stopgap },
  ],
  [
    'temporary place: not yet, no hours known',
    hours([]),
    '2026-11-16T10:00Z',
    'Not open yet. Opens on Friday 20 November. In the car park.',
    'Ddim ar agor eto. Yn agor ddydd Gwener 20 Tachwedd. In the car park.',
    { temporary: stopgap },
  ],
  [
    'temporary place: gone',
    cashOffice,
    '2026-12-04T10:00Z',
    'No longer open here. The last day was Thursday 3 December. In the car park.',
    'Ddim ar agor yma mwyach. Y diwrnod olaf oedd dydd Iau 3 Rhagfyr. In the car park.',
    { temporary: stopgap },
  ],
];
for (const [says, place, now, en, cy, more] of rows) {
  test(`English: ${says}`, () => assert.equal(said(place, now, 'en', more), en));
  test(`Welsh: ${says}`, () => assert.equal(said(place, now, 'cy', more), cy));
}
