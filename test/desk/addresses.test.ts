import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { FoundAddress } from '../../src/desk/routes/addresses.ts';
import { tidyPostcode } from '../../src/logic/forms/tidy-postcode.ts';
import { folderWith, openDesk, sampleNow } from './desk.ts';

const address = '/clearway/api/addresses';
const ask = (postcode: string): string => `${address}?postcode=${encodeURIComponent(postcode)}`;

for (const typed of ['MH1 1ZA', 'mh11za', ' MH1-1ZA. ', 'mhi 1za']) {
  test(`the addresses of a postcode, typed as "${typed}"`, async (t) => {
    const answer = await (await openDesk(t)).inject(ask(typed));
    assert.equal(answer.statusCode, 200);
    const { addresses } = answer.json<{ addresses: readonly FoundAddress[] }>();
    assert.equal(addresses.length, 5);
    assert.deepEqual(addresses[0], {
      text: '2 Market Square, Mereham, MH1 1ZA',
      line1: '2 Market Square',
      town: 'Mereham',
      postcode: 'MH1 1ZA',
    });
  });
}

test('an address with two lines has both, in its text too', async (t) => {
  const answer = await (await openDesk(t)).inject(ask('MH1 4ZE'));
  assert.deepEqual(answer.json<{ addresses: readonly FoundAddress[] }>().addresses[0], {
    text: 'Flat 1, Lantern Court, The Broadway, Mereham, MH1 4ZE',
    line1: 'Flat 1, Lantern Court',
    line2: 'The Broadway',
    town: 'Mereham',
    postcode: 'MH1 4ZE',
  });
});

test('a postcode of elsewhere has no addresses here', async (t) => {
  const answer = await (await openDesk(t)).inject(ask('CB1 2AB'));
  assert.deepEqual([answer.statusCode, answer.json()], [200, { addresses: [] }]);
});

for (const bad of ['', 'MH1', 'hello', 'MH1 1ZAA', '<script>', '1'.repeat(10_000), "' OR 1=1"]) {
  test(`what is no postcode is told in plain words: "${bad.slice(0, 20)}"`, async (t) => {
    const answer = await (await openDesk(t)).inject(ask(bad));
    assert.equal(answer.statusCode, 422);
    assert.equal(answer.json<{ detail: string }>().detail, 'Write a postcode like MH1 1ZA.');
  });
}

test('no postcode, or two, in the address', async (t) => {
  const desk = await openDesk(t);
  assert.equal((await desk.inject(address)).statusCode, 422);
  assert.equal((await desk.inject(`${ask('MH1 1ZA')}&postcode=MH1%202ZB`)).statusCode, 422);
});

test('in Welsh', async (t) => {
  const answer = await (await openDesk(t)).inject({ url: ask('x'), headers: { 'accept-language': 'cy' } });
  assert.equal(answer.json<{ title: string }>().title, 'Nid yw hwn yn god post cyfan');
});

test('a council without a list of addresses answers none', async (t) => {
  const desk = await openDesk(t, sampleNow, await folderWith(t, {}));
  assert.deepEqual((await desk.inject(ask('MH1 1ZA'))).json(), { addresses: [] });
});

test('half an address in the list is left out', async (t) => {
  const list = [
    { line1: '1 High Street', postcode: 'MH1 1ZA' },
    { line1: '', town: 'M', postcode: 'MH1 1ZA' },
    7,
    null,
  ];
  const desk = await openDesk(t, sampleNow, await folderWith(t, { 'sample/addresses.json': JSON.stringify(list) }));
  assert.deepEqual((await desk.inject(ask('MH1 1ZA'))).json(), { addresses: [] });
});

test('every postcode of the sample is written as Royal Mail writes one, in an area that does not exist', async () => {
  const list = JSON.parse(
    await readFile(join(repositoryFolders.sampleCouncil, 'addresses.json'), 'utf8'),
  ) as FoundAddress[];
  assert.ok(list.length > 50);
  for (const { postcode } of list) {
    assert.equal(tidyPostcode(postcode), postcode);
    assert.match(postcode, /^MH\d /);
  }
});
