import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, type Language } from '../../logic/words/language.ts';
import { toXml } from './xml.ts';

export type Format = 'json' | 'xml';

/** What is answered: the same value in both formats, with the name of the outermost element of its XML. */
export interface Answer {
  readonly status: number;
  readonly root:
    'discovery' | 'services' | 'service_definition' | 'service_requests' | 'service_request_updates' | 'errors';
  readonly value: unknown;
  /** In how many seconds one may try again. */
  readonly retryAfter?: number;
}

/** A message as the endpoints read it. */
export interface Call {
  readonly request: FastifyRequest;
  /** All that was sent, in the address and in the body, in that order. */
  readonly posted: readonly (readonly [name: string, value: string])[];
  readonly language: Language;
  /** What the address names: a service, a request, a token. */
  readonly id: string;
}

/** What was found. */
export const found = (root: Answer['root'], value: unknown): Answer => ({ status: 200, root, value });

/** What is wrong, a sentence or two for each. GeoReport v2 knows 400, 403 for keys, and 404; 429 and 500 are HTTP's own. */
export const refused = (status: 400 | 403 | 404 | 429 | 500, ...descriptions: readonly string[]): Answer => ({
  status,
  root: 'errors',
  value: descriptions.map((description) => ({ code: status, description })),
});

/** The last value that was sent under a name; undefined where it is missing or empty, which GeoReport v2 treats alike. */
export const parameter = ({ posted }: Pick<Call, 'posted'>, name: string): string | undefined =>
  posted
    .filter(([each, value]) => each === name && value.trim())
    .at(-1)?.[1]
    .trim();

/** All values of a name, also those with commas between them. */
export const listed = ({ posted }: Pick<Call, 'posted'>, name: string): readonly string[] =>
  posted
    .filter(([each]) => each === name)
    .flatMap(([, value]) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);

/** The format that an address or a program asks for; XML where it asks for none, because GeoReport v2 requires only that. */
export const formatOf = ({ url, headers }: FastifyRequest): Format => {
  const ending = /\.(json|xml)(?:\?|$)/.exec(url)?.[1];
  const accept = headers.accept ?? '';
  return (ending as Format | undefined) ?? (/\bjson\b/.test(accept) && !/\bxml\b/.test(accept) ? 'json' : 'xml');
};

/** The language of words for people: `?locale=cy`, or what the program prefers; English otherwise. */
export const languageAsked = (request: FastifyRequest, posted: Call['posted']): Language =>
  languageOf(parameter({ posted }, 'locale') ?? request.headers['accept-language']);

const types: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

/** Sends an answer in the format that is asked for. */
export const send = (request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply => {
  const { status, root, value, retryAfter } = answer;
  const format = formatOf(request);
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', vary: 'accept, accept-language' })
    .type(types[format])
    .send(format === 'json' ? JSON.stringify(value) : toXml(root, value));
};
