import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { dataFolder } from '../desk/desk.ts';
import { sampleRequest } from '../desk/care-rows.ts';
import { councilDatabase, runLine } from './terminal.ts';

const list = 'Ref,Received,Standard\r\nA1,24/11/2026,missed-bin\r\nA2,soon,missed-bin\r\nA3,26/11/2026,missed-bin\r\n';

test('a list for people: what is overdue first, what cannot be read said beside it', async () => {
  const { code, out, said } = await runLine(['due', '-'], { input: list });
  assert.equal(code, 0);
  assert.match(
    out,
    /A1 +Thursday 26 November 2026 +yes +1\nA3 +Monday 30 November 2026 +no +0\n\n2 requests, 1 overdue\./,
  );
  assert.match(said, /^Line 3: "soon" is no day.*\n1 of 3 lines could not be read\. The others are done\.$/);
});

test('--fail ends with 1 where something is overdue or cannot be read, and with 0 where nothing is', async () => {
  const rest = '24/11/2026,missed-bin,26/11/2026';
  for (const [row, code] of [['24/11/2026,missed-bin,', 1], ['soon,missed-bin,', 1], [rest, 0]] as const)
    assert.equal((await runLine(['due', '-', '--fail'], { input: `Received,Standard,Closed\n${row}` })).code, code, row);
}); // prettier-ignore

test('--overdue leaves the others out, in each form', async () => {
  const csv = await runLine(['due', '-', '--overdue', '--csv'], { input: list });
  assert.deepEqual(csv.out.split('\r\n').slice(1), ['A1,24/11/2026,missed-bin,2026-11-26,yes,1,', '']);
  const json = await runLine(['due', '-', '--overdue', '--json'], { input: list });
  assert.deepEqual(
    (JSON.parse(json.out) as { reference: string }[]).map(({ reference }) => reference),
    ['A1'],
  );
});

const encodings: [says: string, bytes: Uint8Array][] = [
  ['UTF-8', Buffer.from('Cyfeirnod;Derbyniwyd;Safon\nŵ1;24/11/2026;missed-bin')],
  ['UTF-16 with its mark', Buffer.from('\u{FEFF}Cyfeirnod\tDerbyniwyd\tSafon\nŵ1\t24/11/2026\tmissed-bin', 'utf16le')],
];
for (const [says, input] of encodings)
  test(`reads ${says}`, async () => {
    assert.match((await runLine(['due', '-'], { input })).out, /^ŵ1 +Thursday 26 November/m);
  });

test('reads Windows-1252', async () => {
  const input = Buffer.from('Ref,Received,Standard\nCaf\xe9,24/11/2026,missed-bin', 'latin1');
  assert.match((await runLine(['due', '-'], { input })).out, /^Café +/m);
});

test('the days off are those beside the profile', async (t) => {
  const folder = await dataFolder(t);
  const profile = join(folder, 'council.json');
  const standards = [{ id: 'two', unit: 'working-days', resolve: { amount: 2 } }];
  await writeFile(profile, JSON.stringify({ name: 'Elsewhere', bankHolidays: { division: 'scotland' }, standards }));
  const line = () =>
    runLine(['due', '-', '--csv', '--profile', profile], { input: 'Received,Standard\n27/11/2026,two' });
  // 30 November is St Andrew's Day.
  assert.match((await line()).out, /2026-12-02/);
  const events = ['2026-11-30', '2026-12-01', '2026-12-25'].map((date) => ({ date, title: 'A day off' }));
  await writeFile(join(folder, 'bank-holidays.json'), JSON.stringify({ scotland: { division: 'scotland', events } }));
  assert.match((await line()).out, /2026-12-03/);
});

test('a list of terminal signs is shown as text', async () => {
  const { out } = await runLine(['due', '-'], {
    input: 'Ref,Received,Standard\n\u001b[2J\u0007A1,24/11/2026,missed-bin',
  });
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
});

const broken: [says: string, input: string, told: RegExp][] = [
  ['an empty list', '', /The list is empty/],
  [
    'a list without headings that we know',
    'a,b\n1,2',
    /no column with the day of receipt.*\n.*\nThe headings are: a, b\./,
  ],
  [
    'a quotation mark that never ends',
    'Received,Standard\n"24/11/2026,missed-bin',
    /On line 2 a quotation mark begins/,
  ],
];
for (const [says, input, told] of broken)
  test(`${says} ends with 2`, async () => {
    const { code, said } = await runLine(['due', '-'], { input });
    assert.equal(code, 2);
    assert.match(said, told);
  });

test('without a list: the open requests of the desk, as they were promised', async (t) => {
  const kept = await councilDatabase(t);
  const { environment, database } = kept;
  await sampleRequest(kept, { reference: '7K4P-9QX3' });
  await sampleRequest(kept, { reference: '2222-2222' });
  await sampleRequest(kept, { reference: '3333-3333', closedAt: '2026-11-25T10:00Z' });
  await database
    .updateTable('request')
    .set({
      due_at: new Date('2026-11-27T00:00Z'),
      promised: JSON.stringify({ kind: 'working-days', received: '2026-11-24', latest: { date: '2026-11-26' }, certain: true }),
    })
    .where('reference', '=', '7K4P-9QX3')
    .execute(); // prettier-ignore
  const { code, out } = await runLine(['due', '--fail'], { environment });
  assert.equal(code, 1);
  assert.match(out, /7K4P-9QX3 +Thursday 26 November 2026 +yes +1\n2222-2222 +no promise +no +Nothing was promised/);
  assert.match(out, /2 requests, 1 overdue\./);
  const csv = await runLine(['due', '--csv', '--overdue'], { environment });
  assert.equal(
    csv.out,
    '\u{FEFF}reference,service,owner,received,state,times chased,due,overdue,working days late,note\r\n' +
      '7K4P-9QX3,missed-bin,waste-team,2026-11-24 10:07,received,0,2026-11-26,yes,1,\r\n',
  );
});
