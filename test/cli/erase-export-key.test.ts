import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { openApiKeyStore } from '../../src/desk/stores/api-keys.ts';
import { sampleRequest } from '../desk/care-rows.ts';
import { councilDatabase, runLine } from './terminal.ts';

const reference = '7K4P-9QX3';

test('erase asks first, and does nothing without a yes', async (t) => {
  const kept = await councilDatabase(t);
  const { environment, database } = kept;
  await sampleRequest(kept, { reference, file: 'bill' });
  const no = await runLine(['erase', '7k4p 9qx3'], { environment, answer: 'no' });
  assert.equal(no.code, 0);
  assert.match(
    no.asked.join(),
    /On 7K4P-9QX3 we hold who sent it and the answers, 1 note, 1 file and 1 message\. Erase all of it\?/,
  );
  assert.match(no.said, /Nothing was erased/);
  const nobody = await runLine(['erase', reference], { environment });
  assert.equal(nobody.code, 2);
  assert.match(nobody.said, /Add --yes/);
  assert.equal((await database.selectFrom('request_person').select('name').execute()).length, 1);
});

test('erase says what went; a second time there is nothing left', async (t) => {
  const kept = await councilDatabase(t);
  const { environment, database } = kept;
  await sampleRequest(kept, { reference, file: 'bill' });
  const first = await runLine(['erase', reference], { environment, answer: 'yes' });
  assert.equal(first.code, 0);
  assert.match(first.out, /^Erased on 7K4P-9QX3: who sent it and the answers, 1 note, 1 file and 1 message\./);
  assert.equal((await database.selectFrom('request_person').select('name').execute()).length, 0);
  const files = await readdir(kept.data, { recursive: true, withFileTypes: true });
  assert.deepEqual(files.filter((entry) => entry.isFile()), []); // prettier-ignore
  const second = await runLine(['erase', reference, '--yes'], { environment });
  assert.equal(second.code, 0);
  assert.match(
    second.out,
    /There is nothing left on 7K4P-9QX3 that names anybody\. It was erased on Friday 27 November 2026\./,
  );
  assert.deepEqual(second.asked, []);
});

for (const verb of ['erase', 'export'])
  test(`${verb}: a reference that this desk does not have`, async (t) => {
    const { environment } = await councilDatabase(t);
    const { code, said } = await runLine([verb, '2222-2222'], { environment });
    assert.equal(code, 1);
    assert.match(said, /There is no request 2222-2222 at this desk/);
  });

test('export writes all that is held, in words, and says that there are files', async (t) => {
  const kept = await councilDatabase(t);
  await sampleRequest(kept, { reference, file: 'bill' });
  const { code, out, said } = await runLine(['export', reference], { environment: kept.environment });
  assert.equal(code, 0);
  const held = JSON.parse(out) as { person: { name: string }; answers: { question: string; answer: string }[] };
  assert.equal(held.person.name, 'Ann Evans');
  assert.deepEqual(held.answers[0], { question: 'Which bin did we miss?', answer: 'Black bin' });
  assert.match(said, /Add --files FOLDER/);
});

test('export into a new file for its writer alone, and files into a folder; nothing is written over', async (t) => {
  const kept = await councilDatabase(t);
  const { environment } = kept;
  await sampleRequest(kept, { reference, file: 'bill' });
  const [to, folder] = [join(kept.data, 'ann.json'), join(kept.data, 'ann')];
  const line = ['export', reference, '--to', to, '--files', folder];
  const { code, out, said } = await runLine(line, { environment });
  assert.deepEqual([code, out], [0, '']);
  assert.match(said, /Copied 1 file into/);
  assert.equal((await stat(to)).mode & 0o777, 0o600);
  assert.match(await readFile(to, 'utf8'), /"name": "Ann Evans"/);
  assert.equal(await readFile(join(folder, '1-my bill.pdf'), 'utf8'), 'bill');
  const again = await runLine(line, { environment });
  assert.equal(again.code, 2);
  assert.match(again.said, /is there already.*nothing is written over/);
});

test('a key is shown once, opens, and is taken away again', async (t) => {
  const { environment, database } = await councilDatabase(t);
  const keys = openApiKeyStore(database, Date.now);
  assert.match((await runLine(['key', 'list'], { environment })).out, /There are no keys/);
  const made = await runLine(['key', 'add', 'waste-lorries'], { environment });
  assert.equal(made.code, 0);
  assert.match(made.out, /^\S{32}$/);
  assert.match(made.said, /shown only now/);
  assert.equal(await keys.isKey(made.out), true);
  assert.equal((await runLine(['key', 'add', 'waste-lorries'], { environment })).code, 1);
  const { out } = await runLine(['key', 'list'], { environment });
  assert.match(out, /^waste-lorries +Friday 27 November 2026$/m);
  assert.ok(!out.includes(made.out));
  assert.equal((await runLine(['key', 'remove', 'waste-lorries'], { environment })).code, 0);
  assert.equal(await keys.isKey(made.out), false);
  assert.equal((await runLine(['key', 'remove', 'waste-lorries'], { environment })).code, 1);
});
