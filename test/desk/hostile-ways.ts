import { missedBinWith, newKey, newPress, type HostileDesk, type Pairs } from './hostile-desk.ts';
import { query, token, viewsOf, wellFormed, type Sent, type Way } from './hostile-way.ts';
import { multipartOf, samples } from './sent-files.ts';

/** What may stand in a header: others are refused by the browser or by Node before they come to us. */
const asHeader = (text: string): string => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').trim();

/** A request of today, and a clock that has gone past its promise. */
const lateRequest = async (at: HostileDesk): Promise<string> => {
  const { reference = '' } = (
    await at.post('/forms/missed-bin', { entries: missedBinWith({}), language: 'en' })
  ).json<Sent>();
  return reference;
};
const fortnight = 14 * 86_400_000;

/** By which other ways words come in: residents', back offices', and those of programs. A new way in needs a line here. */
export const otherWays: readonly Way[] = [
  {
    says: 'a comment with an answer',
    send: async (at, text) => [
      await at.post('/feedback', { press: newPress(), answer: 'no', language: 'en', comment: text }),
    ],
  },
  {
    says: 'every word of an answer',
    send: async (at, text) => [
      await at.post('/feedback', {
        press: text,
        answer: text,
        language: text,
        page: text,
        service: text,
        website: text,
      }),
      await at.post('/feedback', { press: newPress(), answer: 'no', language: 'en', service: text }),
      await at.post('/feedback', { press: newPress(), answer: 'no', language: 'en', page: text }),
      await at.post('/shown', { kind: 'feedback', service: text }),
    ],
  },
  {
    says: 'a comment with an answer, without script',
    async send(at, text) {
      const page = await at.get('/clearway/feedback?service=missed-bin&answer=no');
      const sent = await at.submit('/clearway/feedback?service=missed-bin', [
        ['press', newPress()],
        ['answer', 'no'],
        ['cw-token', token(page.body)],
        ['comment', text],
        ['page', text],
      ]);
      const refused = await at.submit('/clearway/feedback?service=missed-bin', [
        ['press', text],
        ['answer', 'wrong'],
        ['cw-token', text],
        ['comment', text],
      ]);
      return [sent, refused];
    },
  },
  {
    says: 'a survey',
    send: async (at, text) => [
      await at.post('/surveys', {
        press: newPress(),
        score: 1,
        stage: 'front-desk',
        language: 'en',
        comment: text,
      }),
      await at.post('/surveys', { press: newPress(), score: text, stage: text, language: 'en', place: text }),
    ],
  },
  {
    says: 'a survey without script',
    async send(at, text) {
      const address = '/clearway/survey?service=missed-bin&stage=front-desk';
      const page = await at.get(address);
      const comment: Pairs = [
        ['press', newPress()],
        ['cw-token', token(page.body)],
        ['comment', text],
      ];
      const sent = await at.submit(address, [...comment, ['score', '2']]);
      const refused = await at.submit(address, [...comment, ['score', text]]);
      const { location } = sent.headers;
      return [page, sent, refused, ...(location ? [await at.get(location)] : [])];
    },
  },
  {
    says: 'a note with a chase, and what the back office answers',
    oneByOne: true,
    async send(at, text) {
      const reference = await lateRequest(at);
      at.clock.now += fortnight;
      const proof = { 'clearway-proof': at.keyOf(reference) };
      const chased = await at.post(`/requests/${reference}/chase`, { language: 'en', note: text }, proof);
      const updated = await at.submit('/clearway/api/open311/v2/servicerequestupdates.xml', [
        ['api_key', at.officeKey],
        ['service_request_id', reference],
        ['update_id', newKey()],
        ['status', 'closed'],
        ['description', text],
      ]);
      const reopened = await at.post(
        `/requests/${reference}/outcome`,
        { done: false, language: 'en', note: text },
        proof,
      );
      const views = await viewsOf(at, reference);
      at.clock.now -= fortnight;
      return [chased, updated, reopened, ...views];
    },
  },
  {
    says: 'the tracker, without script and with',
    send: async (at, text) => [
      await at.get(`/clearway/request-tracker?${query({ reference: text, key: text, lang: text })}`),
      await at.submit('/clearway/request-tracker', [
        ['reference', text],
        ['word', text],
        ['cw-token', text],
      ]),
      await at.submit('/clearway/request-tracker', [
        ['cw-go', text],
        ['reference', text],
        ['key', text],
      ]),
      await at.get(`/clearway/api/requests/${encodeURIComponent(wellFormed(text))}?${query({ lang: text })}`, {
        'clearway-proof': asHeader(text),
      }),
    ],
  },
  {
    says: 'a request over Open311',
    async send(at, text) {
      const usual: Pairs = [
        ['api_key', at.officeKey],
        ['service_code', 'missed-bin'],
        ['address_string', '4 Mill Lane, Mereham, MH1 2AB'],
        ['attribute[bin]', 'blue'],
        ['attribute[missed-on]', '2026-11-23'],
        ['attribute[out-by-6am]', 'yes'],
        ['attribute[reply-by]', 'email'],
        ['email', 'ann@example.org'],
      ];
      const address = '/clearway/api/open311/v2/requests.json';
      const sent = await at.submit(address, [...usual, ['first_name', text], ['description', text]]);
      const every = await at.submit(address, [
        ...usual.map(([name]): [string, string] => [name, name === 'api_key' ? at.officeKey : text]),
        [text, text],
      ]);
      const [first] = sent.statusCode === 200 ? sent.json<{ service_request_id: string }[]>() : [];
      return [sent, every, ...(first ? await viewsOf(at, first.service_request_id) : [])];
    },
  },
  {
    says: 'what Open311 is asked',
    send: async (at, text) => [
      await at.get(
        `/clearway/api/open311/v2/requests.xml?${query({ service_request_id: text, service_code: text, status: text })}`,
      ),
      await at.get(
        `/clearway/api/open311/v2/requests.json?${query({ start_date: text, page: text, page_size: text })}`,
      ),
      await at.get(`/clearway/api/open311/v2/services/${encodeURIComponent(wellFormed(text))}.xml`),
      await at.get(`/clearway/api/open311/v2/services.xml?${query({ jurisdiction_id: text, api_key: text })}`),
    ],
  },
  {
    says: 'the name of a file',
    async send(at, text) {
      // As browsers write it (HTML, multipart/form-data encoding).
      const name = text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
      const { payload, headers } = multipartOf({ filename: name, bytes: samples.pdf });
      const url = '/clearway/api/uploads';
      const sent = await at.desk.inject({ method: 'POST', url, payload, headers });
      if (sent.statusCode !== 201) return [sent];
      const { 'content-type': type = '' } = headers;
      const page = await at.desk.inject({
        method: 'POST',
        url: '/clearway/form?form=proof-of-address',
        payload: multipartOf({ field: 'cw-page', bytes: Buffer.from(text) }).payload,
        headers: { 'content-type': type },
      });
      return [sent, page];
    },
  },
  {
    says: 'addresses of pages',
    send: async (at, text) => [
      await at.get(`/clearway/form?${query({ form: 'missed-bin', lang: text, name: text, [text]: text })}`),
      await at.get(`/clearway/form?${query({ form: text })}`),
      await at.get(`/clearway/form?${query({ form: 'missed-bin', sent: text, key: text })}`),
      await at.get(`/clearway/feedback?${query({ service: text, page: text, answer: text, lang: text })}`),
      await at.get(`/clearway/survey?${query({ service: text, place: text, stage: text, thanks: text })}`),
      await at.get(`/clearway/opening-times?${query({ place: text, view: text, ask: text })}`),
      await at.get(`/survey/${encodeURIComponent(wellFormed(text).slice(0, 2000))}`),
      await at.get(`/clearway/api/addresses?${query({ postcode: text })}`),
    ],
  },
  {
    says: 'headers',
    async send(at, text) {
      const value = asHeader(text);
      const all = {
        'idempotency-key': value,
        'accept-language': value,
        'clearway-proof': value,
        referer: value,
        accept: value,
        'if-none-match': value,
        'x-forwarded-for': value,
      };
      const body = { press: newPress(), answer: 'yes', language: 'en' };
      return [
        await at.get('/clearway/feedback', all),
        await at.post('/feedback', body, all),
        await at.post('/feedback', body, { origin: value }),
        await at.post('/feedback', body, { authorization: value, 'sec-fetch-site': value }),
        await at.get('/clearway/api/open311/v2/requests.json', { authorization: `Bearer ${value}`, accept: value }),
      ];
    },
  },
];
