import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import test from 'node:test';
import fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { deskLogger, withoutAddresses } from '../../src/desk/log.ts';

/** A server whose log is kept, with a page for each way that personal data could get into a log. */
const logged = async (use: (app: FastifyInstance) => Promise<unknown>): Promise<string> => {
  let log = '';
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      log += piece.toString();
      done();
    },
  });
  const app = fastify({ logger: { ...deskLogger, stream } });
  app.get('/requests/:reference', () => 'here');
  app.post('/forms', () => 'here');
  app.get('/broken', () => {
    throw Object.assign(new Error('invalid input syntax: "Ann Evans"'), { code: '22P02' });
  });
  app.get('/logged', (request) => {
    request.log.error(new Error('no such person: Ann Evans'));
    request.log.info({ err: new Error('Ann Evans') }, 'Ann Evans');
    return 'here';
  });
  await use(app);
  await app.close();
  return log;
};

const personal = /Ann|Evans|7K4P|CB1|secret|203\.0\.113|example\.org/;
const from = { remoteAddress: '203.0.113.7', headers: { host: 'ann.example.org', 'x-forwarded-for': '203.0.113.9', cookie: 'secret' } }; // prettier-ignore

const visits: [says: string, visit: InjectOptions, told: RegExp][] = [
  ['a request by its reference, with a key', { url: '/requests/7K4P-9QX3?key=secret&lang=en' }, /"route":"\/requests\/:reference"/],
  ['an address that there is nothing behind', { url: '/Ann-Evans/CB1?email=ann@example.org' }, /"statusCode":404/],
  ['a path that is no path', { url: '/%zz/Ann' }, /^$/],
  ['a body that is no JSON', { method: 'POST', url: '/forms', payload: '{"name": Ann Evans', headers: { ...from.headers, 'content-type': 'application/json' } }, /"statusCode":400/],
  ['a fault that repeats what was sent', { url: '/broken?name=Ann' }, /"type":"Error","message":"22P02","code":"22P02"/],
  ['faults that a route logs', { url: '/logged' }, /"msg":"fault"/],
]; // prettier-ignore
for (const [says, visit, told] of visits)
  test(`the log names nobody: ${says}`, async () => {
    const log = await logged((app) => app.inject({ ...from, ...visit }));
    assert.doesNotMatch(log, personal);
    assert.match(log, told);
  });

test('a fault still says where it happened', async () => {
  assert.match(await logged((app) => app.inject('/broken')), /"stack":" {4}at .*care-log\.test\.ts/);
});

test('addresses in a line are taken out, and the rest stays', () => {
  const lines: [string, string][] = [
    ['Route GET:/a/b?key=1 not found', 'Route GET:(an address) not found'],
    ['in the "/requests/7K4P" (GET) route?', 'in the "(an address)" (GET) route?'],
    ['Server listening at http://127.0.0.1:3000', 'Server listening at http://127.0.0.1:3000'],
    ['incoming request', 'incoming request'],
  ];
  for (const [line, expected] of lines) assert.equal(withoutAddresses(line), expected);
});
