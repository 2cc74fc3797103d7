import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import '../../../src/logic/words/welsh-forms.ts';
import '../../../src/logic/requests/acknowledgement-words.cy.data.ts';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { confirmationView } from '../../../src/logic/forms/confirmation-view.ts';
import type { FormDefinition } from '../../../src/logic/forms/form.ts';
import { openForm } from '../../../src/logic/forms/open-form.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import { acknowledgement } from '../../../src/logic/requests/acknowledgement.ts';
import { languages, type Language } from '../../../src/logic/words/language.ts';
import { form, profileWith } from '../forms/view-samples.ts';

const sample = new URL('../../../stories/sample-council/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, sample), 'utf8'));
const readyForms = readdirSync(new URL('forms/', sample)).map((file) => openForm(read(`forms/${file}`)));
const mereham = openProfile(read('council.json'));
const holidays = bankHolidaysOf('england-and-wales');

const tracker = 'https://www.mereham.example/clearway/request-tracker?reference=7K4P-9QX3&key=abc&lang=en';
const email = (
  definition: FormDefinition,
  profile: Profile,
  { at = '2026-11-24T10:43Z', language = 'en' }: { at?: string; language?: Language } = {},
) =>
  acknowledgement(
    definition,
    { reference: '7K4P-9QX3', receivedAt: Date.parse(at) },
    { profile, holidays, language, trackerUrl: tracker, site: 'https://www.mereham.example' },
  );

test('a missed bin, from its first word to its last', () => {
  const missedBin = readyForms.find((each) => each?.id === 'missed-bin');
  assert.ok(missedBin && mereham);
  assert.deepEqual(email(missedBin, mereham), {
    subject: 'We have your form. Your reference is 7K4P-9QX3',
    body: `Mereham District Council

We have your form: Report a missed bin
Your reference: 7K4P-9QX3
Sent at 10:43am on Tuesday 24 November 2026

What happens next
We will empty your bin by Thursday 26 November.
You will first hear from us by Wednesday 25 November.

Leave your bin out where our crew can see it. If it is still full after that day, phone us.

See how it is going
Open this link to see what has happened so far:
${tracker}
Anyone who has this link can see your request. Give it only to people you trust.

If you need to talk to us
Phone 01632 960 100
Relay UK, if you cannot hear or speak on the phone: 18001 01632 960 100

We cannot read replies to this email.
To tell us more, use one of the ways above and give your reference.
`,
  });
});

test('the email and the page after sending say the same, for each ready form, in both languages, around the year', () => {
  assert.equal(readyForms.length, 8);
  assert.ok(mereham);
  let held = 0;
  for (const definition of readyForms)
    for (const language of languages)
      for (const at of ['2026-11-24T10:43Z', '2026-12-24T23:30Z', '2027-03-27T08:00Z', '2026-08-01T12:00Z']) {
        assert.ok(definition);
        const { body, subject } = email(definition, mereham, { at, language });
        const receipt = { reference: '7K4P-9QX3', receivedAt: Date.parse(at) };
        const page = confirmationView(definition, receipt, {
          profile: mereham,
          holidays,
          language,
          now: Date.parse(at),
        });
        // An email writes the address of a link out.
        const lines = body.replace(/ \((https?:|\d)[^)\n]*\)/g, '').split('\n');
        for (const line of page.asText.split('\n')) {
          const said = lines.some((each) => each === line || each.endsWith(`: ${line}`) || each.slice(2) === line);
          assert.ok(said, `${definition.id} ${language} ${at}: "${line}" is not in\n${body}`);
          held += 1;
        }
        for (const date of page.dates) assert.ok(lines.includes(date), date);
        assert.match(subject, /7K4P-9QX3/);
        assert.doesNotMatch(body, /undefined|\[object|\*\*|\]\(|\{date\}|\n\n\n/);
      }
  assert.ok(held > 500, `${held} lines were held together`);
});

// [what the council says, what the email says]
const links: [string, string][] = [
  ['Go to [the form](https://www.mereham.example/bins).', 'Go to the form (https://www.mereham.example/bins).'],
  ['Come to [The Broadway](/places/broadway).', 'Come to The Broadway (https://www.mereham.example/places/broadway).'],
  ['Phone [0808 157 0130](tel:08081570130).', 'Phone 0808 157 0130.'],
  ['[Phone the Ombudsman](tel:03000610614).', 'Phone the Ombudsman (03000610614).'],
  ['Write to [bins@mereham.example](mailto:bins@mereham.example?subject=Bins).', 'Write to bins@mereham.example.'],
  ['**Leave it out.**', 'Leave it out.'],
  ['- Take a photo\n- Keep it', '- Take a photo\n- Keep it'],
  ['1. Take a photo\n2. Keep it', '1. Take a photo\n2. Keep it'],
];
for (const [text, said] of links)
  test(`a link in an email: ${text.split('\n')[0]}`, () => {
    const { body } = email(form({ afterwards: { text } }), profileWith());
    assert.ok(body.includes(`\n\n${said}\n\n`), body);
  });

test('where the council has named no way to reach it, the email names its site', () => {
  const { body } = email(form(), profileWith({ channels: [] }));
  assert.match(body, /To tell us more, go to https:\/\/www\.mereham\.example and give your reference\.\n$/);
});

test('the subject does not say what the form is about: others may see the phone', () => {
  for (const definition of readyForms)
    for (const language of languages) {
      assert.ok(definition && mereham);
      assert.doesNotMatch(
        email(definition, mereham, { language }).subject,
        /home|cartref|benefit|budd-dal|complain|cwyn/i,
      );
    }
});
