import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emergencyNotice } from '../../../src/logic/notices/emergency.ts';
import { canHide, noticeMark } from '../../../src/logic/notices/hidden.ts';
import type { Notice } from '../../../src/logic/notices/notice.ts';
import { notice } from './feeds.ts';

const first = notice({ title: { en: 'Ice', cy: 'Rhew' }, body: 'Late.', instead: { text: 'Wait', href: '/bins' } });

const changes: [says: string, fields: Partial<Notice>, comesBack: boolean][] = [
  ['nothing', {}, false],
  ['its times', { startsAt: 5, endsAt: 6, nextUpdateAt: 7 }, false],
  ['its services', { services: ['missed-bin'], scope: 'service' }, false],
  ['the order of its languages', { title: { cy: 'Rhew', en: 'Ice' } }, false],
  ['its level', { level: 'closed' }, true],
  ['its title', { title: { en: 'Snow', cy: 'Rhew' } }, true],
  ['its Welsh title', { title: { en: 'Ice', cy: 'Eira' } }, true],
  ['its body', { body: 'Late today.' }, true],
  ['what to do instead', { instead: { text: 'Call', href: '/bins' } }, true],
  ['where to go instead', { instead: { text: 'Wait', href: '/ice' } }, true],
  ['a new update', { updates: [{ at: 5, text: 'Half done.' }] }, true],
];
for (const [says, fields, comesBack] of changes)
  test(`a hidden notice ${comesBack ? 'comes back' : 'stays hidden'} when this changes: ${says}`, () =>
    assert.equal(noticeMark({ ...first, ...fields }) !== noticeMark(first), comesBack));

test('the time of an update alone does not bring a notice back', () =>
  assert.equal(
    noticeMark({ ...first, updates: [{ at: 5, text: 'Half.' }] }),
    noticeMark({ ...first, updates: [{ at: 6, text: 'Half.' }] }),
  ));
test('a mark is short', () => assert.match(noticeMark(first), /^[a-z\d]{1,7}$/));
test('only an emergency cannot be hidden', () => {
  assert.equal(canHide('emergency'), false);
  assert.equal(canHide('closed'), true);
  assert.equal(canHide('tribute'), true);
});

test('no emergency, no notice', () =>
  assert.equal(emergencyNotice({ mode: 'normal', emergency: { title: 'Flood' } }), undefined));
test('an emergency says its words on every page, without an end', () => {
  const found = emergencyNotice({
    mode: 'emergency',
    emergency: { title: 'Flood', body: 'Stay in.', instead: { text: 'Call', href: 'tel:0808' } },
  });
  assert.deepEqual(
    [found?.level, found?.title, found?.body, found?.instead?.href, found?.scope, found?.endsAt],
    ['emergency', 'Flood', 'Stay in.', 'tel:0808', 'site', undefined],
  );
});
test('an emergency without words still says something, in both languages', () =>
  assert.deepEqual(emergencyNotice({ mode: 'emergency' })?.title, {
    en: 'There is an emergency',
    cy: 'Mae argyfwng',
  }));
