import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Notice } from '../../../src/logic/notices/notice.ts';
import { parseStatus } from '../../../src/logic/notices/parse-status.ts';
import { at, london } from './feeds.ts';
import '../../../src/logic/words/welsh.ts';

const page = { id: 'p', name: 'Forms', updated_at: '2026-11-01T09:00:00.000Z' };
const parse = (fields: object, answeredAt?: number) => {
  const parsed = parseStatus({ page, components: [], ...fields }, london, { answeredAt });
  assert.ok(parsed.ok);
  return parsed;
};
const plain = {
  id: 'i',
  name: 'Forms are slow',
  status: 'investigating',
  impact: 'minor',
  created_at: '2026-11-24T08:00:00.000Z',
  started_at: '2026-11-24T07:30:00.000Z',
  components: [{ id: 'forms', name: 'Forms' }],
};
const incident = (fields: object): Notice | undefined =>
  parse({ incidents: [{ ...plain, ...fields }] }).value.notices[0];
const works = {
  ...plain,
  impact: 'maintenance',
  scheduled_for: '2026-11-26T22:00:00Z',
  scheduled_until: '2026-11-27T02:00:00Z',
};
const maintenance = (fields: object): Notice | undefined =>
  parse({ scheduled_maintenances: [{ ...works, ...fields }] }).value.notices[0];
const update = (body: string, created_at: string) => ({ body, created_at });

const incidents: [says: string, fields: object, field: keyof Notice, expected: unknown][] = [
  ['impact none is information', { impact: 'none' }, 'level', 'information'],
  ['impact minor is disrupted', {}, 'level', 'disrupted'],
  ['impact major is disrupted', { impact: 'major' }, 'level', 'disrupted'],
  ['impact critical is closed', { impact: 'critical' }, 'level', 'closed'],
  ['an unknown impact is information', { impact: 'huge' }, 'level', 'information'],
  ['no impact is information', { impact: null }, 'level', 'information'],
  ['its name is the title', {}, 'title', 'Forms are slow'],
  ['it starts when it started', {}, 'startsAt', at('2026-11-24T07:30Z')],
  ['or when it was written down', { started_at: null }, 'startsAt', at('2026-11-24T08:00Z')],
  ['it has no end', {}, 'endsAt', undefined],
  ['minor stays with its services', {}, 'scope', 'service'],
  ['major is for every page', { impact: 'major' }, 'scope', 'site'],
  ['critical is for every page', { impact: 'critical' }, 'scope', 'site'],
  ['without components it is for every page', { components: [] }, 'scope', 'site'],
  ['its services are its components', {}, 'services', ['forms']],
  [
    'components named only in an update count',
    { components: null, incident_updates: [{ affected_components: [{ code: 'pay' }, { code: 'pay' }] }] },
    'services',
    ['pay'],
  ],
  [
    'the newest update is the body',
    { incident_updates: [update('Old.', '2026-11-24T08:00Z'), update('New.', '2026-11-24T09:00Z')] },
    'body',
    'New.',
  ],
  [
    'updates stand newest first',
    { incident_updates: [update('Old.', '2026-11-24T08:00Z'), update('New.', '2026-11-24T09:00Z')] },
    'updates',
    [
      { at: at('2026-11-24T09:00Z'), text: 'New.' },
      { at: at('2026-11-24T08:00Z'), text: 'Old.' },
    ],
  ],
  [
    'HTML in a body becomes text',
    { incident_updates: [update('<p>We <b>know</b>.</p><script>x</script>1 < 2', '2026-11-24T08:00Z')] },
    'body',
    'We know.\nx1 < 2',
  ],
  ['without updates it has no body', {}, 'body', undefined],
  ['its short link is kept', { shortlink: 'https://stspg.io/a' }, 'href', 'https://stspg.io/a'],
  ['an old short link becomes https', { shortlink: 'http://stspg.io/a' }, 'href', 'https://stspg.io/a'],
  ['a link with a script is left out', { shortlink: 'javascript:x' }, 'href', undefined],
  [
    'resolved is back to normal',
    { status: 'resolved', resolved_at: '2026-11-24T11:02:30Z' },
    'level',
    'back-to-normal',
  ],
  [
    'resolved starts when it was resolved',
    { status: 'resolved', resolved_at: '2026-11-24T11:02:30Z' },
    'startsAt',
    at('2026-11-24T11:02Z'),
  ],
  [
    'resolved ends 24 hours later',
    { status: 'resolved', resolved_at: '2026-11-24T11:02:30Z' },
    'endsAt',
    at('2026-11-25T11:02Z'),
  ],
  [
    'a postmortem counts from its last change',
    { status: 'postmortem', updated_at: '2026-11-24T12:00Z' },
    'endsAt',
    at('2026-11-25T12:00Z'),
  ],
  ['monitoring is not over', { status: 'monitoring' }, 'level', 'disrupted'],
];
for (const [says, fields, field, expected] of incidents)
  test(`an incident: ${says}`, () => assert.deepEqual(incident(fields)?.[field], expected));

const planned: [says: string, fields: object, field: keyof Notice, expected: unknown][] = [
  ['planned is information', { status: 'scheduled' }, 'level', 'information'],
  [
    'planned says so',
    { status: 'scheduled' },
    'title',
    { en: 'Planned: Forms are slow', cy: 'Wedi’i gynllunio: Forms are slow' },
  ],
  ['planned is shown from a week before', { status: 'scheduled' }, 'startsAt', at('2026-11-19T22:00Z')],
  ['planned ends with the plan', { status: 'scheduled' }, 'endsAt', at('2026-11-27T02:00Z')],
  [
    'planned tells when, in words',
    { status: 'scheduled', incident_updates: [update('No forms then.', '2026-11-20T08:00Z')] },
    'body',
    {
      en: 'From 10pm on Thursday 26 November until 2am on Friday 27 November.\n\nNo forms then.',
      cy: 'O 10pm ddydd Iau 26 Tachwedd tan 2am ddydd Gwener 27 Tachwedd.\n\nNo forms then.',
    },
  ],
  [
    'planned without an end lasts a day',
    { status: 'scheduled', scheduled_until: null },
    'endsAt',
    at('2026-11-27T22:00Z'),
  ],
  ['in progress is changed', { status: 'in_progress' }, 'level', 'changed'],
  ['in progress keeps its name', { status: 'in_progress' }, 'title', 'Forms are slow'],
  ['in progress starts with the plan', { status: 'in_progress' }, 'startsAt', at('2026-11-26T22:00Z')],
  ['in progress does not vanish at its planned end', { status: 'in_progress' }, 'endsAt', undefined],
  ['verifying is changed', { status: 'verifying' }, 'level', 'changed'],
  ['completed is gone', { status: 'completed' }, 'level', undefined],
  ['planned for no time is left out', { status: 'scheduled', scheduled_for: null }, 'level', undefined],
];
for (const [says, fields, field, expected] of planned)
  test(`planned works: ${says}`, () => assert.deepEqual(maintenance(fields)?.[field], expected));

const components: [status: unknown, level: string | undefined][] = [
  ['operational', undefined],
  ['degraded_performance', 'disrupted'],
  ['partial_outage', 'disrupted'],
  ['major_outage', 'closed'],
  ['under_maintenance', 'changed'],
];
for (const [status, level] of components)
  test(`a component: ${String(status)} is ${level ?? 'working as normal'}`, () =>
    assert.deepEqual(parse({ components: [{ id: 'forms', name: 'Forms', status }] }).value.services, [
      { id: 'forms', name: 'Forms', level },
    ]));
test('a component: a group is left out', () =>
  assert.deepEqual(
    parse({ components: [{ id: 'g', name: 'All', status: 'operational', group: true }] }).value.services,
    [],
  ));
test('a component: an unknown status says nothing about it', () =>
  assert.deepEqual(parse({ components: [{ id: 'forms', status: 'fine' }] }).value.services, []));

test('a page: the moment of the answer is how fresh it is', () => assert.equal(parse({}, 5).value.updatedAt, 5));
test('a page: without that moment its last change counts', () =>
  assert.equal(parse({}).value.updatedAt, at('2026-11-01T09:00Z')));

const wrong: [says: string, fields: object, path: string, message: RegExp][] = [
  [
    'an incident without a name',
    { incidents: [null, { ...plain, name: '' }] },
    'incidents[1].name',
    /missing or wrong\. We leave it out/,
  ],
  [
    'an incident without an id',
    { incidents: [{ ...plain, id: 7 }] },
    'incidents[0].id',
    /missing or wrong\. We leave it out/,
  ],
  [
    'an unknown impact',
    { incidents: [{ ...plain, impact: 'huge' }] },
    'incidents[0].impact',
    /"huge"\. It is shown as information\. We know: none, minor/,
  ],
  [
    'an unknown status',
    { components: [{ id: 'forms', status: 'fine' }] },
    'components[0].status',
    /"fine"\. We leave it out\. We know: operational/,
  ],
  ['a component without an id', { components: [{ status: 'operational' }] }, 'components[0].id', /missing or wrong/],
  [
    'works for no time',
    { scheduled_maintenances: [{ ...works, status: 'scheduled', scheduled_for: 'soon' }] },
    'scheduled_maintenances[0].scheduled_for',
    /"soon"\. We leave it out/,
  ],
];
for (const [says, fields, path, message] of wrong)
  test(`a mistake in a page is named: ${says}`, () => {
    const [problem, ...others] = parse(fields).problems;
    assert.equal(problem?.path, path);
    assert.match(problem?.message ?? '', message);
    assert.equal(others.length, 0);
  });
