import assert from 'node:assert/strict';
import test from 'node:test';
import { openDeskDatabase } from '../../src/desk/database/desk-database.ts';
import { packedPrograms } from '../../src/desk/database/postgres-programs.ts';
import { openApiKeyStore } from '../../src/desk/stores/api-keys.ts';
import { dataFolder } from '../desk/desk.ts';
import { runLine } from './terminal.ts';

test('a command works beside a desk that runs on the same folder, and after it; it stops only what it started', async (t) => {
  if (!(await packedPrograms())) return t.skip('There is no PostgreSQL for this machine in node_modules.');
  const data = await dataFolder(t);
  const environment = { CLEARWAY_DATA: data };
  const desk = await openDeskDatabase({ data });
  const keys = openApiKeyStore(desk.database, Date.now);
  try {
    const { code, out } = await runLine(['key', 'add', 'waste-lorries'], { environment });
    assert.equal(code, 0);
    assert.equal(await keys.isKey(out), true, 'the desk sees at once what the command did');
    await assert.rejects(openDeskDatabase({ data }), /Another desk uses/, 'the lock is still the desk’s');
  } finally {
    await desk.close();
  }
  // Now nobody runs: the command starts the server and stops it again.
  assert.match((await runLine(['key', 'list'], { environment })).out, /waste-lorries/);
  const next = await openDeskDatabase({ data });
  await next.close();
});
