import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** How many presses are acknowledged in the end. */
export const posts = 5_000;
/** How often something is killed meanwhile. */
export const kills = 10;
const residents = 16;

/** One press on a page: sent again with the same key until it is acknowledged, as the page does when the connection comes back. */
async function press(addressNow: () => string): Promise<string> {
  const id = randomUUID();
  for (;;) {
    try {
      const answer = await fetch(`${addressNow()}/clearway/api/feedback`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': id },
        body: JSON.stringify({ press: id, answer: 'yes', service: 'missed-bin', page: '/bins', language: 'en' }),
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.status === 201) return id;
      // A desk whose database has just gone says so; any other answer is a fault.
      if (answer.status < 500) throw new TypeError(`The desk answered ${answer.status}: ${await answer.text()}`);
    } catch (error) {
      if (error instanceof TypeError && error.message.startsWith('The desk answered')) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Presses until all are acknowledged, and breaks something at moments that nobody chose. */
export async function pressAndBreak(addressNow: () => string, breakSomething: (time: number) => Promise<void>) {
  const acknowledged: string[] = [];
  let left = posts;
  const resident = async () => {
    while (left-- > 0) acknowledged.push(await press(addressNow));
  };
  const everybody = Promise.all(Array.from({ length: residents }, resident));
  for (let time = 0; time < kills; time += 1) {
    // Somewhere within the share of the posts that belongs to this kill.
    const after = ((time + Math.random()) * posts) / kills;
    while (acknowledged.length < after && acknowledged.length < posts - residents)
      await new Promise((resolve) => setTimeout(resolve, 2));
    await breakSomething(time);
  }
  await everybody;
  return acknowledged;
}

/** What stands in the tables in the end: each press that was acknowledged, once, and no other. */
export async function assertKept(connection: pg.ClientConfig, acknowledged: readonly string[]): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query<{ press: string }>('select press from feedback');
  await client.end();
  const kept = new Set(rows.map((row) => row.press));
  assert.equal(acknowledged.length, posts);
  assert.deepEqual(
    acknowledged.filter((id) => !kept.has(id)),
    [],
    'lost',
  );
  assert.equal(rows.length, posts, 'twice, or more than was sent');
}
