import { aTimeout, expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { request, setOnline } from '../behaviours/fake-upload.ts';
import { find } from '../support/field-suite.ts';
import { button, choose, pdf, place, question } from './file-page.ts';

/** What a screen reader says by itself from now on, without what it reads because somebody moves. */
const listen = async (container: HTMLElement): Promise<() => Promise<string[]>> => {
  await virtual.start({ container });
  await virtual.clearSpokenPhraseLog();
  return async () => {
    await aTimeout(500);
    const heard = (await virtual.spokenPhraseLog()).filter((phrase) => phrase.startsWith('polite: '));
    await virtual.clearSpokenPhraseLog();
    return heard.map((phrase) => phrase.slice('polite: '.length));
  };
};

describe('what is heard of files', () => {
  afterEach(() => virtual.stop());

  it('is each change once, and progress at 25, 50 and 75 per cent', async () => {
    const { form, input } = await place();
    const heard = await listen(form);
    await choose(input, pdf());
    const sent = await request();
    expect(await heard()).to.deep.equal([]);
    for (const percent of [5, 10, 20, 24]) sent.progress(percent);
    expect(await heard()).to.deep.equal([]);
    for (const percent of [25, 30, 49]) sent.progress(percent);
    expect(await heard()).to.deep.equal(['bill.pdf: Sending: 25%.']);
    sent.progress(60);
    expect(await heard()).to.deep.equal(['bill.pdf: Sending: 50%.']);
    for (const percent of [80, 90, 99]) sent.progress(percent);
    expect(await heard()).to.deep.equal(['bill.pdf: Sending: 75%.']);
    sent.take();
    expect(await heard()).to.deep.equal(['bill.pdf: Sent.']);
    expect(await heard()).to.deep.equal([]);
  });

  it('is one message for a small file that is there at once', async () => {
    const { form, input } = await place();
    const heard = await listen(form);
    await choose(input, pdf());
    const sent = await request();
    for (const percent of [30, 60, 100]) sent.progress(percent);
    sent.take();
    expect(await heard()).to.deep.equal(['bill.pdf: Sent.']);
  });

  it('is one message for several files, and leaves none out', async () => {
    const { form, input } = await place();
    const heard = await listen(form);
    await choose(input, pdf('a.pdf'), pdf('b.pdf'), new File(['x'], 'c.txt', { type: 'text/plain' }));
    (await request()).take();
    (await request(2)).take();
    expect(await heard()).to.deep.equal([
      'Choose a file of another kind in place of “c.txt”: PDF or any photo. a.pdf: Sent. b.pdf: Sent.',
    ]);
  });

  it('is a lost connection, its end, and a file that is taken out', async () => {
    const { form, field, input } = await place();
    const heard = await listen(form);
    await choose(input, pdf());
    setOnline(false);
    (await request()).lose();
    expect(await heard()).to.deep.equal(['bill.pdf: No connection. We will send it when it comes back.']);
    setOnline(true);
    (await request(2)).take();
    expect(await heard()).to.deep.equal(['bill.pdf: Sent.']);
    button(field, 'Remove bill.pdf').click();
    expect(await heard()).to.deep.equal(['bill.pdf: Removed.']);
  });

  it('is that a form waits for its files', async () => {
    const { form, input } = await place(question(), 'novalidate');
    form.addEventListener('submit', (event) => event.preventDefault());
    const heard = await listen(form);
    await choose(input, pdf());
    const sent = await request();
    find(form, 'button:not([type])').click();
    expect(await heard()).to.deep.equal([
      'We are still sending “bill.pdf”. The form goes on by itself when that is done.',
    ]);
    sent.take();
    expect(await heard()).to.deep.equal(['bill.pdf: Sent.']);
  });

  it('is, line by line: the question, its hint, the button, the files with how far they are, and what to do with each', async () => {
    const { form, field, input } = await place();
    await choose(input, pdf());
    (await request()).take();
    await aTimeout(450);
    await virtual.start({ container: form });
    const lines: string[] = [];
    for (let moves = 0; moves < 30; moves += 1) {
      lines.push(await virtual.lastSpokenPhrase());
      await virtual.next();
    }
    const from = lines.findIndex((line) => line.startsWith('button, Choose another file Your bill'));
    expect(from, lines.join(' | ')).to.be.above(0);
    const words = lines.slice(from).join(' | ');
    expect(words).to.match(
      /list, Your files.* \| .*bill\.pdf \| .*1\.2 MB \| .*Sent \| .*button, Remove bill\.pdf, Sent/,
    );
    expect(field.querySelectorAll('[role=status]')).to.have.length(1);
  });
});
