import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startView } from '../../../src/logic/forms/start-view.ts';
import { form, profileWith } from './view-samples.ts';

const whole = form({
  service: 'bins',
  status: true,
  intro: 'Tell us.\n\n- One\n- Two',
  price: { en: '£30' },
  includes: ['A bin', { en: 'A lid', cy: 'Clawr' }],
  needs: ['Your address'],
  minutes: 3,
  urgent: { title: { en: 'In danger?' }, text: { en: 'Call **999**.' } },
});
const routes = [{ text: 'Phone 01632 960 100', href: 'tel:01632960100' }];

test('the first page says all that people should know before they start', () => {
  const view = startView(whole, { language: 'en', routes, profile: profileWith() });
  assert.deepEqual(view.heading, { text: 'Report a missed bin', lang: undefined });
  assert.deepEqual([view.urgent?.heading.text, view.urgent?.text.blocks.length], ['In danger?', 1]);
  assert.deepEqual(
    view.intro?.blocks.map((block) => block.kind),
    ['paragraph', 'list'],
  );
  assert.deepEqual(view.status, {
    service: 'bins',
    words: 'See how this service is running today',
    href: '/clearway/service-status?service=bins&lang=en',
  });
  assert.deepEqual([view.price?.label, view.price?.text.text], ['What it costs:', '£30']);
  assert.deepEqual(
    [view.includes, view.needs].map((list) => [list?.heading, list?.items.map(({ text }) => text)]),
    [
      ['What you get', ['A bin', 'A lid']],
      ['What you need', ['Your address']],
    ],
  );
  assert.equal(view.minutes, 'It takes about 3 minutes.');
  assert.deepEqual(view.routes, { heading: 'Other ways to do this', items: routes });
  assert.deepEqual([view.kind, view.form, view.go], ['start', 'sample', 'Start now']);
});

test('the same in Welsh, with the language of what is not', () => {
  const view = startView(whole, { language: 'cy', routes });
  assert.deepEqual(view.heading, { text: 'Rhoi gwybod am fin', lang: undefined });
  assert.deepEqual([view.urgent?.heading, view.urgent?.text.lang], [{ text: 'In danger?', lang: 'en' }, 'en']);
  assert.deepEqual(view.price?.text, { text: '£30', lang: 'en' });
  assert.deepEqual(view.includes?.items[1], { text: 'Clawr', lang: undefined });
  assert.equal(view.status?.href, '/clearway/service-status?service=bins&lang=cy');
  assert.deepEqual([view.minutes, view.go], ['Mae’n cymryd tua 3 munud.', 'Dechrau nawr']);
});

test('what the form does not say is not there', () => {
  const { kind, form: id, heading, go, ...rest } = startView(form(), { language: 'en', routes: [] });
  assert.deepEqual([kind, id, heading.text, go], ['start', 'sample', 'Report a missed bin', 'Start now']);
  assert.deepEqual(
    Object.entries(rest).filter(([, value]) => value !== undefined),
    [],
  );
});

test('one minute, and two in Welsh', () => {
  assert.equal(startView(form({ minutes: 1 }), { language: 'en' }).minutes, 'It takes about 1 minute.');
  assert.equal(startView(form({ minutes: 2 }), { language: 'cy' }).minutes, 'Mae’n cymryd tua 2 funud.');
});

test('the state of a service is shown only where the form asks for it and has a service', () => {
  const status = (parts: Readonly<Record<string, unknown>>) => startView(form(parts), { language: 'en' }).status;
  assert.equal(status({ service: 'bins' }), undefined);
  assert.equal(status({ status: true }), undefined);
  const pages = { endpoints: { pages: '/cy-pages' } };
  const view = startView(whole, { language: 'en', profile: profileWith(pages) });
  assert.equal(view.status?.href, '/cy-pages/service-status?service=bins&lang=en');
});
