import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { repositoryFolders } from '../../src/desk/config.ts';
import { openReportStore } from '../../src/desk/stores/reports.ts';
import { readCsv } from '../../src/logic/csv/read-csv.ts';
import { openProfile } from '../../src/logic/profile/open-profile.ts';
import { makeReport } from '../../src/logic/reports/report.ts';
import { reportCsv, reportTables } from '../../src/logic/reports/report-tables.ts';
import { attackBy } from './hostile-attack.ts';
import { openHostileDesk, type HostileDesk } from './hostile-desk.ts';
import { otherWays } from './hostile-ways.ts';

test('each text by each other way is refused in plain words, or kept as text and shown as text', async (t) => {
  const desk = await openHostileDesk(t);
  await attackBy(t, desk, otherWays);
  await t.test('no table of the report has a formula in it', () => assertReport(desk));
});

async function assertReport({ database, clock }: HostileDesk): Promise<void> {
  const profile = openProfile(
    JSON.parse(await readFile(join(repositoryFolders.sampleCouncil, 'council.json'), 'utf8')),
  );
  assert.ok(profile);
  const tables = reportTables(
    makeReport(await openReportStore(database).rows({ now: clock.now + 86_400_000 * 30 }), profile),
  );
  for (const table of tables) {
    const cells = readCsv(reportCsv(table).replace(/^\ufeff/, ''));
    assert.ok(JSON.stringify(cells).length > 2, table.name);
    assert.doesNotMatch(JSON.stringify(cells), /"[\s\u200b]*[=+@\uff1d\uff0b\uff20\t\r]/u, table.name);
    assert.doesNotMatch(JSON.stringify(cells), /"-(?!\d+(\.\d+)?")/, table.name);
  }
}
