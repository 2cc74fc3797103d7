import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formWords, isFormWelshLoaded } from '../../../src/logic/forms/form-words.data.ts';
import { specialWords } from '../../../src/logic/forms/special-words.data.ts';
import { loadedLanguages } from '../../../src/logic/words/dictionary.ts';

/** Every sentence, with its name and its gaps filled. */
const sentences = (words: object, path = ''): [name: string, sentence: string][] =>
  Object.entries(words).flatMap(([name, entry]: [string, unknown]) => {
    if (typeof entry === 'object' && entry !== null) return sentences(entry, `${path}${name}.`);
    const said =
      typeof entry === 'function' ? (entry as (...gaps: string[]) => string)('“X”', '7', '9') : String(entry);
    return [[path + name, said]];
  });

test('Welsh comes when it is asked for, and does not say that displays have theirs', async () => {
  assert.equal(isFormWelshLoaded(), false);
  await import('../../../src/logic/words/welsh-forms.ts');
  assert.equal(isFormWelshLoaded(), true);
  assert.deepEqual([...loadedLanguages], ['en']);
});

const all = (language: 'en' | 'cy') => [
  ...sentences(formWords[language]),
  ...sentences(specialWords[language], 'special.'),
];

test('both languages have the same sentences, with the label and the limits in them', () => {
  const welsh = new Map(all('cy'));
  for (const [name, english] of all('en')) {
    const said = welsh.get(name) ?? '';
    assert.notEqual(said, english, name);
    for (const gap of ['“X”', '7', '9'])
      assert.equal(said.split(gap).length, english.split(gap).length, `${name}: ${said}`);
  }
  assert.equal(welsh.size, all('en').length);
});

test('sentences are plain: short, without blame, and of one piece', () => {
  for (const [name, said] of [...all('en'), ...all('cy')]) {
    assert.ok(said.split(' ').length <= 20, name);
    assert.doesNotMatch(said, /please|invalid|error|must|failed|incorrect|annilys|gwall|os gwelwch/i, name);
    assert.doesNotMatch(said, /\.$|\. [A-Z]/, `${name} is one sentence without a full stop, as on GOV.UK`);
  }
});
