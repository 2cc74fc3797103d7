import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from '../../src/markup/to-html.ts';
import { element, type Content } from '../../src/markup/tree.ts';

const rows: [says: string, content: Content, html: string][] = [
  ['words', 'Bins', 'Bins'],
  ['signs in words', 'Bins & <b>"more"</b>', 'Bins &amp; &lt;b&gt;&quot;more&quot;&lt;/b&gt;'],
  ['a number, and nought', [3, ' of ', 0], '3 of 0'],
  ['nothing', [undefined, null, false, [], ''], ''],
  ['an element', element('p', { class: 'cw-hint' }, 'Hello'), '<p class="cw-hint">Hello</p>'],
  ['lists in lists', element('p', {}, ['a', ['b', [element('b', {}, 'c')]]], 'd'), '<p>ab<b>c</b>d</p>'],
  ['an element without an end', element('input', { type: 'text' }), '<input type="text">'],
  ['a line break', ['a', element('br'), 'b'], 'a<br>b'],
  [
    'attributes that are on or off',
    element('input', { checked: true, disabled: false, id: undefined }),
    '<input checked>',
  ],
  ['an empty attribute', element('option', { value: '' }), '<option value=""></option>'],
  ['a number as attribute', element('h2', { tabindex: -1 }), '<h2 tabindex="-1"></h2>'],
  [
    'signs in an attribute',
    element('input', { value: `"><script>alert('1')</script>&` }),
    '<input value="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">',
  ],
  // The first line break belongs to HTML, the second to the resident.
  ['a text area that begins with a line break', element('textarea', {}, '\nHello'), '<textarea>\n\nHello</textarea>'],
  ['a text area that ends itself', element('textarea', {}, '</textarea>'), '<textarea>\n&lt;/textarea&gt;</textarea>'],
];

for (const [says, content, html] of rows)
  test(`HTML of ${says}`, () => {
    assert.equal(toHtml(content), html);
  });
