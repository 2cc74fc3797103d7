import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import '../../src/logic/words/welsh-forms.ts';
import '../../src/logic/requests/acknowledgement-words.cy.data.ts';
import '../../src/logic/requests/state-words.cy.data.ts';
import '../../src/logic/requests/update-message-words.cy.data.ts';
import { bankHolidaysOf } from '../../src/logic/calendar/shipped-bank-holidays.ts';
import { confirmationView } from '../../src/logic/forms/confirmation-view.ts';
import type { Entries } from '../../src/logic/forms/form.ts';
import { openProfile } from '../../src/logic/profile/open-profile.ts';
import type { Language } from '../../src/logic/words/language.ts';
import council from '../../stories/sample-council/council.json' with { type: 'json' };
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Database } from '../../src/desk/database/database.ts';
import { readForm } from '../../src/desk/form-files.ts';
import { acknowledgeForm, queueUpdateMessage } from '../../src/desk/messages/acknowledge.ts';
import { receiveForm } from '../../src/desk/receive-form.ts';
import { trackerKey } from '../../src/desk/request-proof.ts';
import { openSecret } from '../../src/desk/secret.ts';
import { openFileStore } from '../../src/desk/stores/files.ts';
import { openRequestStore, type NewEvent } from '../../src/desk/stores/requests.ts';
import { openSubmissionStore } from '../../src/desk/stores/submissions.ts';
import { testDatabase } from './database.ts';
import { dataFolder } from './desk.ts';
import { at, hour, rowsOf } from './messages-desk.ts';

const holidays = bankHolidaysOf('england-and-wales');
const profile = openProfile(council) ?? assert.fail('there is no council');
const site = 'https://www.mereham.example';

const bin: Entries = {
  bin: ['blue'],
  'missed-on-day': ['23'],
  'missed-on-month': ['11'],
  'missed-on-year': ['2026'],
  'out-by-6am': ['yes'],
  'address-line-1': ['12 The Broadway'],
  'address-town': ['Mereham'],
  'address-postcode': ['mh12zb'],
  name: ['Ceri Example'],
};
const byEmail: Entries = { ...bin, 'reply-by': ['email'], email: [' Ceri@example.org '] };

/** A desk's stores, and how a form comes in there. */
const openDeskParts = async (t: TestContext) => {
  const database = await testDatabase(t);
  const stores = {
    files: openFileStore(await dataFolder(t), database, () => at),
    submissions: openSubmissionStore(database),
  };
  const requests = openRequestStore(database);
  const links = { secret: await openSecret(database), publicUrl: () => site };
  const send = async (
    entries: Entries,
    { form = 'missed-bin', language = 'en' }: { form?: string; language?: Language } = {},
  ) => {
    const definition = (await readForm(repositoryFolders, form)) ?? assert.fail(form);
    const facts = { profile, holidays, language, now: at };
    const also = acknowledgeForm(links, definition, facts);
    const received = await receiveForm(stores, { definition, entries, key: 'a-key', also }, facts);
    assert.ok(received.kind !== 'wrong', JSON.stringify(received));
    return { definition, reference: received.submission.reference };
  };
  const update = (reference: string, event: Partial<NewEvent> = { state: 'in-progress' }) => {
    const whole: NewEvent = { at: at + hour, kind: 'update', by: 'officer', ...event };
    return requests.add(reference, whole, undefined, (transaction, facts) =>
      queueUpdateMessage(links, { profile, holidays }, transaction, facts, whole),
    );
  };
  return { database, links, send, update };
};

const only = async (database: Database) => {
  const rows = await rowsOf(database);
  assert.equal(rows.length, 1);
  return rows[0] ?? assert.fail();
};

for (const language of ['en', 'cy'] as const)
  test(`a form with an email address: one message, with the page’s own dates and a link that opens it (${language})`, async (t) => {
    const { database, links, send } = await openDeskParts(t);
    const { definition, reference } = await send(byEmail, { language });
    const row = await only(database);
    assert.deepEqual(
      [row.recipient, row.kind, row.reference, row.language, row.made_at, row.next_at],
      ['Ceri@example.org', 'acknowledgement', reference, language, at, at],
    );
    assert.ok(row.subject.includes(reference));
    const view = confirmationView(definition, { reference, receivedAt: at }, { profile, holidays, language, now: at });
    assert.ok(view.dates.length > 0);
    for (const date of view.dates) assert.ok(row.body.split('\n').includes(date), `${date}\n${row.body}`);
    const key = trackerKey(links.secret, reference);
    const link = `${site}/clearway/request-tracker?reference=${reference}&key=${key}&lang=${language}`;
    assert.ok(row.body.split('\n').includes(link), row.body);
    assert.doesNotMatch(row.body, /Ceri|Broadway, |MH1 2ZB/, 'nothing that was typed is in it');
  });

test('the same form sent twice is acknowledged once', async (t) => {
  const { database, send } = await openDeskParts(t);
  await Promise.all([send(byEmail), send(byEmail)]);
  await send(byEmail);
  await only(database);
});

test('a form without an email address has no message', async (t) => {
  const { database, send } = await openDeskParts(t);
  await send({ ...bin, 'reply-by': ['phone'], phone: ['07700 900 123'] });
  assert.equal((await rowsOf(database)).length, 0);
});

test('an address that was typed and then hidden by another choice gets no message', async (t) => {
  const { database, send } = await openDeskParts(t);
  await send({ ...byEmail, 'reply-by': ['phone'], phone: ['07700 900 123'] });
  assert.equal((await rowsOf(database)).length, 0);
});

/** Somebody who may lose their home, and can be reached by email. */
const home: Entries = {
  when: ['8-weeks'],
  who: ['only-me'],
  happening: ['money'],
  name: ['Ceri Example'],
  'reach-by': ['email'],
  email: ['ceri@example.org'],
};
for (const [safe, messages] of [
  ['yes', 2],
  ['no', 0],
] as const)
  test(`where somebody else may read it ("safe: ${safe}"), ${messages || 'no'} messages go`, async (t) => {
    const { database, send, update } = await openDeskParts(t);
    const { reference } = await send({ ...home, 'message-safe': [safe] }, { form: 'homelessness' });
    await update(reference);
    assert.equal((await rowsOf(database)).length, messages);
  });

test('an update by an officer: a message in the language of the form, with what was written', async (t) => {
  const { database, send, update } = await openDeskParts(t);
  const { reference } = await send(byEmail, { language: 'cy' });
  await update(reference, { state: 'planned', note: 'Daw’r lori ddydd Iau.' });
  const [, row] = await rowsOf(database);
  assert.deepEqual(
    [row?.kind, row?.recipient, row?.language, row?.reference],
    ['update', 'Ceri@example.org', 'cy', reference],
  );
  assert.match(row?.body ?? '', /^Y sefyllfa nawr: Mae wedi’i gynllunio$/m);
  assert.match(row?.body ?? '', /^Daw’r lori ddydd Iau\.$/m);
});

// [what happens, the event]
const quiet: [string, Partial<NewEvent>][] = [
  ['the state stays as it was', { state: 'received' }],
  ['an update that says no state', { note: 'We rang.' }],
  ['what the resident does', { by: 'resident', kind: 'outcome', state: 'received' }],
  ['a request that reopens by itself', { by: 'desk', kind: 'reopened', state: 'in-progress' }],
];
for (const [says, event] of quiet)
  test(`no message about ${says}`, async (t) => {
    const { database, send, update } = await openDeskParts(t);
    const { reference } = await send(byEmail);
    assert.equal(await update(reference, event), 'kept');
    await only(database);
  });

test('the same update sent twice by a back office is one message', async (t) => {
  const { database, send, update } = await openDeskParts(t);
  const { reference } = await send(byEmail);
  await update(reference, { state: 'in-progress', key: 'update-1' });
  await update(reference, { state: 'in-progress', key: 'update-1' });
  assert.equal((await rowsOf(database)).length, 2);
});

test('once the person is erased, updates go to nobody', async (t) => {
  const { database, send, update } = await openDeskParts(t);
  const { reference } = await send(byEmail);
  await database.deleteFrom('request_person').execute();
  await update(reference, { state: 'done' });
  await only(database);
});
