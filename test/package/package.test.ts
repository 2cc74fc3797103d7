import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const packageJson = JSON.parse(read('package.json')) as {
  exports: Record<string, string | { types: string; default: string }>;
};
const manifest = JSON.parse(read('dist/custom-elements.json')) as {
  modules: { declarations?: { tagName?: string; description?: string }[] }[];
};
const elements = readdirSync(join(root, 'src/elements'));

test('every public name of the package leads to a file that is built', () => {
  const files = Object.values(packageJson.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  assert.deepEqual(
    files.filter((file) => !existsSync(join(root, file))),
    [],
  );
});

test('the package holds what it needs and no tests, stories or sources', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  assert.deepEqual(
    paths.filter(
      (path) =>
        /test|stories|\.storybook/.test(path) ||
        /^src\//.test(path) ||
        (path.endsWith('.ts') && !path.endsWith('.d.ts')),
    ),
    [],
  );
  for (const needed of [
    'README.md',
    'LICENSE',
    'dist/clearway.js',
    'dist/clearway.css',
    'dist/clearway-forms.css',
    'dist/custom-elements.json',
    'dist/schemas/council.schema.json',
    'dist/schemas/form.schema.json',
    'dist/schemas/status.schema.json',
    'dist/index.d.ts',
  ])
    assert.ok(paths.includes(needed), needed);
});

test('no built file asks for a source file', () => {
  const files = (readdirSync(join(root, 'dist'), { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.js'),
  );
  assert.deepEqual(
    files.filter((file) => /(from|import)\s*\(?\s*['"]\.[^'"]*\.ts['"]/.test(read(join('dist', file)))),
    [],
  );
});

for (const name of elements) {
  const tag = `cw-${name}`;
  test(`${tag} has all that an element owes`, () => {
    const declared = manifest.modules
      .flatMap(({ declarations }) => declarations ?? [])
      .find(({ tagName }) => tagName === tag);
    assert.ok(declared?.description, 'a sentence in the manifest');
    assert.ok(existsSync(join(root, `dist/elements/${name}/${name}.js`)), 'a module of its own');
    assert.ok(packageJson.exports[`./elements/${name}`], 'a public name');
    assert.ok(existsSync(join(root, `stories/${name}.stories.ts`)), 'stories');
    assert.ok(
      readdirSync(join(root, 'test/elements')).some((file) => file.startsWith(name) && file.endsWith('.test.ts')),
      'tests',
    );
    assert.match(read('README.md'), new RegExp(`\\| \`${tag}\``), 'a row in the README');
    assert.match(
      read('src/bundles/elements.data.ts'),
      new RegExp(`[' ]${name}[' ]`),
      'a word in the list of the loader',
    );
    assert.match(read(`src/elements/${name}/${name}.ts`), new RegExp(`define\\('${tag}'`), 'its own definition');
    // A field is native controls in a form: it has no page of its own.
    const isField = /(^|-)field$|^choice-group$|^long-text$/.test(name);
    // The list of pages, or a page that takes in what is sent.
    const hasPage =
      new RegExp(`'?${name}'?[:,]`).test(read('src/desk/pages/element-pages.ts')) ||
      readdirSync(join(root, 'src/desk/pages')).some((file) =>
        read(`src/desk/pages/${file}`).includes(`'/clearway/${name}'`),
      );
    if (name !== 'council' && !isField) assert.ok(hasPage, 'a page without script');
  });
}

test('files are small rooms: logic to 150 lines, elements to 250; only data is longer', () => {
  const lines = (file: string) => read(file).trimEnd().split('\n').length;
  const sources = (readdirSync(join(root, 'src'), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.data.ts'))
    .map((file) => join('src', file));
  // The types of the council profile are one table of fields.
  const limit = (file: string) =>
    file === 'src/logic/profile/profile.ts' ? 210 : file.startsWith('src/logic/') ? 155 : 250;
  assert.deepEqual(
    sources.filter((file) => lines(file) > limit(file)).map((file) => `${file}: ${lines(file)}`),
    [],
  );
});
