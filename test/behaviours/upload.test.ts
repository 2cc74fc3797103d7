import { expect } from '@open-wc/testing';
import { upload, type Upload } from '../../src/behaviours/upload.ts';
import { fakeUploads, request, requests, setOnline } from './fake-upload.ts';

const file = new File(['hello'], 'bill.pdf', { type: 'application/pdf' });
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('an upload', () => {
  let restore: () => void;
  let progress: number[];
  let lost: number;
  let abort: AbortController;
  const start = (more: Partial<Upload> = {}) =>
    upload(file, {
      address: '/clearway/api/uploads',
      key: 'key-1',
      language: 'cy',
      signal: abort.signal,
      onProgress: (percent) => progress.push(percent),
      onOffline: () => (lost += 1),
      pauses: [10, 20],
      ...more,
    });

  beforeEach(() => {
    restore = fakeUploads();
    progress = [];
    lost = 0;
    abort = new AbortController();
  });
  afterEach(() => restore());

  it('posts the file with its key and its language, and answers what the desk knows of it', async () => {
    const end = start();
    const sent = await request();
    expect([sent.method, sent.address]).to.deep.equal(['POST', '/clearway/api/uploads']);
    expect(sent.headers).to.deep.equal({ 'idempotency-key': 'key-1', 'accept-language': 'cy' });
    expect([sent.file?.name, await sent.file?.text()]).to.deep.equal(['bill.pdf', 'hello']);
    sent.answer(201, { id: 'a', name: 'bill.pdf', size: 5, type: 'application/pdf', more: 'x' });
    expect(await end).to.deep.equal({ id: 'a', name: 'bill.pdf', size: 5, type: 'application/pdf' });
  });

  it('tells how much has gone, and never all of it before the answer is there', async () => {
    const end = start();
    const sent = await request();
    for (const percent of [0, 40.7, 100]) sent.progress(percent);
    expect(progress).to.deep.equal([0, 40, 99]);
    sent.take();
    await end;
  });

  for (const [status, trouble] of [
    [413, 'too-large'],
    [415, 'wrong-type'],
    [422, 'empty'],
    [400, 'failed'],
    [403, 'failed'],
    [404, 'failed'],
    [409, 'failed'],
  ] as const) {
    it(`that is refused with ${status} is ${trouble}, at once`, async () => {
      const end = start();
      (await request()).answer(status, {});
      expect(await end).to.equal(trouble);
      expect(requests).to.have.length(1);
    });
  }

  for (const answer of ['<html>', '', 'null', '[]', '{"id":5}']) {
    it(`whose answer is no file has failed: ${answer}`, async () => {
      const end = start();
      (await request()).answer(201, answer);
      expect(await end).to.equal('failed');
    });
  }

  for (const status of [0, 408, 429, 500, 503]) {
    it(`that ends with ${status} is tried again under the same key`, async () => {
      const end = start();
      (await request()).answer(status, '');
      const again = await request(2);
      expect(lost).to.equal(1);
      expect(again.headers['idempotency-key']).to.equal('key-1');
      again.take();
      expect(await end).to.include({ name: 'bill.pdf' });
    });
  }

  it('gives up when nothing helps, and says so', async () => {
    const end = start();
    for (const count of [1, 2, 3]) (await request(count)).lose();
    expect(await end).to.equal('failed');
    expect([requests.length, lost]).to.deep.equal([3, 2]);
  });

  it('waits as long as the device has no connection, and goes on when it comes back', async () => {
    const end = start();
    setOnline(false);
    (await request()).lose();
    await wait(60);
    expect(requests).to.have.length(1);
    setOnline(true);
    (await request(2)).take();
    expect(await end).to.include({ name: 'bill.pdf' });
  });

  it('does not count the tries that a device without connection makes', async () => {
    const end = start();
    for (let count = 1; count < 6; count += 1) {
      const sent = await request(count);
      setOnline(false);
      sent.lose();
      await wait(5);
      setOnline(true);
    }
    (await request(6)).take();
    expect(await end).to.include({ name: 'bill.pdf' });
  });

  it('stops at once when it is given up, on its way or while it waits', async () => {
    const end = start();
    const sent = await request();
    abort.abort();
    expect(sent.isAborted).to.equal(true);
    expect(await end).to.equal(undefined);

    abort = new AbortController();
    const waiting = start({ pauses: [10_000] });
    (await request(2)).lose();
    await wait(0);
    abort.abort();
    expect(await waiting).to.equal(undefined);
    expect(requests).to.have.length(2);
  });

  it('that was given up before it began sends nothing', async () => {
    abort.abort();
    expect(await start()).to.equal(undefined);
    expect(requests).to.have.length(0);
  });
});
