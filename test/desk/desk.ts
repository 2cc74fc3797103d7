import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders, type Folders } from '../../src/desk/config.ts';
import { testDatabase } from './database.ts';

/** Tuesday of the sample's own week, 10:07 in London: nothing is moved. */
export const sampleNow = Date.UTC(2026, 10, 24, 10, 7);

/** A desk that serves the repository's own folders at a moment of the test's choice. */
export const openDesk = async (
  t: TestContext,
  now = sampleNow,
  folders: Folders = repositoryFolders,
  data?: string,
): Promise<FastifyInstance> => {
  const desk = await buildDesk({
    folders,
    database: await testDatabase(t),
    data: data ?? (await dataFolder(t)),
    now: () => now,
    // Tests come from one address, and many at once.
    perMinute: 1_000_000,
    // And they fill in a form at once.
    youngest: 0,
  });
  t.after(() => desk.close());
  return desk;
};

/** A folder of a test's own for what is sent to a desk; it is gone with the test. */
export const dataFolder = async (t: TestContext): Promise<string> => {
  const data = await mkdtemp(join(tmpdir(), 'clearway-data-'));
  t.after(() => rm(data, { recursive: true, force: true }));
  return data;
};

/** Folders of a test's own, with files by path: `{ 'dist/clearway.js': '…' }`. The pages are the sample's. */
export const folderWith = async (t: TestContext, files: Readonly<Record<string, string>>): Promise<Folders> => {
  const root = await mkdtemp(join(tmpdir(), 'clearway-desk-'));
  t.after(() => rm(root, { recursive: true, force: true }));
  await cp(join(repositoryFolders.sampleCouncil, 'site'), join(root, 'sample', 'site'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return { sampleCouncil: join(root, 'sample'), built: join(root, 'dist'), storybook: join(root, 'storybook') };
};

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr';

/** What the desk could not move to another week: days of the month that are written without their weekday. */
export const daysWithoutWeekday = (text: string): readonly string[] =>
  text.match(new RegExp(`(?<!(day|ydd \\p{L}+) )\\b\\d{1,2} (${months})\\b`, 'gu')) ?? [];
