import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, Agent, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('../../src/desk/server.ts', import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

const start = (t: TestContext, environment: Record<string, string>): Run => {
  const data = mkdtempSync(join(tmpdir(), 'clearway-data-'));
  const child = spawn(process.execPath, ['--import', 'tsx', server], {
    env: { ...process.env, HOST: '127.0.0.1', CLEARWAY_DATA: data, ...environment },
  });
  const gone = once(child, 'exit');
  t.after(async () => {
    // Not SIGKILL: its PostgreSQL would go on running.
    if (child.exitCode === null) child.kill('SIGTERM');
    await gone;
    rmSync(data, { recursive: true, force: true });
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += String(piece)));
  return { child, said: () => said, ended: once(child, 'exit').then(([code]) => code as number | null) };
};

const address = async ({ said, ended }: Run): Promise<string> => {
  let over = false;
  void ended.then(() => (over = true));
  while (!over) {
    const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said()) ?? [];
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return assert.fail(`the desk did not open: ${said()}`);
};

const fetchPage = async (url: string, agent: Agent): Promise<number | undefined> => {
  const [answer] = (await once(get(url, { agent }), 'response')) as [IncomingMessage];
  answer.resume();
  await once(answer, 'end');
  return answer.statusCode;
};

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`the desk says where it is, answers, and stops at ${signal} while a browser keeps its connection`, async (t) => {
    const run = start(t, { PORT: '0' });
    const url = await address(run);
    assert.match(run.said(), /Sample council/);
    assert.match(run.said(), /Storybook/);
    const agent = new Agent({ keepAlive: true });
    t.after(() => agent.destroy());
    assert.equal(await fetchPage(url, agent), 200);

    const asked = Date.now();
    run.child.kill(signal);
    assert.equal(await run.ended, 0);
    assert.ok(Date.now() - asked < 2000);
  });
}

test('a port that is taken is told in plain words', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const run = start(t, { PORT: String(port) });
  assert.equal(await run.ended, 1);
  assert.match(run.said(), new RegExp(`Port ${port} is taken.*PORT=`));
  assert.doesNotMatch(run.said(), /EADDRINUSE|\n\s+at /);
});

test('a port that is no number is told in plain words', async (t) => {
  const run = start(t, { PORT: 'http' });
  assert.equal(await run.ended, 1);
  assert.match(run.said(), /^PORT is "http"\. Set it to a whole number/);
});
