import assert from 'node:assert/strict';
import test from 'node:test';
import '../../../src/logic/words/welsh-forms.ts';
import {
  fileSaid,
  fileView,
  firstState,
  isGoing,
  isPhoto,
  isWrong,
  type FileLimits,
  type FileState,
} from '../../../src/logic/forms/file-list.ts';
import { fileWords } from '../../../src/logic/forms/file-words.data.ts';

const megabyte = 1024 * 1024;
const limits: FileLimits = { accept: ['.pdf', 'image/*'], maxMegabytes: 10, maxFiles: 3 };
const sent: FileState = { kind: 'sent', file: { id: 'a', name: 'a.jpg', size: 102_400, type: 'image/jpeg' } };
const sending = (percent: number): FileState => ({ kind: 'sending', percent });

const chosen: [string, { name: string; type: string; size: number }, number, FileState['kind']][] = [
  ['a PDF', { name: 'bill.pdf', type: 'application/pdf', size: 5 }, 0, 'waiting'],
  ['a PDF in capitals', { name: 'BILL.PDF', type: 'application/pdf', size: 5 }, 0, 'waiting'],
  ['a photo', { name: 'a.jpg', type: 'image/jpeg', size: 5 }, 0, 'waiting'],
  ['a phone’s photo, of which Windows knows no type', { name: 'IMG_1.HEIC', type: '', size: 5 }, 0, 'waiting'],
  [
    'a photo that is made smaller before it is judged',
    { name: 'a.jpg', type: 'image/jpeg', size: 20 * megabyte },
    0,
    'waiting',
  ],
  [
    'a moving picture, which is not made smaller',
    { name: 'a.gif', type: 'image/gif', size: 11 * megabyte },
    0,
    'too-large',
  ],
  ['a large PDF', { name: 'a.pdf', type: 'application/pdf', size: 10 * megabyte + 1 }, 0, 'too-large'],
  ['a PDF that just fits', { name: 'a.pdf', type: 'application/pdf', size: 10 * megabyte }, 0, 'waiting'],
  ['a text', { name: 'a.txt', type: 'text/plain', size: 5 }, 0, 'wrong-type'],
  ['a text without a type', { name: 'a.txt', type: '', size: 5 }, 0, 'wrong-type'],
  ['nothing known', { name: 'a', type: '', size: 5 }, 0, 'wrong-type'],
  ['an empty file', { name: 'a.pdf', type: 'application/pdf', size: 0 }, 0, 'empty'],
  ['an empty text: its kind comes first', { name: 'a.txt', type: '', size: 0 }, 0, 'wrong-type'],
  ['the third of three', { name: 'a.pdf', type: 'application/pdf', size: 5 }, 2, 'waiting'],
  ['the fourth of three', { name: 'a.pdf', type: 'application/pdf', size: 5 }, 3, 'too-many'],
];
for (const [says, file, others, kind] of chosen) {
  test(`a file that was just chosen: ${says}`, () => assert.equal(firstState(file, limits, others).kind, kind));
}

test('where no kind is named each is taken', () => {
  const file = { name: 'a.xyz', type: '', size: 5 };
  assert.equal(firstState(file, { ...limits, accept: [] }, 0).kind, 'waiting');
});

const photos: [string, string, boolean][] = [
  ['a.jpg', 'image/jpeg', true],
  ['a.HEIC', '', true],
  ['a.webp', '', true],
  ['a.gif', 'image/gif', false],
  ['a.svg', 'image/svg+xml', false],
  ['a.pdf', 'application/pdf', false],
  ['a.jpg', 'application/pdf', false],
  ['jpg', '', false],
];
for (const [name, type, expected] of photos)
  test(`${name} of type "${type}" is ${expected ? 'a' : 'no'} photo`, () =>
    assert.equal(isPhoto({ name, type }), expected));

const states: [FileState, 'going' | 'wrong' | 'done', boolean, string, string][] = [
  [{ kind: 'waiting' }, 'going', false, 'Waiting', 'Yn aros'],
  [{ kind: 'shrinking' }, 'going', false, 'Making the photo smaller', 'Yn gwneud y llun yn llai'],
  [sending(40), 'going', false, 'Sending: 40%', 'Yn anfon: 40%'],
  [
    { kind: 'offline' },
    'going',
    true,
    'No connection. We will send it when it comes back',
    'Nid oes cysylltiad. Byddwn yn ei hanfon pan ddaw yn ôl',
  ],
  [sent, 'done', false, 'Sent', 'Wedi’i hanfon'],
  [
    { kind: 'failed' },
    'wrong',
    true,
    'We could not send “a.jpg”. Try again, or remove it',
    'Ni allem anfon “a.jpg”. Rhowch gynnig arall arni, neu tynnwch hi',
  ],
  [
    { kind: 'too-large' },
    'wrong',
    false,
    'Choose a file of 10 MB or less in place of “a.jpg”',
    'Dewiswch ffeil o 10 MB neu lai yn lle “a.jpg”',
  ],
  [
    { kind: 'wrong-type' },
    'wrong',
    false,
    'Choose a file of another kind in place of “a.jpg”: PDF or any photo',
    'Dewiswch ffeil o fath arall yn lle “a.jpg”: PDF neu unrhyw lun',
  ],
  [
    { kind: 'empty' },
    'wrong',
    false,
    'Choose another file in place of “a.jpg”, which is empty',
    'Dewiswch ffeil arall yn lle “a.jpg”, sy’n wag',
  ],
  [
    { kind: 'unreadable' },
    'wrong',
    true,
    'Choose “a.jpg” again. Your device cannot read it now',
    'Dewiswch “a.jpg” eto. Ni all eich dyfais ei darllen nawr',
  ],
  [
    { kind: 'too-many' },
    'wrong',
    true,
    'Remove “a.jpg”, or another file. You can send up to 3 files',
    'Tynnwch “a.jpg”, neu ffeil arall. Gallwch anfon hyd at 3 ffeil',
  ],
];
for (const [state, way, canRetry, english, welsh] of states) {
  test(`a file that is ${state.kind}`, () => {
    const file = { name: 'a.jpg', size: 348_160, state };
    assert.deepEqual(fileView(file, limits, 'en'), {
      // What was sent is the photo that was made smaller.
      size: way === 'done' ? '100 KB' : '340 KB',
      state: english,
      percent: state.kind === 'sending' ? 40 : undefined,
      isWrong: way === 'wrong',
      canRetry,
    });
    assert.equal(fileView(file, limits, 'cy').state, welsh);
    assert.deepEqual([isGoing(state), isWrong(state)], [way === 'going', way === 'wrong']);
  });
}

const said: [string, FileState | undefined, FileState, string | undefined][] = [
  ['chosen', undefined, { kind: 'waiting' }, undefined],
  ['being made smaller', { kind: 'waiting' }, { kind: 'shrinking' }, 'a.jpg: Making the photo smaller.'],
  ['setting off', { kind: 'waiting' }, sending(0), undefined],
  ['10%', sending(0), sending(10), undefined],
  ['25%', sending(24), sending(25), 'a.jpg: Sending: 25%.'],
  ['a jump to 60%', sending(10), sending(60), 'a.jpg: Sending: 50%.'],
  ['60% again', sending(60), sending(60), undefined],
  ['from 60% to 74%', sending(60), sending(74), undefined],
  ['80%', sending(74), sending(80), 'a.jpg: Sending: 75%.'],
  ['99%', sending(80), sending(99), undefined],
  ['back to 0% after a lost connection', sending(99), sending(0), undefined],
  ['lost', sending(40), { kind: 'offline' }, 'a.jpg: No connection. We will send it when it comes back.'],
  ['still lost', { kind: 'offline' }, { kind: 'offline' }, undefined],
  ['sent', sending(99), sent, 'a.jpg: Sent.'],
  ['sent at once', { kind: 'waiting' }, sent, 'a.jpg: Sent.'],
  ['not sent', sending(40), { kind: 'failed' }, 'We could not send “a.jpg”. Try again, or remove it.'],
  ['empty', undefined, { kind: 'empty' }, 'Choose another file in place of “a.jpg”, which is empty.'],
];
for (const [says, was, state, words] of said) {
  test(`what is said aloud: ${says}`, () => {
    assert.equal(fileSaid({ name: 'a.jpg', size: 9, state }, was, limits, 'en'), words);
  });
}

test('where no kind is named, the desk’s own are', () => {
  const file = { name: 'a.txt', size: 9, state: { kind: 'wrong-type' } as const };
  assert.equal(
    fileView(file, { ...limits, accept: [] }, 'en').state,
    'Choose a file of another kind in place of “a.txt”: any photo, PDF, DOCX or ODT',
  );
});

test('whatever steps progress comes in, it is said three times at most', () => {
  for (const step of [1, 3, 7, 24, 26]) {
    let was: FileState = sending(0);
    const all: string[] = [];
    for (let percent = 0; percent < 100; percent += step) {
      const state = sending(percent);
      const words = fileSaid({ name: 'a.jpg', size: 9, state }, was, limits, 'en');
      if (words) all.push(words);
      was = state;
    }
    assert.ok(all.length <= 3 && new Set(all).size === all.length, all.join(' '));
  }
});

test('the Welsh words are there, each with what it is about, and none is the English one', () => {
  for (const [name, english] of Object.entries(fileWords.en)) {
    const welsh = fileWords.cy[name as keyof typeof fileWords.cy];
    assert.equal(typeof welsh, typeof english, name);
    if (name === 'said') continue;
    const say = (words: unknown): string =>
      typeof words === 'function' ? (words as (...args: unknown[]) => string)('7', 7) : String(words);
    assert.notEqual(say(welsh), say(english), name);
    if (typeof english === 'function') assert.match(say(welsh), /7/, name);
  }
});
