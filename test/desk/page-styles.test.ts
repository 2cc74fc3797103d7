import assert from 'node:assert/strict';
import test from 'node:test';
import { pageStyles } from '../../src/desk/pages/page-styles.ts';

/** The selectors of a style sheet, each by itself; what @media and @supports hold too. */
const selectorsOf = (css: string): readonly string[] =>
  [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'))
    .flatMap((selector) => selector.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim());

test('the styles of pages without script touch nothing of the council’s own: each selector names a class or an attribute of ours', () => {
  const selectors = selectorsOf(pageStyles);
  assert.ok(selectors.length > 50, `${selectors.length} selectors were read`);
  assert.deepEqual(
    selectors.filter((selector) => !/\.cw\b|\.cw-|\[slot=|:not\(:defined\)/.test(selector)),
    [],
  );
});
