import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { importOpen311 } from '../../../src/logic/forms/import-open311.ts';
import { openForm } from '../../../src/logic/forms/open-form.ts';
import { readOpen311 } from '../../../src/logic/forms/open311.ts';
import { parseForm } from '../../../src/logic/forms/parse-form.ts';
import type { Field, FormDefinition, Step } from '../../../src/logic/forms/form.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import '../../../src/logic/requests/open311/record-words.cy.data.ts';
import { serviceDefinition } from '../../../src/logic/requests/open311/service-definition.ts';
import { isService, serviceEntry } from '../../../src/logic/requests/open311/service-list.ts';

const council = join(import.meta.dirname, '../../../stories/sample-council');
const read = (file: string): unknown => JSON.parse(readFileSync(join(council, file), 'utf8'));
const profile = openProfile(read('council.json')) as Profile;
const forms = readdirSync(join(council, 'forms')).map((file) => openForm(read(`forms/${file}`)) as FormDefinition);
const form = (id: string): FormDefinition => forms.find((each) => each.id === id) as FormDefinition;

const formOf = (...steps: readonly Step[]): FormDefinition => ({
  id: 'test',
  title: 'Test',
  steps,
  privacy: { why: 'To test.', keptFor: '1 day.' },
  submit: { endpoint: '/clearway/api/forms/test' },
  afterwards: {},
});
const step = (...fields: readonly Field[]): Step => ({ id: 'step', fields });
const attributesOf = (...fields: readonly Field[]) => serviceDefinition(formOf(step(...fields)), 'en').attributes;
const options = [
  { value: 'a', label: { en: 'First', cy: 'Cyntaf' } },
  { value: 'b', label: 'Second' },
];

// Each kind of question, and what Open311 calls it; '' where Open311 asks it itself.
const kinds: readonly (readonly [Partial<Field> & { type: Field['type'] }, string])[] = [
  [{ type: 'text' }, 'string'],
  [{ type: 'number' }, 'number'],
  [{ type: 'money' }, 'number'],
  [{ type: 'textarea' }, 'text'],
  [{ type: 'date' }, 'datetime'],
  [{ type: 'radios', options }, 'singlevaluelist'],
  [{ type: 'select', options }, 'singlevaluelist'],
  [{ type: 'checkboxes', options }, 'multivaluelist'],
  [{ type: 'postcode' }, 'string'],
  [{ type: 'address' }, 'string'],
  [{ type: 'national-insurance' }, 'string'],
  [{ type: 'reference' }, 'string'],
  [{ type: 'file' }, 'string'],
  [{ type: 'statement', text: 'Read this.' }, 'string'],
  [{ type: 'email' }, ''],
  [{ type: 'phone' }, ''],
  [{ type: 'text', autocomplete: 'name' }, ''],
  [{ type: 'text', autocomplete: 'given-name' }, ''],
];

for (const [field, datatype] of kinds)
  test(`a question of the kind ${field.type} (${field.autocomplete ?? 'no autofill'}) is "${datatype}"`, () => {
    const [attribute] = attributesOf({ name: 'q', label: 'Question?', ...field });
    assert.equal(attribute?.datatype ?? '', datatype);
    assert.equal(attribute?.variable ?? true, field.type !== 'statement');
  });

test('answers to choose from have their keys and their names in the language that is asked for', () => {
  const definition = formOf(step({ type: 'radios', name: 'q', label: 'Question?', options }));
  assert.deepEqual(serviceDefinition(definition, 'cy').attributes[0]?.values, [
    { key: 'a', name: 'Cyntaf' },
    { key: 'b', name: 'Second' },
  ]);
});

test('a second email address is asked for, because Open311 has room for one', () =>
  assert.deepEqual(
    attributesOf(
      { type: 'email', name: 'email', label: 'Email' },
      { type: 'email', name: 'friend', label: 'A friend’s email' },
    ).map(({ code }) => code),
    ['friend'],
  ));

test('what hangs on another answer may stay empty, and says when it is asked', () => {
  const [, , name, other] = serviceDefinition(
    formOf(
      step(
        { type: 'radios', name: 'dog', label: 'Do you have a dog?', options },
        { type: 'textarea', name: 'more', label: 'More?' },
        { type: 'text', name: 'dog-name', label: 'Its name?', when: { field: 'dog', in: ['a', 'b'] } },
        { type: 'text', name: 'other', label: 'Other?', when: { field: 'dog', not: ['a'] } },
      ),
    ),
    'en',
  ).attributes;
  assert.equal(name?.required, false);
  assert.equal(name?.datatype_description, 'Only if the answer to “Do you have a dog?” is “First” or “Second”.');
  assert.equal(other?.datatype_description, 'Not if the answer to “Do you have a dog?” is “First”.');
});

test('in Welsh too', () =>
  assert.match(
    serviceDefinition(form('missed-bin'), 'cy')
      .attributes.map((each) => each.datatype_description)
      .join('\n'),
    /Dim ond os mai “Nac oedd” yw’r ateb i “Oedd eich bin allan erbyn 6am y diwrnod hwnnw\?”\./,
  ));

for (const each of forms)
  test(`the definition of ${each.id} is whole, and comes back as a form that can be used`, () => {
    const definition = serviceDefinition(each, 'en');
    assert.equal(definition.service_code, each.id);
    assert.deepEqual(
      definition.attributes.map(({ order }) => order),
      definition.attributes.map((_, at) => at + 1),
    );
    for (const attribute of definition.attributes) {
      assert.match(attribute.code, /^[a-z\d-]+$/);
      assert.ok(attribute.description, attribute.code);
      assert.equal(/list$/.test(attribute.datatype), (attribute.values?.length ?? 0) > 0, attribute.code);
    }
    const again = readOpen311(definition);
    assert.deepEqual(
      again.map(({ code, isAsked, datatype, isRequired }) => [code, isAsked, datatype, isRequired]),
      definition.attributes.map(({ code, variable, datatype, required }) => [code, variable, datatype, required]),
    );
    const imported = importOpen311(serviceEntry(each, profile, 'en'), definition);
    assert.deepEqual(parseForm(imported).problems, []);
  });

test('a service has the fields of GeoReport v2', () =>
  assert.deepEqual(serviceEntry(form('missed-bin'), profile, 'en'), {
    service_code: 'missed-bin',
    service_name: 'Report a missed bin',
    description:
      'Tell us if we did not empty your bin. If your round is late today, leave your bin out. We will still come.',
    metadata: true,
    type: 'realtime',
    keywords: 'missed bin,lgsl 524',
    group: 'Missed bin',
  }));

test('a form without a service belongs to the council', () =>
  assert.equal(serviceEntry(form('contact-us'), profile, 'cy').group, 'Cyngor Dosbarth Mereham'));

test('only a form that leads everybody away is no service', () => {
  assert.deepEqual(
    forms.filter((each) => !isService(each)),
    [],
  );
  const away: Field = { type: 'hand-over', name: 'away', label: 'The county does this', body: 'saltmarsh-county' };
  assert.equal(isService(formOf(step(away))), false);
  assert.equal(
    isService(
      formOf(step({ type: 'radios', name: 'q', label: 'Q?', options }, { ...away, when: { field: 'q', is: 'a' } })),
    ),
    true,
  );
});
