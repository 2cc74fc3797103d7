import assert from 'node:assert/strict';
import test from 'node:test';
import { readW3cTime, w3cTime } from '../../../src/logic/requests/open311/w3c-time.ts';

const london = 'Europe/London';
const at = (text: string): number => Date.parse(text);

const written = [
  ['2026-11-24T10:07:00Z', london, '2026-11-24T10:07:00+00:00'],
  ['2026-07-01T08:00:05Z', london, '2026-07-01T09:00:05+01:00'],
  ['2026-10-25T00:30:00Z', london, '2026-10-25T01:30:00+01:00'],
  ['2026-10-25T01:30:00Z', london, '2026-10-25T01:30:00+00:00'],
  ['2026-11-24T10:07:59.999Z', london, '2026-11-24T10:07:59+00:00'],
  ['2026-11-24T03:00:00Z', 'America/St_Johns', '2026-11-23T23:30:00-03:30'],
] as const;

for (const [moment, zone, text] of written)
  test(`${moment} in ${zone} is written ${text}`, () => {
    assert.equal(w3cTime(at(moment), zone), text);
    assert.equal(readW3cTime(text, zone)?.from, Math.floor(at(moment) / 1000) * 1000);
  });

// What is sent, the first moment that it means, and the first one after it.
const read = [
  ['2026-11-24', '2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z'],
  ['2026-07-01', '2026-06-30T23:00:00Z', '2026-07-01T23:00:00Z'],
  ['2026-11-24T09:00Z', '2026-11-24T09:00:00Z', '2026-11-24T09:01:00Z'],
  ['2026-11-24T09:00:30Z', '2026-11-24T09:00:30Z', '2026-11-24T09:00:31Z'],
  ['2026-11-24T09:00:30.25Z', '2026-11-24T09:00:30.250Z', '2026-11-24T09:00:30.251Z'],
  ['2026-11-24T09:00:30-05:00', '2026-11-24T14:00:30Z', '2026-11-24T14:00:31Z'],
  ['2026-11-24T09:00:30+0530', '2026-11-24T03:30:30Z', '2026-11-24T03:30:31Z'],
  // A "+" that was not encoded.
  ['2026-07-01T09:00:00 01:00', '2026-07-01T08:00:00Z', '2026-07-01T08:00:01Z'],
  // Without a zone it is the council's.
  ['2026-07-01T09:00:00', '2026-07-01T08:00:00Z', '2026-07-01T08:00:01Z'],
  [' 2026-11-24t09:00:30z ', '2026-11-24T09:00:30Z', '2026-11-24T09:00:31Z'],
] as const;

for (const [text, from, until] of read)
  test(`"${text}" begins at ${from}`, () =>
    assert.deepEqual(readW3cTime(text, london), { from: at(from), until: at(until) }));

const wrong = [
  ...['', 'yesterday', '24/11/2026', '2026-13-01', '2026-02-30', '0000-01-01', '2026-11-24T25:00:00Z'],
  ...['2026-11-24T09:60Z', '2026-11-24T09:00:61Z', '2026-11-24T09:00:00+99:00', '20261124', '2026-11-24T09'],
  ...["2026-11-24' or 1=1", '1795514820', '+012026-11-24', '2026-11-24T09:00:00Z\n<x>'],
];

for (const text of wrong) test(`"${text}" is no time`, () => assert.equal(readW3cTime(text, london), undefined));
