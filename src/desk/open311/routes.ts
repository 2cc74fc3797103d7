import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { Desk } from '../desk.ts';
import { openApiKeyStore } from '../stores/api-keys.ts';
import { languageAsked, parameter, refused, send, type Answer, type Call } from './answer.ts';
import type { Office } from './key-check.ts';
import { newRequest, request, requestList, token, type AfterReceive } from './request-endpoints.ts';
import { base, discovery, service, serviceList } from './service-endpoints.ts';
import { newUpdate, updateList, type AfterUpdate } from './update-endpoints.ts';

/** What else is written when something comes over Open311. */
export interface Open311Options {
  /** After a new request: a message to the resident, for example. */
  readonly afterReceive?: AfterReceive;
  /** After an update of a request. */
  readonly afterUpdate?: AfterUpdate;
}

type Endpoint = (office: Office, call: Call) => Promise<Answer>;

/** 4,000 characters of description and a long form's answers. */
const bodyLimit = 100_000;

/** A key may stand in an address: no log keeps more of it than its path. */
const logSerializers = {
  req: ({ method, url }: { readonly method?: string; readonly url?: string }) => ({
    method,
    url: url?.replace(/\?.*/s, ''),
  }),
};

const form = 'application/x-www-form-urlencoded';

/** Open311 GeoReport v2, in XML and JSON, for the programs of back offices. */
export function open311Routes(app: FastifyInstance, desk: Desk, options: Open311Options = {}): void {
  const office: Office = { desk, keys: openApiKeyStore(desk.database, desk.now) };
  const endpoints: readonly (readonly [method: 'GET' | 'POST', path: string, answer: Endpoint])[] = [
    ['GET', 'discovery', discovery],
    ['GET', 'services', serviceList],
    ['GET', 'services/:id', service],
    ['GET', 'requests', requestList],
    ['POST', 'requests', (at, call) => newRequest(at, call, options.afterReceive)],
    ['GET', 'requests/:id', request],
    ['GET', 'tokens/:id', token],
    ['GET', 'servicerequestupdates', updateList],
    ['POST', 'servicerequestupdates', (at, call) => newUpdate(at, call, options.afterUpdate)],
  ];
  const paths = [...new Set(endpoints.map(([, path]) => path))];

  void app.register(
    (part, _options, done) => {
      if (!part.hasContentTypeParser(form))
        part.addContentTypeParser(form, { parseAs: 'string' }, (_request, body, parsed) =>
          parsed(null, [...new URLSearchParams(String(body))]),
        );
      part.setErrorHandler<FastifyError>((error, request, reply) => {
        if ((error.statusCode ?? 500) >= 500) request.log.error(error);
        return send(request, reply, broken(error));
      });
      for (const [method, path, endpoint] of endpoints)
        for (const ending of path.endsWith(':id') ? [''] : ['', '.xml', '.json'])
          part.route({
            method,
            url: `/${path}${ending}`,
            bodyLimit,
            logSerializers,
            handler: async (request, reply) => send(request, reply, await answerTo(request, office, endpoint)),
          });
      for (const url of ['', '/*'])
        part.all(url, { bodyLimit, logSerializers }, async (request, reply) =>
          send(request, reply, nothingHere(request, paths)),
        );
      done();
    },
    { prefix: base },
  );
}

async function answerTo(request: FastifyRequest, office: Office, endpoint: Endpoint): Promise<Answer> {
  const { id = '' } = request.params as { readonly id?: string };
  const query = Object.entries(request.query as Readonly<Record<string, string | string[]>>);
  const body = request.method === 'POST' ? request.body : [];
  if (!Array.isArray(body)) return refused(400, `Send it as ${form}.`);
  const posted = [
    ...query.flatMap(([name, values]) => [values].flat().map((value) => [name, value] as const)),
    ...(body as [string, string][]),
  ];
  // One desk serves one council: the id may be left out, and whichever a back office calls it by is taken.
  if (!/^[\w.:-]{0,100}$/.test(parameter({ posted }, 'jurisdiction_id') ?? ''))
    return refused(404, 'We do not know this jurisdiction_id. Leave it out: this serves one council.');
  const call: Call = {
    request,
    posted,
    language: languageAsked(request, posted),
    id: id.replace(/\.(json|xml)$/, ''),
  };
  return endpoint(office, call);
}

const nothingHere = ({ method, url }: FastifyRequest, paths: readonly string[]): Answer => {
  const path = url
    .replace(/\?.*/s, '')
    .slice(base.length + 1)
    .replace(/\.\w+$/, '');
  return paths.includes(path)
    ? refused(400, `${path} cannot be asked with ${method}. Use GET, or POST for requests and servicerequestupdates.`)
    : refused(404, `There is nothing at this address. There are: ${paths.join(', ').replaceAll(':id', '{id}')}.`);
};

const broken = ({ statusCode = 500 }: FastifyError): Answer => {
  if (statusCode >= 500) return refused(500, 'The fault is ours. Try again in a few minutes.');
  if (statusCode === 413) return refused(400, 'This is too large. Send up to 100,000 bytes.');
  return refused(400, statusCode === 415 ? `Send it as ${form}.` : 'We cannot read this. Check how it is written.');
};
