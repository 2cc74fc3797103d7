import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { keepDaysIn, keepDaysOf, longestKeepDays, type KeepDays } from '../../src/desk/care/keep-days.ts';
import { applyRetention, retentionLine } from '../../src/desk/care/retention.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import { contentPath } from '../../src/desk/stores/files.ts';
import type { FormDefinition } from '../../src/logic/forms/form.ts';
import { sampleContent, sampleFile, sampleRequest, type SampleRequest } from './care-rows.ts';
import { testDatabase } from './database.ts';
import { dataFolder, folderWith } from './desk.ts';

const open = async (t: TestContext) => ({ database: await testDatabase(t), data: await dataFolder(t) });
const keep =
  (days: Readonly<Record<string, KeepDays>>) =>
  (form: string): Promise<KeepDays | undefined> =>
    Promise.resolve(days[form]);
const aYear = keep({ 'missed-bin': { answers: 365, files: 365 } });
const nothing = { requests: 0, people: 0, notes: 0, files: 0, messages: 0, comments: 0, strays: 0, unreadForms: [] };

type Row = [says: string, request: Omit<SampleRequest, 'reference'>, now: string, erased: boolean];
const rows: Row[] = [
  ['open, a day old', {}, '2026-11-25T10:07Z', false],
  ['closed yesterday', { closedAt: '2026-11-24T12:00Z' }, '2026-11-25T12:00Z', false],
  ['closed 365 days ago, to the moment', { closedAt: '2026-11-24T12:00Z' }, '2027-11-24T12:00Z', false],
  ['closed a moment more than 365 days ago', { closedAt: '2026-11-24T12:00Z' }, '2027-11-24T12:00:00.001Z', true],
  ['open for a year', {}, '2027-11-26T10:07Z', false],
  ['open, and untouched for a year and two more', {}, '2029-11-23T10:07Z', false],
  ['and a day more', {}, '2029-11-24T10:08Z', true],
  ['open for long, but touched last year', { updatedAt: '2028-11-24T10:07Z' }, '2029-11-25T10:07Z', false],
  ['closed long ago, with a later day of its own', { closedAt: '2026-11-24T12:00Z', eraseAfter: '2030-01-31' }, '2030-01-31T12:00Z', false],
  ['and when that day is over', { closedAt: '2026-11-24T12:00Z', eraseAfter: '2030-01-31' }, '2030-02-01T00:00Z', true],
  ['open, with an earlier day of its own', { eraseAfter: '2026-12-01' }, '2026-12-02T12:00Z', true],
  ['a form that we cannot read, closed two years ago', { form: 'gone', closedAt: '2026-11-24T12:00Z' }, '2028-11-24T12:00Z', false],
  ['a form that we cannot read, closed seven years ago', { form: 'gone', closedAt: '2026-11-24T12:00Z' }, '2033-11-24T12:00Z', true],
]; // prettier-ignore
for (const [says, request, now, erased] of rows)
  test(`${erased ? 'erased' : 'kept'}: ${says}`, async (t) => {
    const kept = await open(t);
    await sampleRequest(kept, { ...request, reference: '7K4P-9QX3', file: 'bill' });
    const counts = await applyRetention(kept, Date.parse(now), aYear);
    const { requests, people, notes, files, messages } = counts;
    const one = erased ? 1 : 0;
    assert.deepEqual([requests, people, notes, files, messages], [one, one, one, one, one]);
    const row = await kept.database.selectFrom('request').selectAll().executeTakeFirstOrThrow();
    assert.equal(row.service, 'missed-bin', 'what is counted stays');
    const again = await applyRetention(kept, Date.parse(now), aYear);
    assert.deepEqual(again, { ...nothing, unreadForms: counts.unreadForms }, 'a second time finds nothing');
  });

test('each form has its own days', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: 'A', form: 'missed-bin', closedAt: '2026-11-24T12:00Z' });
  await sampleRequest(kept, { reference: 'B', form: 'complaint', closedAt: '2026-11-24T12:00Z' });
  const { requests } = await applyRetention(kept, Date.parse('2028-01-01T00:00Z'), keepDaysIn(repositoryFolders));
  assert.equal(requests, 1);
  const left = await kept.database.selectFrom('request_person').select('reference').execute();
  assert.deepEqual(left, [{ reference: 'B' }]);
});

test('files go before their request where the form says so, and the answers stay', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: 'A', form: 'proof', closedAt: '2026-11-24T12:00Z', file: 'photo' });
  const proof = keep({ proof: { answers: 2190, files: 92 } });
  assert.deepEqual(await applyRetention(kept, Date.parse('2027-02-24T12:00Z'), proof), nothing);
  const counts = await applyRetention(kept, Date.parse('2027-02-24T12:01Z'), proof);
  assert.deepEqual(counts, { ...nothing, files: 1 });
  assert.equal((await kept.database.selectFrom('request_person').select('name').executeTakeFirst())?.name, 'Ann Evans');
  assert.deepEqual(await readdir(join(kept.data, 'content-aside')).then(({ length }) => length), 1);
});

test('a note that came after the erasing goes when the request’s time is over', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: 'A', closedAt: '2026-11-24T12:00Z' });
  await kept.database.deleteFrom('request_person').execute();
  const { people, notes } = await applyRetention(kept, Date.parse('2028-01-01T00:00Z'), aYear);
  assert.deepEqual([people, notes], [0, 1]);
});

test('more requests than are erased at once are all erased', async (t) => {
  const kept = await open(t);
  for (let number = 0; number < 205; number += 1)
    await sampleRequest(kept, { reference: `R${number}`, closedAt: '2026-11-24T12:00Z' });
  const { requests } = await applyRetention(kept, Date.parse('2028-01-01T00:00Z'), aYear);
  assert.equal(requests, 205);
});

test('comments go after their day, presses and scores stay', async (t) => {
  const kept = await open(t);
  const { database } = kept;
  const at = new Date('2026-11-24T10:07Z');
  for (const [press, erase_after] of [['a', '2027-11-24'], ['b', '2027-11-25']] as const) {
    await database.insertInto('feedback').values({ press, at, answer: 'no', service: null, page: '/bins', language: 'en' }).execute();
    await database.insertInto('feedback_comment').values({ press, at, comment: 'I am Ann', erase_after }).execute();
    await database.insertInto('survey').values({ press, at, score: 1, service: null, place: null, stage: 'front-desk', language: 'en' }).execute();
    await database.insertInto('survey_comment').values({ press, at, comment: 'I am Ann', erase_after }).execute();
  } // prettier-ignore
  assert.equal((await applyRetention(kept, Date.parse('2027-11-24T23:59Z'), aYear)).comments, 0);
  assert.equal((await applyRetention(kept, Date.parse('2027-11-25T00:00Z'), aYear)).comments, 2);
  assert.equal((await database.selectFrom('feedback').select('press').execute()).length, 2);
  assert.equal((await database.selectFrom('survey_comment').select('press').execute()).length, 1);
});

test('bytes without a record are put aside when nobody can be sending them any more', async (t) => {
  const kept = await open(t);
  const now = Date.now();
  const [old, fresh] = [await sampleContent(kept.data, 'old'), await sampleContent(kept.data, 'fresh')];
  const named = await sampleFile(kept, { reference: null, id: 'n', text: 'named' });
  const dayBefore = new Date(now - 2 * 864e5);
  for (const hash of [old, named]) await utimes(contentPath(kept.data, hash), dayBefore, dayBefore);
  await mkdir(join(kept.data, 'incoming'));
  for (const name of ['half', 'now']) await writeFile(join(kept.data, 'incoming', name), 'x');
  await utimes(join(kept.data, 'incoming', 'half'), dayBefore, dayBefore);

  assert.equal((await applyRetention(kept, now, aYear)).strays, 2);
  assert.deepEqual([old, fresh, named].map((hash) => existsSync(contentPath(kept.data, hash))), [false, true, true]); // prettier-ignore
  assert.deepEqual(await readdir(join(kept.data, 'incoming')), ['now']);
  assert.equal((await applyRetention(kept, now, aYear)).strays, 0);
});

test('the line for the log counts, and names nobody', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: '7K4P-9QX3', closedAt: '2026-11-24T12:00Z', file: 'bill' });
  await sampleRequest(kept, { reference: '2222-2222', form: 'gone' });
  const line = retentionLine(await applyRetention(kept, Date.parse('2028-01-01T00:00Z'), aYear));
  assert.equal(
    line,
    'Care of data: erased 1 request (1 note, 1 file, 1 message) and 0 comments. We could not read these forms, so theirs are kept for 7 years: gone.',
  );
});

const forms = ['benefit-change', 'bulky-waste', 'complaint', 'contact-us', 'homelessness', 'missed-bin', 'pothole', 'proof-of-address']; // prettier-ignore
const daysOf: Readonly<Record<string, number>> = { year: 365, month: 365.25 / 12 };
const readDefinition = async (form: string) =>
  JSON.parse(await readFile(join(repositoryFolders.sampleCouncil, 'forms', `${form}.json`), 'utf8')) as FormDefinition;

test('the eight forms are all that there are', async () => {
  const files = await readdir(join(repositoryFolders.sampleCouncil, 'forms'));
  assert.deepEqual(
    files.sort(),
    forms.map((form) => `${form}.json`),
  );
});

for (const form of forms)
  test(`what ${form} says to people in words, in both languages, is what the desk does in days`, async () => {
    const { privacy } = await readDefinition(form);
    const { en = '', cy = '' } = privacy.keptFor as { en?: string; cy?: string };
    const said = [...en.matchAll(/(\d+) (year|month)s?/g)].map(([, number, unit = '']) =>
      Math.ceil(Number(number) * (daysOf[unit] ?? 0)),
    );
    const inWelsh = [...cy.matchAll(/(\d+) (f?lwyddyn|flwyddyn|flynedd|blynedd|mis)/g)].map(([, number, unit]) =>
      Math.ceil(Number(number) * (daysOf[unit === 'mis' ? 'month' : 'year'] ?? 0)),
    );
    const done = [...(privacy.keepFilesDays === undefined ? [] : [privacy.keepFilesDays]), privacy.keepDays];
    assert.ok(said.length > 0, en);
    assert.deepEqual(said, done);
    assert.deepEqual(inWelsh, done);
  });

test('how long a form is kept', async (t) => {
  const of = (privacy: object) => keepDaysOf({ privacy } as unknown as FormDefinition);
  assert.deepEqual(of({}), { answers: 365, files: 365 });
  assert.deepEqual(of({ keepDays: 10 }), { answers: 10, files: 10 });
  assert.deepEqual(of({ keepDays: 10, keepFilesDays: 5 }), { answers: 10, files: 5 });
  assert.deepEqual(of({ keepDays: 10, keepFilesDays: 50 }), { answers: 10, files: 10 }, 'no file outlives its answers');
  for (const slip of ['365', 0, -1, 1.5, null])
    assert.deepEqual(of({ keepDays: slip }), longestKeepDays, `a slip erases nothing: ${String(slip)}`);
  const folders = await folderWith(t, { 'sample/forms/broken.json': '{"id": "broken", ' });
  assert.equal(await keepDaysIn(folders)('broken'), undefined);
  assert.equal(await keepDaysIn(folders)('nowhere'), undefined);
  assert.deepEqual(await keepDaysIn(repositoryFolders)('proof-of-address'), { answers: 2190, files: 92 });
});
