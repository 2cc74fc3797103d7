import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { assertPlain, shapesOf } from './hostile-answer.ts';
import { assertWorks, type Answer, type HostileDesk } from './hostile-desk.ts';
import { hostileTexts } from './hostile-inputs.data.ts';
import type { Way } from './hostile-way.ts';

/** What anybody may type: their pages are how a page looks that has no markup of others in it. */
const harmless = [
  ...[
    'Ann Example',
    '',
    ' ',
    // The home page, where it stands in an address.
    '..',
    'ann@example.org',
    'MH1 1ZA',
    '7K4P-9QX3',
    'missed-bin',
    'yes',
    'cy',
    'next',
    'back',
    '4',
    '2026-11-23',
  ],
  ...[
    'check',
    'change:name',
    'broadway',
    'week',
    'list',
    'cash',
    'service-team',
    '/bins',
    'My bin was not emptied.\nIt stands by the gate.',
  ],
  ...[
    'I live at 12 Hidden Lane, MH1 1ZA. Call me on 07700 900 123.',
    'word '.repeat(500),
    'a'.repeat(1300),
    'a'.repeat(9_000),
    'a'.repeat(30_000),
  ],
];

const isHtml = ({ headers }: Answer): boolean => String(headers['content-type']).startsWith('text/html');
export const shown = (text: string): string => JSON.stringify(text.slice(0, 50));

/** Sends one text by one way; the pages that come back may have no tag that they have not for anybody else. */
const attack = async (desk: HostileDesk, way: Way, text: string, usual: ReadonlySet<string>): Promise<void> => {
  for (const [place, answer] of (await way.send(desk, text)).entries()) {
    const where = `${way.says}, answer ${place + 1}, ${shown(text)}`;
    assertPlain(answer, text, where);
    if (!isHtml(answer)) continue;
    for (const shape of shapesOf(answer.body)) assert.ok(usual.has(shape), `${where}: <${shape}>`);
  }
};

const usualShapes = async (desk: HostileDesk, way: Way): Promise<ReadonlySet<string>> => {
  const usual = new Set<string>();
  for (const text of harmless)
    for (const answer of await way.send(desk, text)) {
      assertPlain(answer, text, `${way.says}, ${shown(text)}`);
      if (isHtml(answer)) for (const shape of shapesOf(answer.body)) usual.add(shape);
    }
  return usual;
};

/** What the process takes of the memory. */
export const bytesIn = (): number => process.memoryUsage().rss;

/** Sends each text by each of these ways; afterwards the desk answers as ever, and has not swollen. */
export async function attackBy(t: TestContext, desk: HostileDesk, ways: readonly Way[]): Promise<void> {
  const before = bytesIn();
  for (const way of ways)
    await t.test(way.says, async () => {
      const usual = await usualShapes(desk, way);
      const left = hostileTexts.map(({ text }) => text);
      const attackers = Array.from({ length: way.oneByOne ? 1 : 6 }, async () => {
        for (let text = left.pop(); text !== undefined; text = left.pop()) await attack(desk, way, text, usual);
      });
      await Promise.all(attackers);
      await assertWorks(desk);
    });
  assert.ok(bytesIn() - before < 600_000_000, `${Math.round((bytesIn() - before) / 1e6)} MB more`);
  await t.test('the tables are all there', async () => {
    for (const table of ['request', 'request_person', 'setting', 'api_key'] as const)
      assert.ok((await desk.database.selectFrom(table).selectAll().limit(1).execute()).length > 0, table);
  });
}
