import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWords, timeRangeWords, timeWords, weekdayWords } from '../../../src/logic/calendar/date-words.ts';
import '../../../src/logic/words/welsh.ts';

// [day, English, Welsh]
const dates: [string, string, string][] = [
  ['2026-11-26', 'Thursday 26 November', 'Dydd Iau 26 Tachwedd'],
  ['2027-01-04', 'Monday 4 January', 'Dydd Llun 4 Ionawr'],
  ['2027-02-02', 'Tuesday 2 February', 'Dydd Mawrth 2 Chwefror'],
  ['2027-03-03', 'Wednesday 3 March', 'Dydd Mercher 3 Mawrth'],
  ['2027-04-02', 'Friday 2 April', 'Dydd Gwener 2 Ebrill'],
  ['2027-05-01', 'Saturday 1 May', 'Dydd Sadwrn 1 Mai'],
  ['2027-06-06', 'Sunday 6 June', 'Dydd Sul 6 Mehefin'],
  ['2027-07-12', 'Monday 12 July', 'Dydd Llun 12 Gorffennaf'],
  ['2027-08-30', 'Monday 30 August', 'Dydd Llun 30 Awst'],
  ['2027-09-01', 'Wednesday 1 September', 'Dydd Mercher 1 Medi'],
  ['2027-10-31', 'Sunday 31 October', 'Dydd Sul 31 Hydref'],
  ['2027-12-25', 'Saturday 25 December', 'Dydd Sadwrn 25 Rhagfyr'],
];
for (const [date, en, cy] of dates) {
  test(`a day in English: ${en}`, () => assert.equal(dateWords(date, 'en'), en));
  test(`a day in Welsh: ${cy}`, () => assert.equal(dateWords(date, 'cy'), cy));
}

test('a day with its year', () => {
  assert.equal(dateWords('2026-11-26', 'en', { year: true }), 'Thursday 26 November 2026');
  assert.equal(dateWords('2026-11-26', 'cy', { year: true }), 'Dydd Iau 26 Tachwedd 2026');
});
test('a day inside a Welsh sentence', () => {
  assert.equal(dateWords('2026-11-26', 'cy', { form: 'inside' }), 'dydd Iau 26 Tachwedd');
});
test('a day after a softening word in Welsh', () => {
  assert.equal(dateWords('2026-11-26', 'cy', { form: 'soft' }), 'ddydd Iau 26 Tachwedd');
});
test('a day after a softening word stays the same in English', () => {
  assert.equal(dateWords('2026-11-26', 'en', { form: 'soft' }), 'Thursday 26 November');
});
test('a day of the week', () => {
  assert.equal(weekdayWords('2026-11-26', 'en'), 'Thursday');
  assert.equal(weekdayWords('2026-11-26', 'cy', 'soft'), 'ddydd Iau');
});

const times: [string, string, string][] = [
  ['09:00', '9am', '9am'],
  ['09:30', '9:30am', '9:30am'],
  ['09:05', '9:05am', '9:05am'],
  ['12:00', 'midday', 'hanner dydd'],
  ['12:30', '12:30pm', '12:30pm'],
  ['13:00', '1pm', '1pm'],
  ['16:40', '4:40pm', '4:40pm'],
  ['23:59', '11:59pm', '11:59pm'],
  ['00:00', 'midnight', 'hanner nos'],
  ['24:00', 'midnight', 'hanner nos'],
  ['00:30', '12:30am', '12:30am'],
];
for (const [time, en, cy] of times) {
  test(`a time: ${time} is ${en}`, () => assert.equal(timeWords(time, 'en'), en));
  test(`a time in Welsh: ${time} is ${cy}`, () => assert.equal(timeWords(time, 'cy'), cy));
}

const ranges: [string, string, string, string][] = [
  ['09:00', '13:00', '9am to 1pm', '9am tan 1pm'],
  ['09:00', '12:00', '9am to midday', '9am tan hanner dydd'],
  ['12:00', '17:30', 'midday to 5:30pm', 'hanner dydd tan 5:30pm'],
  ['18:00', '24:00', '6pm to midnight', '6pm tan hanner nos'],
];
for (const [from, to, en, cy] of ranges) {
  test(`from ${from} to ${to}`, () => {
    assert.equal(timeRangeWords(from, to, 'en'), en);
    assert.equal(timeRangeWords(from, to, 'cy'), cy);
  });
}
