import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import '../../../src/logic/words/welsh-forms.ts';
import '../../../src/logic/requests/acknowledgement-words.cy.data.ts';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { openForm } from '../../../src/logic/forms/open-form.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import { acknowledgement } from '../../../src/logic/requests/acknowledgement.ts';
import { acknowledgementGaps, acknowledgementTemplate } from '../../../src/logic/requests/acknowledgement-template.ts';
import { languages, type Language } from '../../../src/logic/words/language.ts';

const sample = new URL('../../../stories/sample-council/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, sample), 'utf8'));
const profile = openProfile(read('council.json')) ?? assert.fail('there is no council');
const forms = readdirSync(new URL('forms/', sample)).map(
  (file) => openForm(read(`forms/${file}`)) ?? assert.fail(file),
);
const facts = (language: Language) => ({
  profile,
  holidays: bankHolidaysOf('england-and-wales'),
  language,
  trackerUrl: 'https://www.mereham.example/t',
  site: 'https://www.mereham.example',
});
const tuesday = Date.parse('2026-11-24T10:43Z');

test('a template for missed bins has a gap for each thing that changes, and no day', () => {
  const missedBin = forms.find(({ id }) => id === 'missed-bin') ?? assert.fail();
  const { subject, body } = acknowledgementTemplate(missedBin, tuesday, facts('en'));
  assert.equal(subject, 'We have your form. Your reference is ((reference))');
  assert.match(body, /^Your reference: \(\(reference\)\)\nSent at \(\(sent time\)\) on \(\(sent date\)\)$/m);
  assert.match(
    body,
    /^We will empty your bin by \(\(date\)\)\.\nYou will first hear from us by \(\(first date\)\)\.$/m,
  );
  assert.match(body, /^\(\(tracker\)\)$/m);
  assert.doesNotMatch(body, /November|10:43/);
});

test('a filled template is the email that we send, for each ready form, in both languages, weeks later', () => {
  assert.equal(forms.length, 8);
  for (const definition of forms)
    for (const language of languages)
      for (const later of ['2026-12-01T09:00Z', '2027-02-15T15:30Z']) {
        const receipt = { reference: '7K4P-9QX3', receivedAt: Date.parse(later) };
        const gaps = acknowledgementGaps(definition, receipt, facts(language));
        const { subject, body } = acknowledgementTemplate(definition, tuesday, facts(language));
        const fill = (text: string): string =>
          text.replace(/\(\(([^()]+)\)\)/g, (_gap, name: string) => gaps[name] ?? assert.fail(name));
        assert.deepEqual(
          { subject: fill(subject), body: fill(body) },
          acknowledgement(definition, receipt, facts(language)),
          `${definition.id} ${language} ${later}`,
        );
      }
});
