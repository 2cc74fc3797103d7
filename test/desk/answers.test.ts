import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { folderWith, openDesk, sampleNow } from './desk.ts';

const script = 'export const words = "open";'.repeat(40);
const built = {
  'dist/clearway.js': script,
  'dist/clearway.css': '.a { color: red }',
  'dist/parts/opening-times-Bk9_dX2a.js': script,
  'dist/parts/display-settings.js': script,
  'dist/elements/opening-times/opening-times.js': script,
  'dist/clearway.d.ts': 'export {};',
  'dist/desk/server.js': script,
  'storybook/index.html': '<!doctype html><title>Storybook</title>',
  'storybook/assets/a.js': script,
};

const missing: [string, string, string][] = [
  ['a page that is not there', '/no-such-page', 'text/html'],
  ['the not-found page by its own name', '/_not-found', 'text/html'],
  ['a folder above, hidden', '/..%2fcouncil', 'text/html'],
  ['a folder above, hidden twice', '/places/..%2f..%2f..%2fbank-holidays', 'text/html'],
  ['a zero byte', '/%00', 'text/html'],
  ['a backslash', '/places%5cbroadway', 'text/html'],
  ['another host in the path', '//example.com/', 'text/html'],
  ['a file above the built ones', '/assets/clearway/..%2f..%2fapp.js', 'text/plain'],
  ['a compiled module that is not public', '/assets/clearway/elements/opening-times/opening-times.js', 'text/plain'],
  ['the server itself', '/assets/clearway/desk/server.js', 'text/plain'],
  ['a type file', '/assets/clearway/clearway.d.ts', 'text/plain'],
  ['a part that is not there', '/assets/clearway/parts/no.js', 'text/plain'],
  ['a folder', '/assets/clearway/parts/', 'text/plain'],
  ['a Storybook file that is not there', '/storybook/no.js', 'text/plain'],
  ['a file above the Storybook', '/storybook/..%2fsample%2fsite%2fsite.css', 'text/plain'],
  ['a feed that is not there', '/feeds/no.json', 'application/problem+json'],
  ['an API that is not there', '/clearway/api/no', 'application/problem+json'],
];
for (const [says, url, type] of missing) {
  test(`not found: ${says}`, async (t) => {
    const desk = await openDesk(t, sampleNow, await folderWith(t, built));
    const answer = await desk.inject(url);
    assert.equal(answer.statusCode, 404);
    assert.match(String(answer.headers['content-type']), new RegExp(`^${type.replace('+', '\\+')}`));
    assert.match(String(answer.headers['content-security-policy']), /^default-src 'none'; script-src 'self'; /);
  });
}

test('nothing built and no sample files: each address answers 404, none breaks', async (t) => {
  const desk = await openDesk(t, sampleNow, await folderWith(t, {}));
  for (const url of ['/assets/clearway/clearway.js', '/storybook/', '/council.json', '/feeds/status.json']) {
    assert.equal((await desk.inject(url)).statusCode, 404, url);
  }
});

test('the not-found page says where to go next', async (t) => {
  const desk = await openDesk(t);
  const { body } = await desk.inject('/no-such-page');
  assert.match(body, /<h1>We cannot find that page<\/h1>/);
  assert.match(body, /<a href="\/">/);
  assert.match(body, /01632/);
});

test('a problem is told in plain words, as RFC 9457 has it', async (t) => {
  const desk = await openDesk(t);
  const { title, status, detail } = (await desk.inject('/no-such.json')).json<Record<string, unknown>>();
  assert.deepEqual({ title, status }, { title: 'We do not have this', status: 404 });
  assert.equal(typeof detail, 'string');
});

test('an address that cannot be read is answered, with the strict policy', async (t) => {
  const desk = await openDesk(t);
  const answer = await desk.inject('/%zz');
  assert.equal(answer.statusCode, 400);
  assert.match(String(answer.headers['content-security-policy']), /default-src 'none'/);
});

test('a feed with a slip in it is our fault and says so, without its insides', async (t) => {
  const desk = await openDesk(t, sampleNow, await folderWith(t, { 'sample/status.json': '{"a":' }));
  const answer = await desk.inject('/feeds/status.json');
  assert.equal(answer.statusCode, 500);
  assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
  assert.doesNotMatch(answer.body, /JSON|Unexpected|position/);
});

const redirects: [string, string][] = [
  ['/places/', '/places'],
  ['/bins/', '/bins'],
  ['/bins.html', '/bins'],
  ['/places/index.html', '/places'],
  ['/index.html', '/'],
  ['/bins/?round=3', '/bins?round=3'],
  ['/storybook', '/storybook/'],
];
for (const [from, to] of redirects) {
  test(`${from} leads to ${to}`, async (t) => {
    const desk = await openDesk(t);
    const answer = await desk.inject(from);
    assert.deepEqual([answer.statusCode, answer.headers.location], [301, to]);
  });
}

const stored: [string, string, string][] = [
  ['the script', '/assets/clearway/clearway.js', 'no-cache'],
  ['the style sheet', '/assets/clearway/clearway.css', 'no-cache'],
  ['a part with a hash', '/assets/clearway/parts/opening-times-Bk9_dX2a.js', 'public, max-age=31536000, immutable'],
  ['a part whose name only looks like a hash', '/assets/clearway/parts/display-settings.js', 'no-cache'],
  ['a part that is not there, hash or not', '/assets/clearway/parts/gone-Bk9_dX2a.js', 'no-cache'],
  ['a page', '/', 'no-cache'],
];
for (const [says, url, expected] of stored) {
  test(`how long it may be kept: ${says}`, async (t) => {
    const desk = await openDesk(t, sampleNow, await folderWith(t, built));
    assert.equal((await desk.inject(url)).headers['cache-control'], expected);
  });
}

for (const url of ['/', '/assets/site.css', '/assets/clearway/clearway.js', '/storybook/assets/a.js']) {
  test(`${url} is compressed, and not sent twice`, async (t) => {
    const desk = await openDesk(t, sampleNow, await folderWith(t, built));
    const plain = await desk.inject(url);
    const small = await desk.inject({ url, headers: { 'accept-encoding': 'gzip, deflate, br' } });
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(small.headers['content-encoding'], 'br');
    assert.equal(small.headers.vary, 'Accept-Encoding');
    assert.equal(Number(small.headers['content-length']), small.rawPayload.length);
    assert.ok(small.rawPayload.length < plain.rawPayload.length);
    assert.deepEqual(brotliDecompressSync(small.rawPayload), plain.rawPayload);

    const again = await desk.inject({ url, headers: { 'if-none-match': String(plain.headers.etag) } });
    assert.deepEqual([again.statusCode, again.rawPayload.length], [304, 0]);
    const other = await desk.inject({ url, headers: { 'if-none-match': 'W/"another"' } });
    assert.equal(other.statusCode, 200);
  });
}

test('a browser that refuses brotli gets the plain answer', async (t) => {
  const desk = await openDesk(t);
  for (const way of ['gzip', 'br;q=0', 'brotli', '']) {
    const answer = await desk.inject({ url: '/', headers: { 'accept-encoding': way } });
    assert.equal(answer.headers['content-encoding'], undefined, way);
  }
});

for (const url of ['/', '/assets/site.css', '/assets/clearway/clearway.js', '/feeds/bank-holidays.json']) {
  test(`HEAD ${url} has the head of GET and no body`, async (t) => {
    const folders = await folderWith(t, { ...built, 'sample/bank-holidays.json': '{"england-and-wales":{}}' });
    const desk = await openDesk(t, sampleNow, folders);
    const [get, head] = [await desk.inject(url), await desk.inject({ url, method: 'HEAD' })];
    assert.equal(head.statusCode, 200);
    assert.equal(head.body, '');
    for (const name of ['content-type', 'content-length', 'etag', 'content-security-policy', 'cache-control']) {
      assert.equal(head.headers[name], get.headers[name], name);
    }
  });
}

test('Storybook has a looser policy, and it stays in its own folder', async (t) => {
  const desk = await openDesk(t, sampleNow, await folderWith(t, built));
  const policy = async (url: string): Promise<string> =>
    String((await desk.inject(url)).headers['content-security-policy']);
  assert.match(await policy('/storybook/'), /style-src 'self' 'unsafe-inline'/);
  assert.doesNotMatch(await policy('/'), /unsafe/);
});
