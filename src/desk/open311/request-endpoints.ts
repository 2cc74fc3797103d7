import { randomUUID } from 'node:crypto';
import type { FormDefinition } from '../../logic/forms/form.ts';
import { requestRecord } from '../../logic/requests/open311/request-record.ts';
import { faultSentences, readPostedRequest } from '../../logic/requests/open311/posted-request.ts';
import { isService } from '../../logic/requests/open311/service-list.ts';
import { promiseWords } from '../../logic/requests/promise-words.ts';
import { tidyReference } from '../../logic/requests/reference.ts';
import { readForm } from '../form-files.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import type { PageFacts } from '../pages/element-pages.ts';
import { readFacts } from '../pages/facts.ts';
import { receiveForm, type IncomingForm } from '../receive-form.ts';
import { found, listed, parameter, refused, type Answer, type Call } from './answer.ts';
import { readBetween, readReferences, readRows, readSpan, readStatus } from './filters.ts';
import { findReferences, findSentBy, type Wanted } from './find-requests.ts';
import { keyOf, readKey, refuseKey, type Office } from './key-check.ts';
import { readForms } from './service-forms.ts';
import { base, noProfile, noService } from './service-endpoints.ts';

/** What is written in the same transaction as a new request, such as an acknowledgement. */
export type AfterReceive = (definition: FormDefinition, council: PageFacts) => NonNullable<IncomingForm['also']>;

/** The records of what is wanted. Without a key, forms of people in danger are as if they were not there. */
async function records({ desk }: Office, { language }: Call, wanted: Wanted, isKeyed: boolean) {
  const facts = await readFacts(desk.folders, {}, desk.now());
  if (!facts) return undefined;
  const forms = await readForms(desk.folders);
  const open = forms.filter(({ sensitive }) => sensitive !== true).map(({ id }) => id);
  const shown = wanted.forms ? open.filter((id) => wanted.forms?.includes(id)) : open;
  const references = await findReferences(desk.database, isKeyed ? wanted : { ...wanted, forms: shown });
  const requests = await desk.stores.requests.list({ references, most: wanted.most });
  const sentBy = isKeyed ? await findSentBy(desk.database, references) : undefined;
  return requests.map((request) =>
    requestRecord(request, {
      profile: facts.profile,
      language,
      definition: forms.find(({ id }) => id === request.form),
      sentBy: sentBy?.get(request.reference),
      isKeyed,
    }),
  );
}

const all = { received: {}, changed: {}, most: 1, skip: 0 } as const;

const noRequest = (): Answer => refused(404, 'We have no request with this service_request_id. Check it.');

/** `GET requests`: the newest first. Named ones override all other filters, as GeoReport v2 has it. */
export async function requestList(office: Office, call: Call): Promise<Answer> {
  const key = await readKey(office, call);
  if ('status' in key) return key;
  const facts = await readFacts(office.desk.folders, {}, office.desk.now());
  if (!facts) return noProfile();
  const { timeZone } = facts.profile;
  const [references, rows, status] = [readReferences(call), readRows(call), readStatus(call)];
  const changed = readBetween(call, 'updated_after', 'updated_before', timeZone);
  const asksChanged = ['updated_after', 'updated_before'].some((name) => parameter(call, name) !== undefined);
  const asksDates = ['start_date', 'end_date'].some((name) => parameter(call, name) !== undefined);
  const span = readSpan(call, timeZone, office.desk.now());
  for (const read of [references, rows, status, changed, span]) if (!read.ok) return read.answer;
  if (!references.ok || !rows.ok || !status.ok || !changed.ok || !span.ok) return noProfile();
  const codes = listed(call, 'service_code');
  const wanted: Wanted = references.value
    ? { ...all, ...rows.value, references: references.value }
    : {
        ...rows.value,
        ...(codes.length > 0 && { forms: codes }),
        open: status.value,
        changed: changed.value,
        // Who asks what has changed wants old requests too.
        received: asksChanged && !asksDates ? {} : span.value,
      };
  const list = await records(office, call, wanted, key.isKeyed);
  return list ? found('service_requests', list) : noProfile();
}

/** `GET requests/{id}`. */
export async function request(office: Office, call: Call): Promise<Answer> {
  const key = await readKey(office, call);
  if ('status' in key) return key;
  const reference = tidyReference(call.id);
  if (reference === undefined) return noRequest();
  const list = await records(office, call, { ...all, references: [reference] }, key.isKeyed);
  if (!list) return noProfile();
  return list.length > 0 ? found('service_requests', list) : noRequest();
}

/** `GET tokens/{token}`: every service answers with its reference at once, so that the reference is the token too. */
export async function token(office: Office, call: Call): Promise<Answer> {
  const answer = await request(office, call);
  if (answer.status === 404)
    return refused(404, 'We give no tokens: POST requests answers with the service_request_id at once. Use that.');
  if (answer.status !== 200) return answer;
  return found('service_requests', [{ service_request_id: tidyReference(call.id), token: call.id }]);
}

/** `POST requests`: the answers to a form, checked as they are on its page. */
export async function newRequest(office: Office, call: Call, afterReceive?: AfterReceive): Promise<Answer> {
  const { desk } = office;
  const refusal = await refuseKey(office, call);
  if (refusal) return refusal;
  const code = parameter(call, 'service_code');
  if (code === undefined) return refused(400, `service_code: Say which service. GET ${base}/services lists them.`);
  const definition = await readForm(desk.folders, code);
  const facts = await readFacts(desk.folders, {}, desk.now());
  if (!definition || !isService(definition)) return noService(code);
  if (!facts) return noProfile();
  const sentKey = idempotencyKey(call.request);
  if (sentKey === 'wrong') return refused(400, 'Idempotency-Key: Send 16 to 200 letters, digits or hyphens.');

  const { language } = call;
  const { entries, more, problems } = readPostedRequest(definition, call.posted, facts.profile.timeZone);
  if (problems.length > 0) return refused(400, ...problems);
  // Each back office has keys of its own; without one, what comes again is a new request, as GeoReport v2 has it.
  const key = `open311 ${desk.secret.sign('api key', keyOf(call) ?? '')} ${sentKey ?? randomUUID()}`;
  const also = afterReceive?.(definition, facts);
  const received = await receiveForm(
    desk.stores,
    { definition, entries, key, channel: 'open311', more, ...(also && { also }) },
    { ...facts, language },
  );
  if (received.kind === 'wrong') return refused(400, ...faultSentences(definition, received.faults));
  const { reference } = received.submission;
  if (received.kind === 'other-answers')
    return refused(
      400,
      `Idempotency-Key: Other answers came under this one. Their service_request_id is ${reference}.`,
    );
  const promised = (await desk.stores.requests.facts(reference))?.promised;
  return found('service_requests', [
    {
      service_request_id: reference,
      service_notice: promised ? promiseWords(promised, language).join(' ') : null,
      account_id: null,
    },
  ]);
}
