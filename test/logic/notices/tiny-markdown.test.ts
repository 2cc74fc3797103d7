import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSafeHref } from '../../../src/logic/notices/href.ts';
import { parseTinyMarkdown, plainWords, type Block, type Span } from '../../../src/logic/notices/tiny-markdown.ts';

const paragraph = (...spans: Span[]): Block => ({ kind: 'paragraph', spans });
const list = (ordered: boolean, ...items: string[]): Block => ({
  kind: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
});

const rows: [says: string, text: string, expected: Block[]][] = [
  ['nothing', '', []],
  ['only blank lines', ' \n\n \n', []],
  ['one paragraph', 'Ice.', [paragraph({ text: 'Ice.' })]],
  ['two paragraphs', 'Ice.\n\nSnow.', [paragraph({ text: 'Ice.' }), paragraph({ text: 'Snow.' })]],
  ['Windows line ends', 'Ice.\r\n\r\nSnow.', [paragraph({ text: 'Ice.' }), paragraph({ text: 'Snow.' })]],
  ['a line break is a space', 'Ice and\nsnow.', [paragraph({ text: 'Ice and snow.' })]],
  ['a list', '- Bins\n- Bags', [list(false, 'Bins', 'Bags')]],
  ['a list with stars', '* Bins\n* Bags', [list(false, 'Bins', 'Bags')]],
  ['a list of steps', '1. Look\n2) Call', [list(true, 'Look', 'Call')]],
  ['a list with blank lines stays one list', '- Bins\n\n- Bags', [list(false, 'Bins', 'Bags')]],
  ['a list right after words', 'Put out:\n- bins', [paragraph({ text: 'Put out:' }), list(false, 'bins')]],
  ['an item that goes on', '- Bins\n  and bags', [list(false, 'Bins and bags')]],
  ['a list and then steps', '- Bins\n1. Look', [list(false, 'Bins'), list(true, 'Look')]],
  ['a dash that is no list', '-5 degrees', [paragraph({ text: '-5 degrees' })]],
  ['a year that is no list', '2026. A year', [paragraph({ text: '2026. A year' })]],
  ['bold', 'By **6pm** today', [paragraph({ text: 'By ' }, { text: '6pm', bold: true }, { text: ' today' })]],
  ['a link', '[Bins](/bins).', [paragraph({ text: 'Bins', href: '/bins' }, { text: '.' })]],
  ['a bold link', '**[Bins](/bins)**', [paragraph({ text: 'Bins', bold: true, href: '/bins' })]],
  ['a link that is bold inside', '[**Bins**](/bins)', [paragraph({ text: 'Bins', href: '/bins', bold: true })]],
  ['a phone link', '[Call](tel:01632960100)', [paragraph({ text: 'Call', href: 'tel:01632960100' })]],
  ['one star is a star', '5 * 3 ** 2', [paragraph({ text: '5 * 3 ** 2' })]],
  ['an unsafe link stays text', '[x](javascript:alert)', [paragraph({ text: '[x](javascript:alert)' })]],
  ['HTML stays text', '<b>Ice</b>', [paragraph({ text: '<b>Ice</b>' })]],
  ['an empty label stays text', '[](/bins)', [paragraph({ text: '[](/bins)' })]],
];
for (const [says, text, expected] of rows)
  test(`tiny Markdown: ${says}`, () => assert.deepEqual(parseTinyMarkdown(text), expected));

const plain: [text: string, expected: string][] = [
  ['By **6pm**. [Look](/bins)', 'By 6pm. Look'],
  ['Put out:\n- bins\n- bags\n\nThanks', 'Put out:\nbins\nbags\nThanks'],
  ['**[Bins](/bins)** are *late*', 'Bins are *late*'],
];
for (const [text, expected] of plain)
  test(`plain words: ${expected.replaceAll('\n', ' / ')}`, () => assert.equal(plainWords(text), expected));

const addresses: [href: string, safe: boolean][] = [
  ['/bins', true],
  ['#top', true],
  ['?page=2', true],
  ['bins/late', true],
  ['/bins?at=9:30', true],
  ['https://www.gov.uk/', true],
  ['HTTPS://WWW.GOV.UK/', true],
  ['mailto:bins@mereham.example', true],
  ['tel:01632960100', true],
  ['http://www.gov.uk/', false],
  ['//elsewhere.example', false],
  ['/\\elsewhere.example', false],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['https://', false],
  ['', false],
];
for (const [href, safe] of addresses)
  test(`an address ${JSON.stringify(href)} is ${safe ? 'a link' : 'no link'}`, () =>
    assert.equal(isSafeHref(href), safe));

const hostile: [says: string, text: string][] = [
  ['stars', '*'.repeat(10_000)],
  ['brackets', '['.repeat(10_000)],
  ['open links', '[a]('.repeat(10_000)],
  ['one long open link', '[a](' + 'x'.repeat(100_000)],
  ['half bold', '**a'.repeat(10_000)],
  ['bold and brackets', '**[**['.repeat(10_000)],
  ['list dashes', '- '.repeat(10_000)],
  ['spaces', ' '.repeat(100_000) + 'x'],
  ['a dash and spaces', '- ' + ' '.repeat(100_000)],
  ['line ends', '\r\n'.repeat(100_000)],
  ['list lines', '- a\nb\n'.repeat(20_000)],
];
for (const [says, text] of hostile)
  test(`hostile text is read at once: ${says}`, () => {
    const start = performance.now();
    assert.ok(parseTinyMarkdown(text).length <= text.length);
    plainWords(text);
    assert.ok(performance.now() - start < 500);
  });
