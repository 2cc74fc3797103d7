import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { Database } from '../../src/desk/database/database.ts';
import type { SurveyScore } from '../../src/logic/surveys/survey.ts';
import { sampleRequest } from '../desk/care-rows.ts';
import { councilDatabase, runLine } from './terminal.ts';

const at = (day: string): Date => new Date(`${day}T12:00Z`);

async function fill(kept: { database: Database; data: string }): Promise<void> {
  const { database } = kept;
  const feedback = async (day: string, answer: 'yes' | 'no' | 'wrong', service: string | null, comment?: string) => {
    const press = randomUUID();
    await database.insertInto('feedback').values({ press, at: at(day), answer, service, page: '/bins', language: 'en' }).execute();
    if (comment) await database.insertInto('feedback_comment').values({ press, at: at(day), comment, erase_after: '2027-11-24' }).execute();
  };
  const survey = async (day: string, score: SurveyScore, service: string) =>
    database.insertInto('survey').values({ press: randomUUID(), at: at(day), score, service, place: null, stage: 'front-desk', language: 'cy' }).execute();
  await feedback('2026-11-02', 'yes', 'missed-bin');
  await feedback('2026-11-03', 'no', 'missed-bin', '=cmd|calc');
  await feedback('2026-11-03', 'wrong', null);
  await feedback('2026-11-03', 'yes', 'made-up-1');
  await feedback('2026-11-03', 'yes', 'made-up-2');
  await feedback('2026-10-31', 'yes', 'missed-bin');
  for (const score of [5, 5, 3, 3] as const) await survey('2026-11-10', score, 'missed-bin');
  await survey('2026-11-10', 1, 'council-tax');
  await database.insertInto('shown').values([
    { day: '2026-11-02', kind: 'feedback', service: 'missed-bin', count: 10 },
    { day: '2026-11-03', kind: 'feedback', service: 'missed-bin', count: 10 },
    { day: '2026-10-31', kind: 'feedback', service: 'missed-bin', count: 1000 },
    { day: '2026-11-10', kind: 'survey', service: 'missed-bin', count: 16 },
    { day: '2026-11-10', kind: 'survey', service: 'noise', count: 7 },
  ]).execute();
  const request = async (reference: string, due: string, closedAt?: string, owner = 'waste-team') => {
    await sampleRequest(kept, { reference, ...(closedAt && { closedAt }) });
    await database.updateTable('request').set({ due_at: new Date(due), owner }).where('reference', '=', reference).execute();
  };
  await request('KEPT', '2026-11-12T00:00Z', '2026-11-11T23:59:59.999Z');
  await request('LATE', '2026-11-12T00:00Z', '2026-11-12T00:00Z');
  await request('OPEN', '2026-11-20T00:00Z');
  await request('OPEN2', '2026-11-19T00:00Z');
  await request('NEXT', '2026-11-30T00:00Z');
  await request('OCTOBER', '2026-10-01T23:00Z', undefined, 'customer-team');
  for (const [reference, day] of [['OPEN', '2026-11-21'], ['OPEN', '2026-11-22'], ['OPEN2', '2026-11-21'], ['OCTOBER', '2026-10-20']] as const)
    await database.insertInto('request_event').values({ reference, at: at(day), kind: 'chase', state: 'received', by: 'resident', update_key: null, note: 'Hurry, I am Ann' }).execute();
} // prettier-ignore

const november = ['report', '--from', '2026-11-01', '--until', '2026-11-30'];

test('the report of a month, in plain text', async (t) => {
  const kept = await councilDatabase(t);
  await fill(kept);
  const { code, out } = await runLine(november, { environment: kept.environment });
  assert.equal(code, 0);
  assert.match(out, /^Mereham District Council, Sunday 1 November 2026 to Monday 30 November 2026/);
  const rows: [says: string, line: RegExp][] = [
    ['feedback with its uptake', /^Missed bin +1 +1 +0 +2 +20 +10% +1$/m],
    ['pages that name no service', /^No service named +0 +0 +1 +1 +not counted +not counted +0$/m],
    ['made-up services together', /^Not in the council profile +2 +0 +0 +2 +not counted +not counted +0$/m],
    ['a score with its uptake', /^Missed bin +75 +4 +16 +25% +0$/m],
    ['a score whose question was not counted', /^Council Tax +0 +1 +not counted +not counted +0$/m],
    ['a question that was seen and not answered', /^Noise from neighbours +no answers +0 +7 +0% +0$/m],
    ['five bars as counts', /^Missed bin +2 +0 +2 +0 +0$/m],
    ['promises that fell due', /^Missed bin +4 +1 +1 +2 +25%$/m],
    ['overdue by owner, the oldest named', /^Waste and recycling team +2 +Wednesday 18 November 2026 +OPEN2$/m],
    ['overdue from before: it is overdue now', /^Customer services team +1 +Thursday 1 October 2026 +OCTOBER$/m],
    ['chases', /^Missed bin +3 +2$/m],
    ['a warning where few answered', /fewer than 10 answers says little/],
  ];
  for (const [says, line] of rows) assert.match(out, line, says);
  for (const line of out.split('\n')) assert.ok(line.length <= 100, line);
  assert.doesNotMatch(out, /Ann/);
});

test('without days it is everything; --fail ends with 1 where something is overdue', async (t) => {
  const kept = await councilDatabase(t);
  assert.equal((await runLine(['report', '--fail'], { environment: kept.environment })).code, 0);
  await fill(kept);
  const { code, out } = await runLine(['report', '--fail'], { environment: kept.environment });
  assert.equal(code, 1);
  assert.match(out, /^Missed bin +2 +1 +0 +3 +1020 +0\.3% +1$/m);
});

test('CSV files, one a table, and no cell is a formula', async (t) => {
  const kept = await councilDatabase(t);
  await fill(kept);
  const folder = join(kept.data, 'out');
  const { code, said } = await runLine([...november, '--csv', folder], { environment: kept.environment });
  assert.equal(code, 0);
  assert.match(said, /Wrote 6 files/);
  const names = ['chases', 'feedback', 'overdue', 'promises', 'satisfaction-answers', 'satisfaction'];
  assert.deepEqual((await readdir(folder)).sort(), names.map((name) => `${name}.csv`).sort());
  for (const name of await readdir(folder))
    assert.doesNotMatch(await readFile(join(folder, name), 'utf8'), /(^|,)"?[=+@\t]/m);
  assert.equal(
    await readFile(join(folder, 'satisfaction.csv'), 'utf8'),
    '\u{FEFF}Service,Score,Answered,Shown,Uptake,Comments\r\nCouncil Tax,0,1,not counted,not counted,0\r\nMissed bin,75,4,16,25%,0\r\nNoise from neighbours,no answers,0,7,0%,0\r\n',
  );
});

test('JSON has the same, with ids', async (t) => {
  const kept = await councilDatabase(t);
  await fill(kept);
  const { out } = await runLine([...november, '--json'], { environment: kept.environment });
  const { satisfaction, promises } = JSON.parse(out) as Record<string, { id: string }[]>;
  assert.deepEqual(satisfaction?.map(({ id }) => id), ['council-tax', 'missed-bin', 'noise']); // prettier-ignore
  assert.deepEqual(promises, [{ id: 'missed-bin', name: 'Missed bin', due: 4, kept: 1, late: 1, open: 2, rate: 25 }]);
});
