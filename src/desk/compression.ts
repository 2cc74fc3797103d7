import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const compress = promisify(brotliCompress);
const compressible = /^(text\/|application\/(javascript|json|problem\+json|manifest\+json)|image\/svg)/;
const keptAnswers = 200;
const worthwhileBytes = 200;
// Quality 11 takes seconds on Storybook's megabytes; on Clearway's own few kilobytes it takes milliseconds.
const smallBytes = 100_000;

/** Answers with brotli where the browser takes it, with an ETag, and with 304 where nothing has changed. */
export const useCompression = (app: FastifyInstance): void => {
  const kept = new Map<string, Promise<Buffer>>();

  app.addHook('onSend', async (request, reply, payload) => {
    if (!compressible.test(String(reply.getHeader('content-type') ?? '')) || reply.hasHeader('content-encoding'))
      return payload;
    reply.header('vary', 'Accept-Encoding');
    // A file's HEAD has no body to measure; saying nothing of the length is allowed, a wrong length is not (RFC 9110, 8.6).
    if (isStream(payload) && request.method === 'HEAD') reply.removeHeader('content-length');
    if (isStream(payload) && request.method === 'HEAD') return payload;

    const body = await bytesOf(payload);
    if (!body) return payload;
    // Weak, because the plain and the compressed answer carry the same one.
    const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    if (reply.statusCode === 200) reply.header('etag', tag);
    if (reply.statusCode === 200 && knows(request, tag)) {
      reply.code(304).removeHeader('content-length');
      return null;
    }
    if (body.length < worthwhileBytes || !takesBrotli(request)) return body;

    const small = await (kept.get(tag) ?? keep(kept, tag, body));
    reply.header('content-encoding', 'br').header('content-length', small.length);
    return small;
  });
};

function keep(kept: Map<string, Promise<Buffer>>, tag: string, body: Buffer): Promise<Buffer> {
  const quality = body.length > smallBytes ? 5 : 11;
  const answer = compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  for (const oldest of kept.keys()) if (kept.size >= keptAnswers) kept.delete(oldest);
  kept.set(tag, answer);
  return answer;
}

const isStream = (payload: unknown): payload is AsyncIterable<Uint8Array> =>
  typeof payload === 'object' && payload !== null && Symbol.asyncIterator in payload;

async function bytesOf(payload: unknown): Promise<Buffer | undefined> {
  if (Buffer.isBuffer(payload)) return payload;
  if (typeof payload === 'string') return Buffer.from(payload);
  if (!isStream(payload)) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of payload) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** True when the browser has this very answer already. */
function knows(request: FastifyRequest, tag: string): boolean {
  const known = request.headers['if-none-match'] ?? '';
  const opaque = (text: string): string => text.trim().replace(/^W\//, '');
  return known.trim() === '*' || known.split(',').map(opaque).includes(opaque(tag));
}

const takesBrotli = (request: FastifyRequest): boolean =>
  String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((way) => /^br(;q=(1|0\.\d*[1-9]).*)?$/.test(way.replaceAll(' ', '')));
