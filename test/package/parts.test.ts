import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { elements } from '../../src/bundles/elements.data.ts';

const root = join(import.meta.dirname, '../..');
const parts = readdirSync(join(root, 'dist/parts')).filter((file) => file.endsWith('.js'));
const loader = readFileSync(join(root, 'dist/clearway.js'), 'utf8');
const [, hash = 'no hash in the loader'] = /\.\/parts\/\$\{\w+\}-([\dA-F]{8})\.js/.exec(loader) ?? [];

const asked = Object.entries(elements).flatMap(([files, names]) =>
  names.split(' ').map((name) => ({
    name,
    files: files
      .split(' ')
      .flatMap((file) => (file === '+' ? ['definition', 'checks', 'fields', 'wrapped'] : file === '*' ? name : file)),
  })),
);

test('each element is on the list of the loader once', () => {
  const names = asked.map(({ name }) => name);
  assert.deepEqual([...new Set(names)], names);
});

for (const { name, files } of asked)
  test(`the loader finds all that cw-${name} needs: ${files.join(', ')}`, () => {
    for (const file of files)
      assert.ok(parts.includes(`${file}-${hash}.js`), `${file}-${hash}.js is not in dist/parts/`);
  });

test('no part asks for the loader, which would then run twice on a page that has it under another address', () => {
  for (const file of parts)
    assert.doesNotMatch(readFileSync(join(root, 'dist/parts', file), 'utf8'), /["']\.\.\/clearway\.js["']/, file);
});

/** What a file imports at its beginning. */
const importsOf = (name: string): string[] =>
  [
    ...readFileSync(join(root, `dist/parts/${name}-${hash}.js`), 'utf8').matchAll(
      /\b(?:from|import)"\.\/([\w-]+)-[\w-]{8}\.js"/g,
    ),
  ].map(([, file = '']) => file);

for (const pages of [
  ['core', 'opening-times'],
  ['core', 'service-status'],
  ['form', 'wrapped'],
  ['form', 'definition', 'checks', 'fields'],
])
  test(`a page that asks for ${pages.join(', ')} waits for no other file`, () => {
    for (const file of pages)
      assert.deepEqual(
        importsOf(file).filter((other) => !pages.includes(other)),
        [],
        file,
      );
  });

test('an element that stands alone waits for no other file', () => {
  for (const { name, files } of asked)
    if (files.length === 1 && files[0] === name) assert.deepEqual(importsOf(name), [], name);
});
