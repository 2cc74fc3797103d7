import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { countOf } from '../../logic/forms/count.ts';
import { lookupFailure, lookupFaults } from '../../logic/requests/tracker-lookup.ts';
import { trackerPageWords } from '../../logic/requests/tracker-page-words.data.ts';
import type { Desk } from '../desk.ts';
import { readToken } from '../form-token.ts';
import { addressBucket } from '../operation.ts';
import { countUp } from '../rate-limit.ts';
import { notFound } from '../refusals.ts';
import { answerOutcome, chaseRequest, longestNote } from '../request-actions.ts';
import { provenRequest, trackerAddress } from '../request-proof.ts';
import { lookupWeight } from '../routes/request-operations.ts';
import type { PageFacts } from './element-pages.ts';
import { readFacts } from './facts.ts';
import { sendLookup, sendTracker, trackerId, trackerPath, trackerToken, type Trouble } from './send-tracker.ts';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Posted = (name: string) => string;

/** Where the page opens after a press: at what came of it. */
const places: Readonly<Record<string, string>> = { chase: 'chase', yes: 'outcome', reopen: 'word' };

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? '';

/**
 * Trackers without script: `GET /clearway/request-tracker` asks for a reference, or shows the request of a link of ours; each POST does
 * one thing and leads to an address of its own, so that loading the page again does nothing twice.
 */
export function trackerPageRoutes(app: FastifyInstance, desk: Desk): void {
  const factsFor = (query: Query) => readFacts(desk.folders, { lang: one(query['lang']) }, desk.now());

  app.get<{ Querystring: Query }>(trackerPath, async (request, reply) => {
    const facts = await factsFor(request.query);
    if (!facts) return notFound(reply);
    const entries = { reference: one(request.query['reference']).slice(0, 100), word: '' };
    const key = one(request.query['key']);
    if (!key) return sendLookup(reply, desk, facts, entries);
    const found = await provenRequest(desk, entries.reference, { key });
    return found ? sendTracker(reply, desk, facts, found) : sendLookup(reply, desk, facts, entries, unknown(facts));
  });

  app.post<{ Querystring: Query }>(trackerPath, { bodyLimit: 20_000 }, async (request, reply) => {
    const facts = await factsFor(request.query);
    if (!facts) return notFound(reply);
    const pairs = Array.isArray(request.body) ? (request.body as [string, string][]) : [];
    const posted: Posted = (name) => pairs.find(([key]) => key === name)?.[1] ?? '';
    const task = posted('cw-go') || 'lookup';
    if (task === 'other') return reply.redirect(`${trackerPath}?lang=${facts.language}`, 303);
    return task === 'lookup' ? lookUp(request, reply, desk, facts, posted) : press(reply, desk, facts, task, posted);
  });
}

const unknown = (facts: PageFacts): Trouble => ({ failure: lookupFailure('unknown', facts), status: 404 });

const trouble = (
  facts: PageFacts,
  words: { readonly heading?: string; readonly lines: readonly string[] },
  status = 422,
): Trouble => ({ failure: { ...lookupFailure('many', facts), ...words }, status });

const isFresh = ({ secret, now, youngest }: Desk, posted: Posted): boolean =>
  readToken(secret, trackerToken, posted('cw-token'), now(), youngest) === 'good';

async function lookUp(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: Desk,
  facts: PageFacts,
  posted: Posted,
): Promise<FastifyReply> {
  const { language } = facts;
  const words = trackerPageWords[language];
  const entries = { reference: posted('reference').slice(0, 100), word: posted('word').slice(0, 320) };
  const again = (why: Parameters<typeof sendLookup>[4]) => sendLookup(reply, desk, facts, entries, why);
  const faults = lookupFaults(entries, language);
  if (faults.reference ?? faults.word) return again({ faults, status: 422 });
  if (!isFresh(desk, posted)) return again(trouble(facts, words.pressAgain));
  // Counted with the lookups that scripts make.
  const limit = { most: Math.max(1, Math.floor(desk.perMinute / lookupWeight)), seconds: 60 };
  const seconds = await countUp(desk.database, addressBucket(desk, request, 'getRequest'), limit, desk.now());
  if (seconds > 0) {
    reply.header('retry-after', seconds);
    return again(trouble(facts, { lines: [words.wait(seconds)] }, 429));
  }
  const found = await provenRequest(desk, entries.reference, { word: entries.word });
  // A program that fills in what nobody sees learns nothing.
  if (!found || posted('website')) return again(unknown(facts));
  return reply.redirect(trackerAddress(desk.secret, found.reference, language), 303);
}

/** Does what a button of the tracker asks for. Where it cannot be done any more, the page says what holds now. */
async function press(
  reply: FastifyReply,
  desk: Desk,
  facts: PageFacts,
  task: string,
  posted: Posted,
): Promise<FastifyReply> {
  const typed = posted('reference').slice(0, 100);
  const found = await provenRequest(desk, typed, { key: posted('key') });
  if (!found) return sendLookup(reply, desk, facts, { reference: typed, word: '' }, unknown(facts));
  if (task === 'no') return sendTracker(reply, desk, facts, found, { asking: true });
  const { reference } = found;
  if (task in places) {
    const { pressAgain, tooLong } = trackerPageWords[facts.language];
    const note = posted('note').replaceAll('\r\n', '\n');
    const again = (why: Trouble) => sendTracker(reply, desk, facts, found, { ...why, asking: task === 'reopen', note });
    if (countOf(note, 'characters') > longestNote)
      return again(trouble(facts, { ...lookupFailure('unsent', facts), lines: [tooLong] }));
    if (!isFresh(desk, posted)) return again(trouble(facts, pressAgain));
    if (task === 'chase') await chaseRequest(desk, reference, {}, facts);
    else await answerOutcome(desk, reference, { done: task === 'yes', note }, facts);
  }
  const place = places[task] ? `#${trackerId}-${places[task]}` : '';
  return reply.redirect(trackerAddress(desk.secret, reference, facts.language) + place, 303);
}
