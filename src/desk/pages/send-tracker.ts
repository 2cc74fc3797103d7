import type { FastifyReply } from 'fastify';
import { markupWords } from '../../logic/forms/markup-words.data.ts';
import type { RequestFacts } from '../../logic/requests/request.ts';
import {
  lookupView,
  type lookupFaults,
  type LookupEntries,
  type LookupFailure,
} from '../../logic/requests/tracker-lookup.ts';
import { trackerPageWords } from '../../logic/requests/tracker-page-words.data.ts';
import { errorSummaryMarkup } from '../../markup/error-summary.ts';
import { lookupMarkup, trackerFailureMarkup, trackerMarkup } from '../../markup/request-tracker.ts';
import { toHtml } from '../../markup/to-html.ts';
import { trapMarkup } from '../../markup/trap.ts';
import { element, type Tree } from '../../markup/tree.ts';
import type { Desk } from '../desk.ts';
import { signToken } from '../form-token.ts';
import { viewOf } from '../request-actions.ts';
import { trackerKey } from '../request-proof.ts';
import type { PageFacts } from './element-pages.ts';
import { fillElements } from './fill.ts';
import { withoutHeading } from './form-heading.ts';
import { layoutPage } from './layout.ts';

export const trackerPath = '/clearway/request-tracker';
/** What the ids on the page begin with, for links to a part of it. */
export const trackerId = 'tracker-1';
/** What a token of this page is signed for. */
export const trackerToken = 'request-tracker';

/** What went wrong, and what the answer's status is then. */
export interface Trouble {
  readonly failure?: LookupFailure;
  readonly status?: number;
}

const hidden = (name: string, value: string): Tree => element('input', { type: 'hidden', name, value });

const tokenOf = ({ secret, now }: Desk): Tree => hidden('cw-token', signToken(secret, trackerToken, now()));

/** A page about one person's request: nobody stores it, and no search engine lists it. */
async function send(
  reply: FastifyReply,
  desk: Desk,
  { language }: PageFacts,
  page: {
    readonly title: string;
    readonly tree: Tree;
    readonly isWrong: boolean;
    readonly status?: number | undefined;
  },
): Promise<FastifyReply> {
  const { title, tree, isWrong, status = 200 } = page;
  // Where script comes after all, the element goes on from this very page.
  const content = toHtml([element('h1', {}, title), element('cw-request-tracker', {}, tree)]);
  const before = isWrong ? trackerPageWords[language].error : '';
  const html = await layoutPage(desk.folders, { language, title, before, content });
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'same-origin' })
    .type('text/html; charset=utf-8')
    .send(await fillElements(html, desk.folders, desk.now()));
}

/** Asks for a reference, and for a postcode or an email address. */
export function sendLookup(
  reply: FastifyReply,
  desk: Desk,
  facts: PageFacts,
  entries: LookupEntries,
  { failure, status, faults = {} }: Trouble & { readonly faults?: ReturnType<typeof lookupFaults> } = {},
): Promise<FastifyReply> {
  const { language } = facts;
  const view = lookupView(entries, facts, faults);
  const items = (['reference', 'word'] as const).flatMap((name) => {
    const message = faults[name];
    return message === undefined ? [] : [{ message, control: `${trackerId}-${name}` }];
  });
  const isWrong = failure !== undefined || items.length > 0;
  const tree = withoutHeading(
    lookupMarkup(view, {
      id: trackerId,
      action: `${trackerPath}?lang=${language}`,
      language,
      hidden: [
        tokenOf(desk),
        trapMarkup(trackerPageWords[language].leaveEmpty),
        ...(items.length > 0 ? [errorSummaryMarkup({ heading: markupWords[language].problem, items }, trackerId)] : []),
      ],
      failure,
    }),
  );
  return send(reply, desk, facts, { title: view.heading, tree, isWrong, status });
}

/** Shows a request to the person whose it is. */
export async function sendTracker(
  reply: FastifyReply,
  desk: Desk,
  facts: PageFacts,
  request: RequestFacts,
  { failure, status, asking, note }: Trouble & { readonly asking?: boolean; readonly note?: string } = {},
): Promise<FastifyReply> {
  const { language } = facts;
  const { reference } = request;
  const tree = trackerMarkup(await viewOf(desk, request, facts), {
    id: trackerId,
    action: `${trackerPath}?lang=${language}`,
    hidden: [
      tokenOf(desk),
      hidden('reference', reference),
      hidden('key', trackerKey(desk.secret, reference)),
      ...(failure ? [trackerFailureMarkup(failure)] : []),
    ],
    ...(asking && { asking }),
    ...(note !== undefined && { note }),
  });
  const { title } = trackerPageWords[language];
  return send(reply, desk, facts, { title, tree, isWrong: failure !== undefined, status });
}
