import assert from 'node:assert/strict';
import test from 'node:test';
import { fillElements } from '../../src/desk/pages/fill.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import { openDesk, sampleNow } from './desk.ts';

/** The address, its status, what it must say, what it must not. */
const pages: [what: string, address: string, status: number, says: RegExp, saysNot?: RegExp][] = [
  ['a place on one line', 'opening-times?place=broadway', 200, /Open now\..*Closes at 1pm\./s, /<table/],
  [
    'a place with its week',
    'opening-times?place=broadway&view=week',
    200,
    /<table.*Today, Tuesday 24 November.*9am to 1pm/s,
  ],
  [
    'a place that is shut, and where to go',
    'opening-times?place=civic-offices',
    200,
    /Closed until Monday 1 March.*Go here instead:.*Broadway/s,
  ],
  ['where to pay cash', 'opening-times?ask=cash', 200, /The Broadway cash office/],
  ['where there is no cash', 'opening-times?place=thornby-hub&ask=cash', 200, /You cannot pay cash at Thornby/],
  [
    'an unknown place: the ones to choose from',
    'opening-times?place=nowhere',
    404,
    /We cannot find what you asked for.*place=broadway/s,
  ],
  [
    'a hostile place',
    'opening-times?place=%3Cscript%3Ealert(1)%3C/script%3E',
    404,
    /We cannot find what you asked for/,
    /alert\(1\)/,
  ],
  ['no settings', 'opening-times', 404, /We cannot find what you asked for/],
  ['a setting written twice means the first', 'opening-times?place=broadway&place=nowhere', 200, /Open now/],
  ['one service', 'service-status?service=missed-bin', 200, /Disrupted.*Leave your bin out/s],
  ['a service of the county', 'service-status?service=potholes', 200, /Potholes.*Working as normal/s],
  ['an unknown service: the ones to choose from', 'service-status?service=moon', 404, /service=missed-bin/],
  ['all services', 'service-status?view=list', 200, /Blue Badge.*Checked at 10am/s],
  ['a supplier’s feed', 'service-status?view=list&feed=online-services', 200, /Card payments.*Disrupted/s],
  [
    'a feed that is not on the list is the council’s own',
    'service-status?view=list&feed=https://evil.example',
    200,
    /Blue Badge/,
  ],
  ['the notices of today', 'status-banner', 200, /Closed.*The Civic Offices are closed/s],
  ['Welsh', 'opening-times?place=broadway&lang=cy', 200, /<html lang="cy">.*Ar agor nawr/s, /Open now/],
  ['Welsh, unknown', 'opening-times?place=nowhere&lang=cy', 404, /Ni allwn ddod o hyd/],
  ['an unknown element', 'payment-options', 404, /We cannot find that page/],
  ['a name that every object has', 'constructor', 404, /We cannot find that page/],
];

for (const [what, address, status, says, saysNot] of pages)
  test(`page without script: ${what}`, async (t) => {
    const answer = await (await openDesk(t)).inject(`/clearway/${address}`);
    assert.equal(answer.statusCode, status);
    assert.match(answer.body, says);
    if (saysNot) assert.doesNotMatch(answer.body, saysNot);
    assert.doesNotMatch(answer.body, /<!--|\sstyle=|undefined|\[object/);
    assert.equal(answer.body.match(/<h1/g)?.length, 1);
  });

test('the style sheet of the pages without script holds the elements’ styles and nothing of their hosts', async (t) => {
  const answer = await (await openDesk(t)).inject('/clearway/pages.css');
  assert.match(answer.headers['content-type'] as string, /^text\/css/);
  assert.match(answer.body, /\.cw-banner/);
  assert.doesNotMatch(answer.body, /:host/);
});

/** A tag in a page, and what stands in it once it is filled. */
const tags: [what: string, tag: string, says: RegExp][] = [
  [
    'a place',
    '<cw-opening-times place="broadway"><a href="/x">x</a></cw-opening-times>',
    /^<cw-opening-times place="broadway">.*Open now.*<\/cw-opening-times>$/s,
  ],
  [
    'an unknown place keeps its words',
    '<cw-opening-times place="moon"><a href="/x">x</a></cw-opening-times>',
    /^<cw-opening-times place="moon"><a href="\/x">x<\/a><\/cw-opening-times>$/,
  ],
  [
    'another tag is left alone',
    '<cw-council src="/council.json"></cw-council>',
    /^<cw-council src="\/council.json"><\/cw-council>$/,
  ],
  [
    'a supplier’s feed',
    '<cw-service-status view="list" src="/feeds/summary.json">x</cw-service-status>',
    /Card payments/,
  ],
  [
    'a feed from outside is not fetched',
    '<cw-service-status view="list" src="https://evil.example/x">x</cw-service-status>',
    /Blue Badge/,
  ],
];

for (const [what, tag, says] of tags)
  test(`filled tag: ${what}`, async () => {
    assert.match(await fillElements(tag, repositoryFolders, sampleNow), says);
  });
