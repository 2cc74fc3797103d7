import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { welshTitles } from '../../../src/logic/calendar/bank-holidays.cy.data.ts';
import { titles } from '../../../src/logic/calendar/bank-holidays.data.ts';
import { loadedLanguages } from '../../../src/logic/words/dictionary.ts';

const logic = new URL('../../../src/logic/', import.meta.url);
const dataFiles = readdirSync(logic, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.data.ts') && !file.endsWith('.cy.data.ts'),
);
const hasDictionary = (file: string): boolean => /\bdictionary</.test(readFileSync(new URL(file, logic), 'utf8'));
const files = dataFiles.filter(hasDictionary).sort();

interface Found {
  readonly en: Readonly<Record<string, unknown>>;
  cy: Readonly<Record<string, unknown>>;
}
const isDictionary = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'cy,en';

const dictionaries = new Map<string, Found>();
for (const file of files)
  for (const [name, value] of Object.entries((await import(new URL(file, logic).href)) as object))
    if (isDictionary(value)) dictionaries.set(`${file}: ${name}`, value);

test('until Welsh is loaded, its words are the English ones', () => {
  assert.deepEqual([...loadedLanguages], ['en']);
  for (const [name, { en, cy }] of dictionaries) assert.equal(cy, en, name);
});

/** An entry as a resident reads it: sentences with gaps are filled with what fits them all. */
const said = (entry: unknown): unknown => {
  if (typeof entry === 'function') return String((entry as (...gaps: string[]) => string)('Monday', 'alone'));
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.entries(entry).map(([name, each]) => [name, said(each)]);
};

/** The same in both languages, and rightly so: "9am to 1pm (Cash desk)", "bill.pdf: Sent". */
const same = ['timesNamed', 'said'];

test('Welsh has every entry of every dictionary, in its own words', async () => {
  await import('../../../src/logic/words/welsh-forms.ts');
  await import('../../../src/logic/words/welsh-desk.ts');
  assert.deepEqual([...loadedLanguages], ['en'], 'displays have no Welsh yet: welsh-forms.ts may not say that they do');
  await import('../../../src/logic/words/welsh.ts');
  assert.deepEqual([...loadedLanguages], ['en', 'cy']);
  for (const [name, { en, cy }] of dictionaries) {
    assert.notEqual(cy, en, `${name} has no Welsh: is its file in welsh.ts or welsh-forms.ts?`);
    assert.deepEqual(Object.keys(cy).sort(), Object.keys(en).sort(), name);
    for (const [entry, english] of Object.entries(en)) {
      const welsh = cy[entry];
      assert.equal(typeof welsh, typeof english, `${name}.${entry}`);
      if (!same.includes(entry)) assert.notDeepEqual(said(welsh), said(english), `${name}.${entry}`);
      for (const gap of typeof english === 'function' ? ['Monday', 'alone'].slice(0, english.length) : [])
        if (String(said(english)).includes(gap) && name.endsWith('calendarWords') === false)
          assert.ok(String(said(welsh)).includes(gap), `${name}.${entry} leaves out what stands in the gap`);
    }
  }
});

/** The words of forms may stay apart: a Welsh page that only displays does not load them. */
const bringersOf = (file: string): readonly string[] => {
  if (/^(forms|requests\/promise)/.test(file))
    return [
      'welsh.ts',
      'welsh-forms.ts',
      ...['definition', 'checks', 'special', 'ways', 'wrapped'].map((part) => `welsh-${part}.ts`),
    ];
  return /^(requests|feedback|surveys)\//.test(file) ? ['welsh-desk.ts'] : ['welsh.ts'];
};

for (const file of files)
  test(`${file} has its Welsh beside it, and one of ${bringersOf(file).join(', ')} brings it`, () => {
    const welsh = file.replace('.data.ts', '.cy.data.ts');
    const bringers = bringersOf(file).filter((bringer) =>
      readFileSync(new URL(`words/${bringer}`, logic), 'utf8')
        .split('\n')
        .includes(`import '../${welsh}';`),
    );
    assert.ok(bringers.length > 0, bringers.join());
    assert.ok(readFileSync(new URL(welsh, logic), 'utf8').includes('.cy = {'), welsh);
  });

test('every file that makes a dictionary is a table of data and shows its dictionary', () => {
  const makers = readdirSync(logic, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && file !== 'words/dictionary.ts' && hasDictionary(file),
  );
  assert.deepEqual(makers.sort(), files);
  assert.deepEqual([...new Set([...dictionaries.keys()].map((name) => name.split(':')[0]))].sort(), files);
  assert.ok(files.length >= 5);
});

test('every level of a notice has a Welsh word of its own', () => {
  const levels = [...dictionaries].find(([name]) => name.endsWith('notice-words.data.ts: words'))?.[1];
  const words = Object.values((levels?.cy.levels ?? {}) as Record<string, string>);
  assert.equal(new Set(words).size, 7);
  for (const [level, word] of Object.entries((levels?.en.levels ?? {}) as Record<string, string>))
    assert.notEqual(word, (levels?.cy.levels as Record<string, string>)[level]);
});

test('every bank holiday has a Welsh name', () =>
  assert.deepEqual(Object.keys(welshTitles).sort(), Object.values(titles).sort()));
