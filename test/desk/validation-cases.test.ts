import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { before, after } from 'node:test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import { openDatabase, type Database } from '../../src/desk/database/database.ts';
import { caseForm, casesForControls, wordsOf } from '../logic/forms/case-form.ts';
import { casesToday } from '../logic/forms/validation-cases.data.ts';
import { testAddress, testSchema } from './database.ts';

// The same table as the rules' own test, through the page without script: the same words, and every answer kept.

let desk: FastifyInstance;
let database: Database;
let root: string;
let today = casesToday;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'clearway-cases-'));
  const forms = join(root, 'forms');
  await mkdir(forms);
  await Promise.all(
    casesForControls.map((row, index) =>
      writeFile(join(forms, `case-${index}.json`), JSON.stringify(caseForm(row, `case-${index}`))),
    ),
  );
  const now = () => Date.parse(`${today}T12:00:00Z`);
  database = await openDatabase({ connection: { connectionString: await testAddress() }, schema: testSchema() });
  desk = await buildDesk({
    folders: { ...repositoryFolders, forms },
    database,
    data: join(root, 'data'),
    now,
    perMinute: 1_000_000,
  });
});
after(async () => {
  await desk.close();
  await database.destroy();
  await rm(root, { recursive: true });
});

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html: string): string =>
  html
    .replace(/<span class="cw-spoken">[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => signs[name] ?? '')
    .trim();
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&${Object.entries(signs).find(([, plainSign]) => plainSign === sign)?.[0]};`);

for (const [index, row] of casesForControls.entries())
  test(`${row.field.type}: ${row.name}`, async () => {
    const { typed, language = 'en', field } = row;
    today = row.today ?? casesToday;
    const pairs = Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value]));
    const answer = await desk.inject({
      method: 'POST',
      url: `/clearway/form?form=case-${index}&lang=${language}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams([...pairs, ['cw-page', 'step'], ['cw-go', 'next']]).toString(),
    });
    const page = answer.body;
    const expected = wordsOf(row);
    const atFields = [...page.matchAll(/<p class="cw-error"[^>]*>(.*?)<\/p>/gs)].map(([, words = '']) => plain(words));
    const [summary = ''] = /<div class="cw-errors".*?<\/div>/s.exec(page) ?? [];
    const inSummary = [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, words = '']) => plain(words));

    assert.equal(answer.statusCode, expected.length > 0 ? 422 : 200);
    assert.match(page, new RegExp(`data-cw-page="${expected.length > 0 ? 'step' : 'check'}"`));
    assert.deepEqual(inSummary, expected);
    assert.deepEqual(atFields, expected);
    assert.equal(/<title>(Error|Gwall): /.test(page), expected.length > 0);
    for (const [, id] of summary.matchAll(/href="#([^"]+)"/g)) assert.ok(page.includes(` id="${id}"`), `#${id}`);
    if (expected.length === 0 || /radios|checkboxes|select|file/.test(field.type)) return;
    for (const value of Object.values(typed).flat().filter(Boolean))
      assert.ok(page.includes(field.type === 'textarea' ? escaped(value) : `value="${escaped(value)}"`), value);
  });
