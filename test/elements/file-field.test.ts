import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { request, requests, setOnline } from '../behaviours/fake-upload.ts';
import { find, placeForm, sentBy, settle, spokenAtFocus, tabInto, until, warnings } from '../support/field-suite.ts';
import { button, choose, chooser, pdf, place, question, rows, said } from './file-page.ts';

/** What has been answered for a file, as it goes with the form. */
const entry = (name: string, id = 'id-0') => JSON.stringify({ id, name, size: 1_258_291, type: 'application/pdf' });
/** Counts what the page's own script would hear of. */
const countSubmits = (form: HTMLFormElement) => {
  const heard: (string | undefined)[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    heard.push(event.submitter?.getAttribute('value') ?? undefined);
  });
  return heard;
};

describe('the button', () => {
  it('stands in front of the input, is named as it is seen, then by its question, and carries the hint', async () => {
    const { form, field, input } = await place();
    expect(chooser(field).type).to.equal('button');
    expect(chooser(field).nextElementSibling).to.equal(input);
    await tabInto(form);
    expect(await spokenAtFocus()).to.deep.equal({
      name: 'Choose files Your bill',
      description: 'All 4 corners.',
      invalid: '',
    });
  });

  it('is one stop for Tab, and the input none', async () => {
    const { form } = await place();
    await tabInto(form, 2);
    expect(document.activeElement?.textContent).to.equal('Send');
  });

  it('opens the browser’s own window', async () => {
    const { field, input } = await place();
    let opened = 0;
    input.addEventListener('click', (event) => {
      event.preventDefault();
      opened += 1;
    });
    chooser(field).focus();
    await sendKeys({ press: 'Enter' });
    expect(opened).to.equal(1);
  });

  it('says an error that the page puts on the input', async () => {
    const { field, input } = await place();
    find(document, '#mistake').textContent = 'Choose a file for “Your bill”';
    input.setAttribute('aria-describedby', 'mistake proof-hint');
    await settle();
    chooser(field).focus();
    expect((await spokenAtFocus()).description).to.equal('Choose a file for “Your bill” All 4 corners.');
  });

  it('is off while the input is', async () => {
    const { field, input } = await place();
    input.disabled = true;
    await settle();
    expect(chooser(field).disabled).to.equal(true);
  });

  it('leaves the input to those who come to it by its label: it is there, named, and seen while it has the focus', async () => {
    const { input } = await place();
    expect(input.className).to.equal('cw-spoken');
    expect(input.labels).to.have.length(1);
    input.focus();
    expect(input.className).to.equal('cw-input');
    expect((await spokenAtFocus()).name).to.match(/^Your bill/);
    input.blur();
    expect(input.className).to.equal('cw-spoken');
  });

  it('stands outside of a label that is written around the input', async () => {
    const { field, input } = await place(
      '<cw-file-field><label>Your bill <input type="file" name="proof" /></label></cw-file-field>',
    );
    expect(find(field, '[id$="-button"]').closest('label')).to.equal(null);
    expect(chooser(field).textContent).to.equal('Choose a file');
    await choose(input, pdf());
    expect(find(field, '.cw-files').closest('label')).to.equal(null);
    (await request()).take();
  });

  it('is Welsh on a Welsh page', async () => {
    document.documentElement.lang = 'cy';
    const { field, input } = await place();
    expect(chooser(field).textContent).to.equal('Dewis ffeiliau');
    await choose(input, pdf());
    const sent = await request();
    expect(sent.headers['accept-language']).to.equal('cy');
    sent.take();
    await settle();
    expect(rows(field)).to.deep.equal(['bill.pdf 1.2 MB Wedi’i hanfon Tynnu bill.pdf']);
  });
});

describe('a file that is chosen', () => {
  it('is sent at once, tells how far it is, and goes with the form as what the desk answered', async () => {
    const { form, field, input } = await place();
    await choose(input, pdf());
    const sent = await request();
    expect(sent.address).to.equal(`${location.origin}/clearway/api/uploads`);
    expect(sent.headers['idempotency-key']).to.match(/^[0-9a-f]{32}-1258291$/);
    sent.progress(40);
    expect(rows(field)).to.deep.equal(['bill.pdf 1.2 MB Sending: 40% Remove bill.pdf [40%]']);
    expect(find(field, 'progress').getAttribute('aria-label')).to.equal('Sending bill.pdf');
    expect(field.isSending).to.equal(true);
    expect(sentBy(form)).to.deep.equal({});
    sent.take();
    await settle();
    expect(rows(field)).to.deep.equal(['bill.pdf 1.2 MB Sent Remove bill.pdf']);
    expect(field.isSending).to.equal(false);
    expect(sentBy(form)).to.deep.equal({ proof: [entry('bill.pdf')] });
    expect(chooser(field).textContent).to.equal('Choose another file');
  });

  it('is an answer that changes for whoever keeps drafts: when it is sent, and when it is taken out', async () => {
    const { form, field, input } = await place();
    await choose(input, pdf());
    const answers: unknown[] = [];
    form.addEventListener('change', () => answers.push(sentBy(form)['proof'] ?? []));
    (await request()).take();
    await settle();
    button(field, 'Remove bill.pdf').click();
    expect(answers).to.deep.equal([[entry('bill.pdf')], []]);
  });

  it('waits for its turn: files go one after another', async () => {
    const { form, field, input } = await place();
    await choose(input, pdf('a.pdf'), pdf('b.pdf'));
    (await request()).progress(10);
    await settle();
    expect(requests).to.have.length(1);
    expect(rows(field)[1]).to.equal('b.pdf 1.2 MB Waiting Remove b.pdf');
    requests[0]?.take();
    (await request(2)).take();
    await settle();
    expect(sentBy(form)).to.deep.equal({ proof: [entry('a.pdf'), entry('b.pdf', 'id-1')] });
    expect(requests[0]?.headers['idempotency-key']).to.not.equal(requests[1]?.headers['idempotency-key']);
  });

  it('was chosen before this came: it is not lost', async () => {
    const box = document.createElement('div');
    box.innerHTML = question();
    const input = find<HTMLInputElement>(box, 'input');
    const chosen = new DataTransfer();
    chosen.items.add(pdf());
    input.files = chosen.files;
    const form = placeForm('');
    form.append(box);
    (await request()).take();
    await settle();
    expect(sentBy(form)).to.deep.equal({ proof: [entry('bill.pdf')] });
  });

  it('tells the page what became of it, without its name', async () => {
    const { field, input } = await place();
    const heard: string[] = [];
    document.addEventListener('cw-file-change', (event) => heard.push((event as unknown as { state: string }).state), {
      signal: AbortSignal.timeout(5_000),
    });
    await choose(input, pdf());
    const sent = await request();
    for (const percent of [10, 20, 30]) sent.progress(percent);
    sent.take();
    await settle();
    button(field, 'Remove bill.pdf').click();
    expect(heard).to.deep.equal(['waiting', 'sending', 'sent', 'removed']);
  });

  it('takes the place of the one before where one file fits', async () => {
    const { form, field, input } = await place(question('', '', ''));
    expect(chooser(field).textContent).to.equal('Choose a file');
    await choose(input, pdf('a.pdf'));
    const first = await request();
    expect(chooser(field).textContent).to.equal('Choose a different file');
    await choose(input, pdf('b.pdf'));
    expect(first.isAborted).to.equal(true);
    (await request(2)).take();
    await settle();
    expect(sentBy(form)).to.deep.equal({ proof: [entry('b.pdf', 'id-1')] });
  });

  it('takes the other way back that was chosen before', async () => {
    const { form, input } = await place(
      question(
        '',
        '<input type="radio" name="proof-later" value="bring-in" checked /><input type="radio" name="proof-later" value="send-later" />',
      ),
    );
    expect(sentBy(form)['proof-later']).to.deep.equal(['bring-in']);
    await choose(input, pdf());
    expect(sentBy(form)).to.deep.equal({});
    (await request()).take();
  });
});

describe('what cannot be sent', () => {
  const wrong: [string, File, string][] = [
    [
      'another kind',
      new File(['x'], 'notes.txt', { type: 'text/plain' }),
      'Choose a file of another kind in place of “notes.txt”: PDF or any photo',
    ],
    ['an empty file', pdf('a.pdf', 0), 'Choose another file in place of “a.pdf”, which is empty'],
    ['a large file', pdf('a.pdf', 1024 * 1024 + 1), 'Choose a file of 1 MB or less in place of “a.pdf”'],
    [
      'a photo that stays large',
      new File([new Uint8Array(2_000_000)], 'a.heic', { type: 'image/heic' }),
      'Choose a file of 1 MB or less in place of “a.heic”',
    ],
  ];
  for (const [says, file, words] of wrong) {
    it(`stays in the list with what to do: ${says}`, async () => {
      const { form, field, input } = await place(question('max-mb="1" max-files="3"'));
      await choose(input, file);
      await until(() => !field.isSending, 'the end');
      expect(rows(field)[0]).to.match(
        new RegExp(`^${file.name} .* ${words.replace(/[()]/g, '.')} Remove ${file.name}$`),
      );
      expect(find(field, '.cw-file .cw-error').textContent).to.equal(words);
      await aTimeout(450);
      expect(said(field)).to.equal(`${words}.`);
      expect([requests.length, sentBy(form)]).to.deep.equal([0, {}]);
    });
  }

  it('is a fourth file where three fit, until another one is taken out', async () => {
    const { field, input } = await place();
    await choose(input, pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'), pdf('d.pdf'));
    expect(rows(field)[3]).to.contain(
      'Remove “d.pdf”, or another file. You can send up to 3 files Try again d.pdf Remove d.pdf',
    );
    for (const count of [1, 2, 3]) (await request(count)).take();
    await settle();
    button(field, 'Remove a.pdf').click();
    button(field, 'Try again d.pdf').click();
    (await request(4)).take();
    await settle();
    expect(rows(field).every((row) => row.includes('Sent'))).to.equal(true);
  });

  for (const [status, words] of [
    [413, 'Choose a file of 10 MB or less in place of “bill.pdf”'],
    [415, 'Choose a file of another kind in place of “bill.pdf”: PDF or any photo'],
    [422, 'Choose another file in place of “bill.pdf”, which is empty'],
    [404, 'We could not send “bill.pdf”. Try again, or remove it'],
  ] as const) {
    it(`the desk refuses with ${status}`, async () => {
      const { form, field, input } = await place();
      await choose(input, pdf());
      (await request()).answer(status, {});
      await settle();
      expect(rows(field)[0]).to.contain(words);
      expect(sentBy(form)).to.deep.equal({});
    });
  }

  it('is a file that the device cannot read any more', async () => {
    const { field, input } = await place();
    const file = pdf();
    file.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) as unknown as Blob;
    const files = { length: 1, 0: file, [Symbol.iterator]: () => [file][Symbol.iterator]() };
    Object.defineProperty(input, 'files', { configurable: true, get: () => files });
    input.dispatchEvent(new Event('change'));
    await until(() => rows(field).length > 0 && !field.isSending, 'the end');
    expect(rows(field)[0]).to.equal(
      'bill.pdf 1.2 MB Choose “bill.pdf” again. Your device cannot read it now Try again bill.pdf Remove bill.pdf',
    );
  });
});

describe('a lost connection', () => {
  it('keeps the file and sends it by itself when it is back, under the same key', async () => {
    const { form, field, input } = await place();
    await choose(input, pdf());
    const first = await request();
    first.progress(60);
    setOnline(false);
    first.lose();
    await settle();
    expect(rows(field)[0]).to.equal(
      'bill.pdf 1.2 MB No connection. We will send it when it comes back Try again bill.pdf Remove bill.pdf',
    );
    expect(field.isSending).to.equal(true);
    setOnline(true);
    const again = await request(2);
    expect(again.headers['idempotency-key']).to.equal(first.headers['idempotency-key']);
    again.take();
    await settle();
    expect(sentBy(form)).to.deep.equal({ proof: [entry('bill.pdf', 'id-1')] });
  });

  it('can be tried by hand, and the focus stays in the row', async () => {
    const { field, input } = await place();
    await choose(input, pdf());
    const first = await request();
    setOnline(false);
    first.lose();
    await settle();
    button(field, 'Try again bill.pdf').focus();
    await sendKeys({ press: 'Enter' });
    const again = await request(2);
    expect(document.activeElement?.textContent).to.equal('Remove bill.pdf');
    again.take();
    await settle();
    expect(rows(field)).to.deep.equal(['bill.pdf 1.2 MB Sent Remove bill.pdf']);
  });

  it('that made us give up is tried again when the device says that it is back', async () => {
    const { field, input } = await place();
    await choose(input, pdf());
    (await request()).answer(400, {});
    await settle();
    expect(rows(field)[0]).to.contain('We could not send');
    setOnline(true);
    (await request(2)).take();
    await settle();
    expect(rows(field)).to.deep.equal(['bill.pdf 1.2 MB Sent Remove bill.pdf']);
  });
});

describe('taking a file out', () => {
  it('stops it, says so, and moves the focus to the next file, then back to the button', async () => {
    const { form, field, input } = await place();
    await choose(input, pdf('a.pdf'), pdf('b.pdf'));
    const first = await request();
    button(field, 'Remove a.pdf').focus();
    await sendKeys({ press: 'Enter' });
    expect(first.isAborted).to.equal(true);
    expect(document.activeElement).to.equal(button(field, 'Remove b.pdf'));
    (await request(2)).take();
    await aTimeout(450);
    expect(said(field)).to.equal('a.pdf: Removed. b.pdf: Sent.');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(chooser(field));
    expect(chooser(field).textContent).to.equal('Choose files');
    expect([rows(field), sentBy(form)]).to.deep.equal([[], {}]);
  });

  it('lets the same file be chosen again', async () => {
    const { form, field, input } = await place();
    for (const count of [1, 2]) {
      await choose(input, pdf());
      (await request(count)).take();
      await settle();
      if (count === 1) button(field, 'Remove bill.pdf').click();
    }
    expect(sentBy(form)).to.deep.equal({ proof: [entry('bill.pdf', 'id-1')] });
  });

  it('happens to all when the form is reset', async () => {
    const { form, field, input } = await place();
    await choose(input, pdf());
    form.reset();
    await settle();
    expect([rows(field), sentBy(form)]).to.deep.equal([[], {}]);
  });
});

describe('files that the desk has', () => {
  const sent = `<fieldset class="cw-sent"><legend>We have these files.</legend>
    <input type="checkbox" name="proof" value='${entry('bill.pdf', 'old')}' checked />
    <input type="checkbox" name="proof" value='${entry('other.pdf', 'older')}' />
    <input type="checkbox" name="proof" value='no file' checked /></fieldset>`;

  it('are in the list when the page is drawn, without those that were unticked', async () => {
    const { form, field } = await place(question('max-files="3"', sent));
    await until(() => rows(field).length > 0, 'the list');
    expect(rows(field)).to.deep.equal(['bill.pdf 1.2 MB Sent Remove bill.pdf']);
    expect(sentBy(form)).to.deep.equal({ proof: [entry('bill.pdf', 'old')] });
    expect(chooser(field).textContent).to.equal('Choose another file');
    expect(field.querySelector('fieldset')).to.equal(null);
    await aTimeout(450);
    expect(said(field)).to.equal('');
  });

  it('can be taken out, and count', async () => {
    const { form, field, input } = await place(question('max-files="2"', sent));
    await until(() => rows(field).length > 0, 'the list');
    await choose(input, pdf('a.pdf'), pdf('b.pdf'));
    expect(rows(field)[2]).to.contain('You can send up to 2 files');
    button(field, 'Remove bill.pdf').click();
    button(field, 'Remove b.pdf').click();
    (await request()).take();
    await settle();
    expect(sentBy(form)).to.deep.equal({ proof: [entry('a.pdf')] });
  });
});

describe('a form that is sent too early', () => {
  it('waits, says so, and goes on by itself with the button that was pressed', async () => {
    const { form, field, input } = await place();
    const heard = countSubmits(form);
    find(form, 'button:not([type])').setAttribute('value', 'next');
    await choose(input, pdf());
    const sent = await request();
    for (let presses = 0; presses < 10; presses += 1) find(form, 'button:not([type])').click();
    expect(heard).to.deep.equal([]);
    const words = 'We are still sending “bill.pdf”. The form goes on by itself when that is done.';
    expect(find(field, 'p.cw-status').textContent).to.equal(words);
    expect(said(field)).to.equal(words);
    sent.take();
    await until(() => heard.length > 0, 'the form');
    await settle();
    expect(heard).to.deep.equal(['next']);
    expect(find(field, 'p.cw-status').hidden).to.equal(true);
  });

  it('does not go on without a file that failed: the focus goes to it, where its trouble is heard', async () => {
    const { form, field, input } = await place(question(), 'novalidate');
    const heard = countSubmits(form);
    await choose(input, pdf());
    (await request()).answer(404, {});
    await settle();
    find(form, 'button:not([type])').click();
    expect(heard).to.deep.equal([]);
    expect(document.activeElement).to.equal(button(field, 'Remove bill.pdf'));
    expect((await spokenAtFocus()).description).to.equal('We could not send “bill.pdf”. Try again, or remove it');
    await sendKeys({ press: 'Enter' });
    find(form, 'button:not([type])').click();
    expect(heard).to.have.length(1);
  });

  it('stops where a file fails while it waits', async () => {
    const { form, field, input } = await place(question(), 'novalidate');
    const heard = countSubmits(form);
    await choose(input, pdf());
    const sent = await request();
    find(form, 'button:not([type])').click();
    sent.answer(415, {});
    await settle();
    expect(heard).to.deep.equal([]);
    expect(document.activeElement).to.equal(button(field, 'Remove bill.pdf'));
  });

  it('goes on at once where the paper comes another way, and back without a word', async () => {
    const later = '<input type="checkbox" name="proof-later" value="bring-in" />';
    const { form, input } = await place(question('', later), 'novalidate');
    const heard = countSubmits(form);
    const back = form.appendChild(document.createElement('button'));
    back.formNoValidate = true;
    back.value = 'back';
    await choose(input, pdf());
    await request();
    back.click();
    expect(heard).to.deep.equal(['back']);
    find<HTMLInputElement>(form, '[name=proof-later]').checked = true;
    find(form, 'button:not([type])').click();
    expect(heard).to.have.length(2);
    requests[0]?.take();
  });

  it('lets another form of the page alone', async () => {
    const { input } = await place();
    const other = placeForm('');
    const heard = countSubmits(other);
    await choose(input, pdf());
    find(other, 'button').click();
    expect(heard).to.have.length(1);
    (await request()).take();
  });

  it('tells who asks when nothing is on its way any more', async () => {
    const { field, input } = await place();
    await field.whenSent();
    await choose(input, pdf('a.pdf'), pdf('b.pdf'));
    let isDone = false;
    const done = field.whenSent().then(() => (isDone = true));
    (await request()).take();
    await settle();
    expect(isDone).to.equal(false);
    (await request(2)).answer(404, {});
    await done;
  });
});

describe('on the page', () => {
  it('goes on when it is moved, and stops when it is taken away', async () => {
    const { form, field, input } = await place();
    await choose(input, pdf());
    const sent = await request();
    form.append(field);
    await settle();
    expect(sent.isAborted).to.equal(false);
    field.remove();
    await settle();
    expect(sent.isAborted).to.equal(true);
  });

  it('sends files to this site alone', async () => {
    const { input } = await place(question('upload="https://files.example/take"'));
    await choose(input, pdf());
    const sent = await request();
    expect(new URL(sent.address, location.href).origin).to.equal(location.origin);
    expect(warnings.texts.join()).to.contain('upload="https://files.example/take" is another site');
    sent.take();
  });

  it('sends them where its own site says', async () => {
    const { input } = await place(question('upload="/my/uploads"'));
    await choose(input, pdf());
    const sent = await request();
    expect(sent.address).to.equal(`${location.origin}/my/uploads`);
    sent.take();
  });

  it('writes the question where the tag has none inside', async () => {
    const { form, field, input } = await place(
      '<cw-file-field name="proof" label="Your bill" hint="All 4 corners." accept=".pdf" max-mb="4" max-files="1" required><a href="/call">Call us</a></cw-file-field>',
    );
    expect(field.querySelector('a')).to.equal(null);
    expect([input.name, input.accept]).to.deep.equal(['proof', '.pdf']);
    await tabInto(form);
    const { name, description } = await spokenAtFocus();
    expect(name).to.equal('Choose a file Your bill');
    expect(description).to.match(/^All 4 corners\. .*4 MB/);
    await choose(input, pdf());
    (await request()).take();
    await settle();
    expect(sentBy(form)).to.deep.equal({ proof: [entry('bill.pdf')] });
  });

  it('needs an answer in a plain form, and says so in our words', async () => {
    const { form, field, input } = await place(question('required max-files="3"'));
    const heard = countSubmits(form);
    await settle();
    find(form, 'button:not([type])').click();
    expect(heard).to.deep.equal([]);
    expect(input.validationMessage).to.equal('Choose a file for “Your bill”');
    await choose(input, pdf());
    (await request()).take();
    await until(() => !field.isSending, 'the end');
    find(form, 'button:not([type])').click();
    expect(heard).to.have.length(1);
  });
});
