import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { openForm } from '../../../src/logic/forms/open-form.ts';
import type { FormDefinition } from '../../../src/logic/forms/form.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import '../../../src/logic/requests/open311/record-words.cy.data.ts';
import { requestRecord } from '../../../src/logic/requests/open311/request-record.ts';
import type { SentBy } from '../../../src/logic/requests/open311/sent-by.ts';
import { updateRecord } from '../../../src/logic/requests/open311/update-record.ts';
import type { RequestEvent, RequestFacts } from '../../../src/logic/requests/request.ts';

const council = join(import.meta.dirname, '../../../stories/sample-council');
const read = (file: string): unknown => JSON.parse(readFileSync(join(council, file), 'utf8'));
const profile = openProfile(read('council.json')) as Profile;
const definition = openForm(read('forms/missed-bin.json')) as FormDefinition;

const received = Date.UTC(2026, 10, 24, 10, 7);
const event = (minutes: number, more: Partial<RequestEvent> = {}): RequestEvent => ({
  at: received + minutes * 60_000,
  kind: 'update',
  state: 'in-progress',
  by: 'officer',
  ...more,
});
const facts: RequestFacts = {
  reference: '7K4P-9QX3',
  form: 'missed-bin',
  title: { en: 'Report a missed bin', cy: 'Rhoi gwybod am fin heb ei gasglu' },
  owner: 'waste-team',
  language: 'cy',
  receivedAt: received,
  state: 'received',
  dueAt: Date.UTC(2026, 10, 27),
  chasedAt: [],
  events: [event(0, { kind: 'received', state: 'received', by: 'desk' })],
};
const sentBy: SentBy = {
  contact: {
    name: 'Mary Ann Example',
    email: 'ann@example.org',
    postcode: 'MH1 2AB',
    address: '4 Mill Lane, Mereham, MH1 2AB',
  },
  entries: {
    bin: ['blue'],
    'missed-on-day': ['23'],
    'missed-on-month': ['11'],
    'missed-on-year': ['2026'],
    name: ['Mary Ann Example'],
    'reply-by': ['email'],
    email: ['ann@example.org'],
    'address-line-1': ['4 Mill Lane'],
    'address-town': ['Mereham'],
    'address-postcode': ['MH1 2AB'],
  },
  answers: {
    bin: 'blue',
    'missed-on': '2026-11-23',
    address: { line1: '4 Mill Lane', town: 'Mereham', postcode: 'MH1 2AB' },
    name: 'Mary Ann Example',
    'reply-by': 'email',
    email: 'ann@example.org',
  },
  more: {
    lat: '52.5',
    long: '-1.9',
    media_url: 'https://example.org/1.jpg\nhttps://example.org/2.jpg',
    'attribute[usrn]': '9',
  },
};
const seen = { profile, language: 'en', definition, sentBy, isKeyed: true } as const;

test('without a key a record has the fields of GeoReport v2, and nothing of a person', () => {
  const record = requestRecord(
    { ...facts, events: [...facts.events, event(5, { note: 'We phoned Ann Example.' })] },
    { ...seen, isKeyed: false },
  );
  assert.deepEqual(record, {
    service_request_id: '7K4P-9QX3',
    status: 'open',
    status_notes: 'We have it',
    service_name: 'Report a missed bin',
    service_code: 'missed-bin',
    description: null,
    agency_responsible: 'Waste and recycling team',
    service_notice: null,
    requested_datetime: '2026-11-24T10:07:00+00:00',
    updated_datetime: '2026-11-24T10:12:00+00:00',
    expected_datetime: '2026-11-27T00:00:00+00:00',
    address: null,
    address_id: null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  });
});

test('with a key it has the place, the answers in words, and who sent it', () => {
  const { description, attributes, ...record } = requestRecord(facts, seen) as unknown as Record<string, unknown>;
  assert.equal(
    description,
    'Which bin did we miss? Blue bin\n' +
      'Which day should we have emptied it? Monday 23 November 2026\n' +
      'How would you like to hear from us? By email',
  );
  assert.deepEqual(Object.fromEntries(Object.entries(record).slice(-12)), {
    address: '4 Mill Lane, Mereham, MH1 2AB',
    address_id: null,
    zipcode: 'MH1 2AB',
    lat: 52.5,
    long: -1.9,
    media_url: 'https://example.org/1.jpg',
    state: 'received',
    language: 'cy',
    first_name: 'Mary',
    last_name: 'Ann Example',
    email: 'ann@example.org',
    phone: null,
  });
  assert.deepEqual(attributes, [
    { code: 'bin', description: 'Which bin did we miss?', values: ['blue'], text: 'Blue bin' },
    {
      code: 'missed-on',
      description: 'Which day should we have emptied it?',
      values: ['2026-11-23'],
      text: 'Monday 23 November 2026',
    },
    {
      code: 'address',
      description: 'Where is the bin?',
      values: ['4 Mill Lane, Mereham, MH1 2AB'],
      text: '4 Mill Lane\nMereham\nMH1 2AB',
    },
    { code: 'name', description: 'Your name', values: ['Mary Ann Example'], text: 'Mary Ann Example' },
    { code: 'reply-by', description: 'How would you like to hear from us?', values: ['email'], text: 'By email' },
    { code: 'email', description: 'Email address', values: ['ann@example.org'], text: 'ann@example.org' },
    { code: 'usrn', description: 'usrn', values: ['9'], text: '9' },
  ]);
});

test('names that came apart stay apart', () => {
  const more = { ...sentBy.more, first_name: 'Mary Ann', last_name: 'Example' };
  const record = requestRecord(facts, { ...seen, sentBy: { ...sentBy, more } });
  assert.deepEqual([record.first_name, record.last_name], ['Mary Ann', 'Example']);
});

test('once it is erased, a key shows what everybody sees', () => {
  const {
    state: _,
    language: __,
    attributes,
    first_name,
    ...record
  } = requestRecord(facts, { ...seen, sentBy: undefined });
  assert.deepEqual([attributes, first_name, record.description, record.address], [[], null, null, null]);
});

test('where the form is gone, its answers stay', () => {
  const { attributes, description } = requestRecord(facts, { ...seen, definition: undefined });
  assert.deepEqual(attributes?.[0], { code: 'bin', description: 'bin', values: ['blue'], text: 'blue' });
  assert.equal(description, null);
});

test('a description has up to 4,000 characters, and ends with a whole sign', () => {
  const more = { description: 'x'.repeat(3_998) + '🗑🗑' };
  const { description = '' } = requestRecord(facts, { ...seen, sentBy: { ...sentBy, more } });
  assert.equal(description, `${'x'.repeat(3_998)}…`);
});

test('an officer’s last words are the status notes, also after the resident wrote something', () => {
  const record = requestRecord(
    {
      ...facts,
      state: 'in-progress',
      events: [
        event(1, { note: 'We are on our way.' }),
        event(2),
        event(3, { kind: 'chase', by: 'resident', note: 'Hurry!' }),
      ],
    },
    seen,
  );
  assert.equal(record.status_notes, 'We are on our way.');
});

test('what is closed was changed last when it was closed', () => {
  const closed = { ...facts, state: 'done', closedAt: received + 60_000, events: [event(9)] } as const;
  const record = requestRecord(closed, seen);
  assert.deepEqual([record.status, record.updated_datetime], ['closed', '2026-11-24T10:08:00+00:00']);
});

test('in Welsh', () => {
  const record = requestRecord(facts, { ...seen, language: 'cy' });
  assert.equal(record.service_name, 'Rhoi gwybod am fin heb ei gasglu');
  assert.match(record.description ?? '', /^Pa fin na chafodd ei wagio\? Bin glas\n/);
});

// What happened, and how a back office reads it.
const updates: readonly (readonly [string, Partial<RequestEvent> & { updateId?: string }, string, string, string])[] = [
  ['an officer’s update', { note: 'On our way.', updateId: 'u-1' }, 'u-1', 'in_progress', 'On our way.'],
  ['one without words', { state: 'done', updateId: 'u-2' }, 'u-2', 'fixed', 'Done'],
  [
    'a chase',
    { kind: 'chase', by: 'resident', updateId: 'hash' },
    'event-7',
    'in_progress',
    'The resident asks when this will be done.',
  ],
  [
    'a chase with words',
    { kind: 'chase', by: 'resident', note: 'It smells.' },
    'event-7',
    'in_progress',
    'The resident asks when this will be done.\nIt smells.',
  ],
  [
    'it is done',
    { kind: 'outcome', by: 'resident', state: 'done' },
    'event-7',
    'fixed',
    'The resident says that this is done.',
  ],
  [
    'it is not done',
    { kind: 'reopened', by: 'resident', note: 'Still full.' },
    'event-7',
    'in_progress',
    'The resident says that this is not done.\nStill full.',
  ],
];

for (const [say, more, updateId, status, description] of updates)
  test(`update: ${say}`, () =>
    assert.deepEqual(
      updateRecord({ id: 7, reference: '7K4P-9QX3', ...event(5, more), ...more }, 'en', 'Europe/London'),
      {
        update_id: updateId,
        service_request_id: '7K4P-9QX3',
        status,
        external_status_code: more.state ?? 'in-progress',
        description,
        updated_datetime: '2026-11-24T10:12:00+00:00',
        media_url: null,
      },
    ));
