import assert from 'node:assert/strict';
import test from 'node:test';
import { trackerView } from '../../src/logic/requests/tracker-view.ts';
import { lookupFaults, lookupView } from '../../src/logic/requests/tracker-lookup.ts';
import { lookupMarkup, trackerMarkup } from '../../src/markup/request-tracker.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { holidays, london, profile, requestAfter } from '../logic/requests/tracker-samples.ts';

const view = trackerView(requestAfter([['2026-11-25T10:00', 'in-progress', { note: 'A & B <now>' }]]), {
  profile,
  holidays,
  now: london('2026-12-01T09:00'),
  language: 'en',
});

test('the step where it stands is marked for those who do not see it, and each mark is a word too', () => {
  const html = toHtml(trackerMarkup(view, { id: 't' }));
  assert.equal(html.match(/aria-current="step"/g)?.length, 1);
  assert.match(html, /aria-current="step"><span[^>]*>We are looking at it<\/span> <span[^>]*>Now</);
});

test('steps stand before what has happened, and what was written is text', () => {
  const html = toHtml(trackerMarkup(view, { id: 't' }));
  assert.ok(html.indexOf('cw-tracker-steps') < html.indexOf('cw-tracker-history'));
  assert.match(html, /A &amp; B &lt;now&gt;/);
});

test('without script there is no button that only script can serve', () => {
  assert.match(toHtml(trackerMarkup(view, { id: 't' })), /data-cw-do="print" hidden/);
  assert.doesNotMatch(toHtml(trackerMarkup(view, { id: 't', script: true })), /data-cw-do="print" hidden/);
});

test('every id is there once, and every description leads to one', () => {
  const entries = { reference: '', word: '' };
  const lookup = lookupView(entries, { profile, language: 'en' }, lookupFaults(entries, 'en'));
  for (const html of [
    toHtml(trackerMarkup(view, { id: 't' })),
    toHtml(lookupMarkup(lookup, { id: 't', language: 'en' })),
  ]) {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, named = ''] of html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g))
      for (const id of named.split(' ')) assert.ok(ids.includes(id), id);
  }
});
