import assert from 'node:assert/strict';
import { basename, join, resolve } from 'node:path';
import test from 'node:test';
import { ConfigError, readConfig, repositoryFolders } from '../../src/desk/config.ts';

const good: [string, Record<string, string | undefined>, { host: string; port: number }][] = [
  ['nothing set', {}, { host: '127.0.0.1', port: 3000 }],
  ['another port', { PORT: '8080' }, { host: '127.0.0.1', port: 8080 }],
  ['any free port', { PORT: '0' }, { host: '127.0.0.1', port: 0 }],
  ['the last port', { PORT: '65535' }, { host: '127.0.0.1', port: 65535 }],
  ['spaces round the number', { PORT: ' 8080 ' }, { host: '127.0.0.1', port: 8080 }],
  ['an empty port is none', { PORT: '' }, { host: '127.0.0.1', port: 3000 }],
  ['all addresses', { HOST: '0.0.0.0' }, { host: '0.0.0.0', port: 3000 }],
  ['an empty host is none', { HOST: ' ' }, { host: '127.0.0.1', port: 3000 }],
];

for (const [says, environment, expected] of good) {
  test(`settings: ${says}`, () => {
    const { host, port } = readConfig(environment);
    assert.deepEqual({ host, port }, expected);
  });
}

for (const port of ['http', '65536', '-1', '80.5', '1e3', '0x50', '3000; rm']) {
  test(`PORT="${port}" is refused with what to write instead`, () => {
    assert.throws(
      () => readConfig({ PORT: port }),
      (error) =>
        error instanceof ConfigError && error.message.includes(`"${port}"`) && error.message.includes('PORT=3000'),
    );
  });
}

const folders: [string, Record<string, string>, string][] = [
  ['nothing set', {}, resolve('clearway-data')],
  ['an empty one is none', { CLEARWAY_DATA: ' ' }, resolve('clearway-data')],
  ['a folder of its own', { CLEARWAY_DATA: '/var/lib/clearway' }, '/var/lib/clearway'],
  ['a relative one', { CLEARWAY_DATA: '../kept' }, resolve('../kept')],
  [
    'a name that only begins alike',
    { CLEARWAY_DATA: `${repositoryFolders.built}-kept` },
    `${repositoryFolders.built}-kept`,
  ],
];
for (const [says, environment, expected] of folders) {
  test(`the folder for what residents send: ${says}`, () => assert.equal(readConfig(environment).data, expected));
}

for (const served of [
  repositoryFolders.built,
  join(repositoryFolders.built, 'parts'),
  join(repositoryFolders.storybook, 'a', '..', 'kept'),
  join(repositoryFolders.sampleCouncil, 'site'),
]) {
  test(`what residents send is never kept where everyone can read it: ${basename(served)}`, () => {
    assert.throws(
      () => readConfig({ CLEARWAY_DATA: served }),
      (error) => error instanceof ConfigError && /served to everyone\. Name one outside/.test(error.message),
    );
  });
}
