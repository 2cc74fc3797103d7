import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { repositoryFolders } from '../../src/desk/config.ts';
import { checkForm } from '../../src/logic/forms/check-form.ts';
import type { Asking, Field, FormDefinition } from '../../src/logic/forms/form.ts';
import { firstUnanswered, handsOver, stepsAsked } from '../../src/logic/forms/routing.ts';
import { isSafeHref } from '../../src/logic/notices/href.ts';
import { parseTinyMarkdown, plainWords } from '../../src/logic/notices/tiny-markdown.ts';
import type { Profile, Standard } from '../../src/logic/profile/profile.ts';
import { languages, textIn, type Language } from '../../src/logic/words/language.ts';
import { daysWithoutWeekday, openDesk } from './desk.ts';
import { readyAnswers } from './ready-form-answers.ts';

const { sampleCouncil } = repositoryFolders;
const folder = join(sampleCouncil, 'forms');
const read = async (path: string): Promise<string> => readFile(join(sampleCouncil, path), 'utf8');
const profile = JSON.parse(await read('council.json')) as Profile;
const files = (await readdir(folder)).sort();
const written = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
const forms = written.map((text) => JSON.parse(text) as FormDefinition);
const formOf = (id: string): FormDefinition => forms.find((form) => form.id === id) ?? assert.fail(`no form "${id}"`);
const fieldsOf = (form: FormDefinition): readonly Field[] => form.steps.flatMap(({ fields }) => fields);
const standardOf = (id: string): Standard =>
  profile.standards.find((each) => each.id === id) ?? assert.fail(`no standard "${id}"`);
const numberOf = (id: string): string =>
  profile.channels.find((each) => each.id === id)?.number ?? assert.fail(`no number of "${id}"`);

/** The address of the page that carries a form, in English; the Welsh one stands under "/cy". */
const pageOf: Record<string, string> = {
  'benefit-change': '/benefits/change',
  'bulky-waste': '/bins/bulky-waste',
  complaint: '/complaints',
  'contact-us': '/contact/form',
  homelessness: '/housing/homeless',
  'missed-bin': '/bins/missed-bin',
  pothole: '/report/pothole',
  'proof-of-address': '/council-tax/proof-of-address',
};

/** Where a text of a form stands, and the text. */
interface Said {
  readonly path: string;
  readonly text: unknown;
}

const textKeys =
  /(^|\.)(title|intro|price|label|hint|why|message|patternMessage|text|keptFor|basis|declaration|includes\.\d+|needs\.\d+)$/;

/** Every text of a form, whatever it looks like. A title that holds more, like that of urgent help, is gone into. */
const textsOf = (value: unknown, path = ''): readonly Said[] => {
  if (textKeys.test(path)) return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, path ? `${path}.${key}` : key));
};

const hrefsIn = (text: string): readonly string[] =>
  parseTinyMarkdown(text)
    .flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.spans))
    .flatMap(({ href }) => href ?? []);

test('there are eight ready forms, each in a file of its own name', () => {
  assert.deepEqual(
    files,
    Object.keys(pageOf).map((id) => `${id}.json`),
  );
  assert.deepEqual(
    forms.map(({ id }) => `${id}.json`),
    files,
  );
});

for (const form of forms) {
  const texts = textsOf(form);
  const saidIn = (language: Language): readonly string[] =>
    texts.map(({ text }) => (typeof text === 'string' ? text : textIn(text as FormDefinition['title'], language)));

  test(`${form.id}: a check against the council's profile finds nothing`, () => {
    assert.deepEqual(checkForm(form, profile), []);
  });

  test(`${form.id}: every word is there in English and in Welsh, but for bare numbers`, () => {
    assert.ok(texts.length > 20);
    for (const { path, text } of texts) {
      if (typeof text === 'string') assert.match(text, /^\d+$/, path);
      else {
        const { en, cy } = text as Partial<Record<Language, string>>;
        assert.ok(en?.trim() && cy?.trim(), path);
        // Names of streets and car parks are the same in both.
        if (!path.includes('options')) assert.notEqual(en, cy, path);
      }
    }
  });

  test(`${form.id}: both languages give the same numbers, and lead to the same pages`, () => {
    for (const { path, text } of texts) {
      const [english, welsh] = languages.map((language) => textIn(text as FormDefinition['title'], language));
      const numbers = (words = ''): readonly string[] => (words.match(/\d+/g) ?? []).sort();
      const links = (words = ''): readonly string[] => hrefsIn(words).map((href) => href.replace(/^\/cy(?=\/)/, ''));
      assert.deepEqual(numbers(welsh), numbers(english), path);
      assert.deepEqual(links(welsh), links(english), path);
    }
  });

  test(`${form.id}: no sentence has more than 20 words`, () => {
    for (const language of languages) {
      const sentences = saidIn(language).flatMap((text) => plainWords(text).split(/[.?!:](?:\s|$)|\n/));
      for (const sentence of sentences)
        assert.ok(sentence.split(/\s+/).filter(Boolean).length <= 20, `${sentence.split(/\s+/).length}: ${sentence}`);
    }
  });

  test(`${form.id}: no council words, no blame, no begging, and no day that cannot be moved`, () => {
    for (const text of saidIn('en')) assert.doesNotMatch(plainWords(text), councilWords);
    assert.deepEqual(daysWithoutWeekday(JSON.stringify(form)), []);
  });

  test(`${form.id}: says what to have at hand, how long it takes, why we ask and what comes after`, () => {
    const { needs = [], minutes = 0, privacy, afterwards, submit } = form;
    assert.ok(needs.length > 0 && minutes > 0);
    assert.ok(privacy.basis);
    assert.ok(afterwards.text);
    const promises = [afterwards.standard, ...(afterwards.stages ?? []).map(({ standard }) => standard)];
    for (const id of promises) if (id) assert.ok(standardOf(id));
    assert.ok(promises.some(Boolean));
    assert.equal(submit.endpoint, `/clearway/api/forms/${form.id}`);
  });

  test(`${form.id}: can be done by phone and face to face too`, () => {
    const kinds = (form.channels ?? []).map((id) => profile.channels.find((channel) => channel.id === id)?.kind);
    assert.ok(kinds.includes('phone'), kinds.join());
    assert.ok(kinds.includes('visit') && kinds.includes('relay'), kinds.join());
  });

  test(`${form.id}: a phone can fill in what it knows about its owner, and nothing about others`, () => {
    for (const { name, type, autocomplete } of fieldsOf(form)) {
      const own: Record<string, readonly (string | undefined)[]> = {
        name: ['name', 'given-name'],
        email: ['email'],
        phone: ['tel'],
      };
      const tokens = own[name] ?? [name.startsWith('friend-') ? 'off' : undefined];
      assert.ok(tokens.includes(autocomplete), `${name}: ${autocomplete}`);
      if (type === 'email' || type === 'phone') assert.ok(own[name] || name.startsWith('friend-'), name);
    }
  });

  test(`${form.id}: every link is safe and leads somewhere, every number is ours or a national one`, async (t) => {
    const desk = await openDesk(t);
    const national = ['999', '116123', '08082000247', '03000610614'];
    const ours = profile.channels.map(({ number = '' }) => number.replaceAll(' ', ''));
    for (const href of languages.flatMap((language) => saidIn(language).flatMap(hrefsIn))) {
      assert.ok(isSafeHref(href), href);
      if (href.startsWith('tel:')) assert.ok([...national, ...ours].includes(href.slice(4)), href);
      else if (href.startsWith('/')) assert.equal((await desk.inject(href)).statusCode, 200, href);
      else assert.equal(href, 'https://www.lgo.org.uk');
    }
  });

  for (const language of languages)
    test(`${form.id}: its page in ${language} carries it, with a link to the same without script`, async () => {
      const address = `${language === 'cy' ? '/cy' : ''}${pageOf[form.id]}`;
      const html = await read(`site${address}.html`);
      const query = `form=${form.id}${language === 'cy' ? '&amp;lang=cy' : ''}`;
      const title = textIn(form.title, language);
      assert.ok(html.includes(`<html lang="${language}">`));
      assert.ok(html.includes(`<cw-form form="${form.id}"><a href="/clearway/form?${query}">${title}</a></cw-form>`));
      assert.ok(html.includes(`<title>${title} - `));
      const index = await read(`site${language === 'cy' ? '/cy' : ''}/forms.html`);
      assert.match(index, new RegExp(`<li><a href="${address}">${title}</a><p>[^<]{10,80}</p></li>`));
      const twin = `${language === 'cy' ? '' : '/cy'}${pageOf[form.id]}`;
      assert.ok(html.includes(`<a class="language" href="${twin}"`));
    });
}

// From the words to avoid of the LGA and of GOV.UK, and our own rules: a person who has never worked for a council reads this.
const councilWords = new RegExp(
  `\\b(${[
    'acknowledg\\w*|additional|advis(e|ed|es)|applicable|applicants?|arrears|ascertain|assist\\w*|bulk refuse|carriageway',
    'commenc\\w*|complet(e|ed|es|ing)|concerning|correspondence|customers?|customer services|dwellings?|e\\.g|eg|etc|i\\.e',
    'eligib\\w*|enquir\\w*|ensur\\w*|error|evidence|failed|footway|forthwith|fly-tipping|forward(ed)?|highways?|in order to',
    'incorrect|inform|invalid|issues?|kerbside|liab\\w*|mandatory|notif\\w*|obtain\\w*|officers?|outcomes?|pleased?|prior to',
    'process(ed|ing)?|provid\\w*|pursuant|query|queries|regarding|remit\\w*|request\\w*|requir\\w*|resid(e|ent|ents|ence)',
    'residual|retain\\w*|service users?|signpost\\w*|stakeholders?|statutory|submi\\w*|subsequent\\w*|sufficient|upon|via|whilst',
  ].join('|')})\\b`,
  'i',
);

const asking: Asking = { language: 'en', today: '2026-11-24' };
for (const [id, says, entries] of readyAnswers)
  test(`${id} can be sent: ${says}`, () => {
    const form = formOf(id);
    assert.equal(handsOver(form, entries), undefined);
    assert.equal(firstUnanswered(form, entries, asking)?.id, undefined);
    assert.ok(firstUnanswered(form, {}, asking), 'an empty form cannot');
  });

test('missed bin reads the news first, and the feed has its service', async () => {
  const { status, service } = formOf('missed-bin');
  assert.equal(status, true);
  const feed = JSON.parse(await read('status.json')) as { services: readonly { id: string }[] };
  assert.ok(feed.services.some(({ id }) => id === service));
});

test('special waste names its price and what is in it before the first question', () => {
  const { price, includes = [] } = formOf('bulky-waste');
  assert.match(textIn(price, 'en'), /^£30 for /);
  assert.ok(includes.length > 1);
});

test('pothole has two ends: the county, and a short form of our own', () => {
  const form = formOf('pothole');
  const stepsWith = (land: string): readonly string[] => stepsAsked(form, { land: [land] }).map(({ id }) => id);
  const first = ['where', 'how-bad', 'what', 'land'];
  assert.deepEqual(stepsWith('road'), [...first, 'county']);
  assert.deepEqual(stepsWith('unsure'), [...first, 'county']);
  assert.deepEqual(stepsWith('car-park'), [...first, 'car-park', 'contact']);
  assert.deepEqual(stepsWith('private'), [...first, 'private', 'contact']);
});

test('what pothole takes along is not personal, and the county page has a box for each', async () => {
  const form = formOf('pothole');
  const county = fieldsOf(form).find(({ type }) => type === 'hand-over');
  const task = profile.bodies.find(({ id }) => id === county?.body)?.tasks?.find(({ href }) => href === county?.href);
  assert.ok(task, 'the profile leads to the same page');
  const html = await read(`site${county?.href}.html`);
  const [, prefill = ''] = /<cw-form prefill="([^"]*)">/.exec(html) ?? [];
  assert.deepEqual(prefill.split(' '), county?.carry);
  for (const name of county?.carry ?? []) {
    // Only boxes for one line are filled in from an address, and only with a line or two.
    assert.ok(html.includes(` name="${name}" type="text"`), name);
    const field = fieldsOf(form).find((each) => each.name === name);
    assert.ok(field?.type === 'text' && !field.autocomplete && (field.maxLength ?? Infinity) <= 200, name);
  }
});

test('complaint has two stages with dates, and says where one can go after both', () => {
  const { stages = [], text } = formOf('complaint').afterwards;
  assert.deepEqual(
    stages.map(({ standard }) => standardOf(standard).resolve.amount),
    [10, 20],
  );
  for (const language of languages) {
    for (const stage of stages) assert.match(textIn(stage.text, language), /\{date\}/);
    assert.match(textIn(text, language), /Ombudsman|Ombwdsmon/);
  }
});

test('homelessness leads to a person before any question, and says that it is sensitive', () => {
  const { urgent, sensitive, channels } = formOf('homelessness');
  assert.equal(sensitive, true);
  assert.equal(channels?.[0], 'homeless-line');
  for (const language of languages)
    for (const number of [numberOf('homeless-line'), '999', '116 123', '0808 2000 247'])
      assert.ok(textIn(urgent?.text, language).includes(`[${number}](tel:${number.replaceAll(' ', '')})`), number);
});

test('proof of address takes a photo, or the paper later, or over the counter', () => {
  const file = fieldsOf(formOf('proof-of-address')).find(({ type }) => type === 'file');
  assert.deepEqual(file?.later, ['send-later', 'bring-in']);
  assert.deepEqual([file?.maxMegabytes, file?.maxFiles], [10, 3]);
  for (const ending of ['.pdf', '.jpg', '.png', '.heic']) assert.ok(file?.accept?.includes(ending), ending);
});

test('the pages promise what the profile promises', async () => {
  const promises: [string, string, string][] = [
    ['missed-bin', 'missed-bin', 'within # working days'],
    ['complaint', 'complaint-stage-1', 'within # working days'],
    ['contact-us', 'general-enquiry', 'within # working days'],
  ];
  for (const [form, standard, words] of promises) {
    const { unit, resolve } = standardOf(standard);
    assert.equal(unit, 'working-days');
    const html = await read(`site${pageOf[form]}.html`);
    assert.ok(html.includes(words.replace('#', String(resolve.amount))), form);
  }
});
