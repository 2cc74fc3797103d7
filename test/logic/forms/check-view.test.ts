import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkView } from '../../../src/logic/forms/check-view.ts';
import type { Entries, Fault } from '../../../src/logic/forms/form.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import { form, pothole } from './view-samples.ts';

const answered: Entries = { where: ['High Street'], size: ['small'], land: ['car-park'], name: ['Ann'] };
const view = (language: Language = 'en', definition = pothole, faults: readonly Fault[] = []) =>
  checkView(definition, { entries: answered, faults, language });

test('every question that was asked has a row with its answer and its way back', () => {
  const { rows } = view();
  assert.deepEqual(
    rows.map(({ label, lines, step }) => [label.text, lines, step]),
    [
      ['Where is it?', ['High Street'], 'where'],
      ['How big is it', ['Small'], 'size'],
      ['What kind of place is it?', ['A car park'], 'land'],
      ['Your name', ['Ann'], 'you'],
      ['Your phone number', ['Not provided'], 'you'],
    ],
  );
  assert.deepEqual([rows[0]?.change, rows[0]?.changeWhat], ['Change', 'Where is it?']);
});

test('the same in Welsh, with the language of what is not', () => {
  const { heading, progress, rows, go, back } = view('cy');
  assert.deepEqual([heading, progress, go, back], ['Gwiriwch eich atebion', 'Cam 5 o 5', 'Anfon', 'Yn ôl']);
  assert.deepEqual([rows[0]?.label.text, rows[1]?.lines, rows[0]?.change], ['Ble mae e?', ['Bach'], 'Newid']);
  assert.notDeepEqual(rows.at(-1)?.lines, ['Not provided']);
});

test('it is the last step', () => assert.equal(view().progress, 'Step 5 of 5'));

test('it says what one says by sending, and what becomes of the answers', () => {
  const privacy = { why: { en: 'To empty your bin.' }, keptFor: 'We keep it for 1 year.', basis: 'The law lets us.' };
  const { declaration, privacy: said } = view('cy', form({ declaration: { en: 'It is true.' }, privacy }));
  assert.deepEqual(declaration?.text, { text: 'It is true.', lang: 'en' });
  assert.deepEqual(said.lines, [
    { text: 'To empty your bin.', lang: 'en' },
    { text: 'We keep it for 1 year.', lang: undefined },
    { text: 'The law lets us.', lang: undefined },
  ]);
});

test('what the form does not say is not there', () => {
  const { declaration, privacy, errors } = view('en', form({ privacy: {} }));
  assert.deepEqual([declaration, privacy.lines, errors], [undefined, [], undefined]);
});

test('what is still wrong is summed up', () =>
  assert.deepEqual(view('en', pothole, [{ field: 'name', controls: ['name'], message: 'Enter your name' }]).errors, {
    heading: 'There is a problem',
    items: [{ message: 'Enter your name', control: 'pothole-name' }],
  }));
