import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Descriptions, JsonSchema } from '../logic/shape/json-schema.ts';
import { parse } from '../logic/shape/parse.ts';
import type { Shape } from '../logic/shape/shape.ts';
import { isRecord } from '../logic/shape/open.ts';
import type { Desk } from './desk.ts';
import { idempotencyKey, keyProblem } from './idempotency-key.ts';
import { countUp } from './rate-limit.ts';
import { sendProblem } from './refusals.ts';

/** One thing that the API does: its route, what it reads, and what openapi.json says of it. */
export interface Operation<Body = unknown> {
  /** "sendFeedback": the operationId. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Under /clearway/api, "/requests/{reference}/chase". */
  readonly path: string;
  readonly summary: string;
  /** What is read and checked before it is handled. */
  readonly body?: { readonly shape: Shape<Body>; readonly descriptions?: Descriptions };
  /** What `handle` reads itself, because no shape tells it: its JSON Schema, and its media type where it is not JSON. */
  readonly content?: { readonly schema: JsonSchema; readonly type?: string };
  /** What stands in the address after "?", or in headers: name, where, and what it is. */
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'query' | 'header';
    readonly description: string;
  }[];
  /** Whether what comes must, or may, carry an Idempotency-Key. */
  readonly key?: 'must' | 'may';
  /** The most bytes of a body; 20,000 when left out. */
  readonly bodyLimit?: number;
  /** What one message counts for: 1 of the desk's allowance a minute when left out, 0 for nothing. */
  readonly weight?: number;
  /** What it answers, by status; problems that all operations share are added. */
  readonly answers: Readonly<Record<number, { readonly description: string; readonly schema?: JsonSchema }>>;
}

/** A message that has passed all that operations have in common. */
export interface Call<Body> {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly body: Body;
  /** The Idempotency-Key; '' where there is none. */
  readonly key: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** All operations that a desk serves, for openapi.json. */
const known = new WeakMap<FastifyInstance, Operation[]>();
export const operationsOf = (app: FastifyInstance): readonly Operation[] => known.get(app) ?? [];

/** Lists what a route of its own kind does, such as one that takes in files. */
export const describeOperation = (app: FastifyInstance, operation: Operation): void =>
  void known.set(app, [...operationsOf(app), operation]);

/** The bucket that counts an address, without keeping the address. */
export const addressBucket = ({ secret }: Desk, request: FastifyRequest, name: string): string =>
  `${name} ${secret.sign('address', request.ip)}`;

/** Serves an operation: from where it may come, how often, its key and its body are checked before `handle` sees it. */
export function serve<Body>(
  app: FastifyInstance,
  desk: Desk,
  operation: Operation<Body>,
  handle: (call: Call<Body>) => Promise<FastifyReply>,
): void {
  describeOperation(app, operation as Operation);
  const { method, path, body, key: wanted, bodyLimit = 20_000, weight = 1 } = operation;
  app.route<{ Params: Record<string, string> }>({
    method,
    url: `/clearway/api${path.replace(/\{(\w+)\}/g, ':$1')}`,
    bodyLimit,
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (method !== 'GET' && isForeign(request, desk.origins))
        return sendProblem(
          reply,
          403,
          'This must come from our own site',
          'Open the page on our site and send it from there.',
        );
      const wait = weight === 0 ? 0 : await waitFor(desk, request, operation.name, weight);
      if (wait > 0) return tooMany(reply, wait);
      const key = wanted ? (idempotencyKey(request) ?? '') : '';
      if (key === 'wrong' || (key === '' && wanted === 'must')) return keyProblem(reply);
      const read = body && readBody(body.shape, request.body);
      if (read && !read.ok)
        return sendProblem(reply, 422, 'We cannot use this', read.detail, { problems: read.problems });
      return handle({ request, reply, body: read?.value as Body, key, parameters: request.params });
    },
  });
}

/** True for what a page of another site sends in a resident's name (Fetch Metadata, and Origin where a browser lacks it). */
function isForeign({ headers }: FastifyRequest, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin !== undefined && origins.includes(origin)) return false;
  if (headers['sec-fetch-site'] !== undefined) return headers['sec-fetch-site'] === 'cross-site';
  return origin !== undefined && origin !== 'null' && !(URL.canParse(origin) && new URL(origin).host === host);
}

const waitFor = (desk: Desk, request: FastifyRequest, name: string, weight: number): Promise<number> =>
  countUp(
    desk.database,
    addressBucket(desk, request, name),
    { most: Math.max(1, Math.floor(desk.perMinute / weight)), seconds: 60 },
    desk.now(),
  );

/** Says when to try again. */
export const tooMany = (reply: FastifyReply, seconds: number): FastifyReply =>
  sendProblem(
    reply.header('retry-after', seconds),
    429,
    'That is a lot at once',
    `Too many messages came from where you are. Wait ${seconds === 1 ? '1 second' : `${seconds} seconds`} and send it again, or call us.`,
  );

function readBody<Body>(shape: Shape<Body>, sent: unknown) {
  if (!isRecord(sent)) return { ok: false, detail: 'Send one JSON object.', problems: [] } as const;
  const read = parse(shape, sent);
  const [first] = read.problems;
  if (read.ok && !first) return { ok: true, value: read.value } as const;
  const where = first?.path ? `${first.path}: ` : '';
  return {
    ok: false,
    detail: `${where}${first?.message ?? 'We could not read this.'}`,
    problems: read.problems,
  } as const;
}
