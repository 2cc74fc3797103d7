import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from '../../src/desk/config.ts';
import { messageWords, openMessageDriver, readMessageSettings } from '../../src/desk/messages/message-settings.ts';

const serviceId = '26785a09-ab16-4eb0-8407-a37497a57506';
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const template = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
const key = `our-live-key-${serviceId}-${secret}`;
const from = 'Mereham District Council <no-reply@mereham.example>';
const sender = { name: 'Mereham District Council', address: 'no-reply@mereham.example' };
const nobody = { name: 'The council', address: 'no-reply@council.invalid' };

// [what a web team writes, what the desk reads]
const right: [Record<string, string>, object][] = [
  [{}, { kind: 'files', sender: nobody }],
  [
    { CLEARWAY_SMTP: ' ', CLEARWAY_FROM: from },
    { kind: 'files', sender },
  ],
  [
    { CLEARWAY_SMTP: 'smtp://desk:p%40ss@mail.example.org', CLEARWAY_FROM: from },
    {
      kind: 'smtp',
      sender,
      server: { host: 'mail.example.org', port: 587, secure: false, user: 'desk', password: 'p@ss' },
    },
  ],
  [
    { CLEARWAY_SMTP: 'smtps://mail.example.org/', CLEARWAY_FROM: 'no-reply@mereham.example' },
    {
      kind: 'smtp',
      sender: { name: '', address: 'no-reply@mereham.example' },
      server: { host: 'mail.example.org', port: 465, secure: true },
    },
  ],
  [
    { CLEARWAY_SMTP: 'smtp://[::1]:2525', CLEARWAY_FROM: '"Cyngor Môn, Dŵr" <no-reply@mereham.example>' },
    {
      kind: 'smtp',
      sender: { name: 'Cyngor Môn, Dŵr', address: 'no-reply@mereham.example' },
      server: { host: '::1', port: 2525, secure: false },
    },
  ],
  [
    { CLEARWAY_NOTIFY_KEY: key, CLEARWAY_NOTIFY_TEMPLATE: template },
    { kind: 'notify', service: { address: 'https://api.notifications.service.gov.uk', serviceId, secret, template } },
  ],
  [
    { CLEARWAY_NOTIFY_KEY: key, CLEARWAY_NOTIFY_TEMPLATE: template, CLEARWAY_NOTIFY_URL: 'http://127.0.0.1:4000/' },
    { kind: 'notify', service: { address: 'http://127.0.0.1:4000', serviceId, secret, template } },
  ],
  [
    { CLEARWAY_PUBLIC_URL: 'https://www.mereham.gov.uk/' },
    { kind: 'files', sender: nobody, publicUrl: 'https://www.mereham.gov.uk' },
  ],
];
for (const [environment, settings] of right)
  test(`read: ${JSON.stringify(environment)}`, () => {
    const read = readMessageSettings(environment);
    assert.deepEqual(read, settings);
    const words = `${messageWords(read, '/data')} ${openMessageDriver(read, { data: '/data' }).name}`;
    assert.doesNotMatch(words, /p@ss|3d844edf/, 'a secret is never said');
  });

// [what a web team writes, what it is told]
const wrong: [Record<string, string>, RegExp][] = [
  [{ CLEARWAY_SMTP: 'smtp://mail.example.org' }, /^CLEARWAY_FROM says who emails come from\. Write it like/],
  [{ CLEARWAY_SMTP: 'smtp://mail.example.org', CLEARWAY_FROM: 'Mereham' }, /^CLEARWAY_FROM/],
  [{ CLEARWAY_SMTP: 'smtp://mail.example.org', CLEARWAY_FROM: 'a@b.example, c@d.example' }, /^CLEARWAY_FROM/],
  [{ CLEARWAY_SMTP: 'smtp://mail.example.org', CLEARWAY_FROM: 'M\nBcc: x <a@b.example>' }, /^CLEARWAY_FROM/],
  [{ CLEARWAY_SMTP: 'mail.example.org', CLEARWAY_FROM: from }, /^CLEARWAY_SMTP is not the address of a mail server/],
  [{ CLEARWAY_SMTP: 'http://hunter2@mail.example.org', CLEARWAY_FROM: from }, /^CLEARWAY_SMTP/],
  [{ CLEARWAY_SMTP: 'smtp://desk:hunter2/@mail.example.org', CLEARWAY_FROM: from }, /^CLEARWAY_SMTP.*%40 or %2F/],
  [{ CLEARWAY_SMTP: 'smtp://desk:hunter2%@mail.example.org', CLEARWAY_FROM: from }, /^CLEARWAY_SMTP/],
  [{ CLEARWAY_SMTP: 'smtp://mail.example.org:99999', CLEARWAY_FROM: from }, /^CLEARWAY_SMTP/],
  [{ CLEARWAY_NOTIFY_KEY: 'hunter2', CLEARWAY_NOTIFY_TEMPLATE: template }, /^CLEARWAY_NOTIFY_KEY is not a key/],
  [{ CLEARWAY_NOTIFY_KEY: secret, CLEARWAY_NOTIFY_TEMPLATE: template }, /^CLEARWAY_NOTIFY_KEY/],
  [{ CLEARWAY_NOTIFY_TEMPLATE: template }, /^CLEARWAY_NOTIFY_KEY/],
  [{ CLEARWAY_NOTIFY_KEY: key }, /^CLEARWAY_NOTIFY_TEMPLATE is not the id of a template/],
  [
    { CLEARWAY_NOTIFY_KEY: key, CLEARWAY_NOTIFY_TEMPLATE: template, CLEARWAY_NOTIFY_URL: 'notify' },
    /^CLEARWAY_NOTIFY_URL/,
  ],
  [
    { CLEARWAY_NOTIFY_KEY: key, CLEARWAY_NOTIFY_TEMPLATE: template, CLEARWAY_NOTIFY_URL: 'http://notify.example' },
    /^CLEARWAY_NOTIFY_URL must begin with https/,
  ],
  [{ CLEARWAY_NOTIFY_KEY: key, CLEARWAY_SMTP: 'smtp://mail.example.org' }, /are both set\. Keep the one/],
  [
    { CLEARWAY_PUBLIC_URL: 'www.mereham.gov.uk' },
    /^CLEARWAY_PUBLIC_URL is not the address of a site\. Write it like https/,
  ],
  [{ CLEARWAY_PUBLIC_URL: 'https://www.mereham.gov.uk/bins' }, /^CLEARWAY_PUBLIC_URL/],
  [{ CLEARWAY_PUBLIC_URL: 'https://desk:hunter2@www.mereham.gov.uk' }, /^CLEARWAY_PUBLIC_URL/],
];
for (const [environment, words] of wrong)
  test(`refused: ${JSON.stringify(environment)}`, () => {
    assert.throws(
      () => readMessageSettings(environment),
      (error: unknown) => {
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, words);
        assert.doesNotMatch(error.message, /hunter2|3d844edf|26785a09/, 'a secret is never said');
        return true;
      },
    );
  });
