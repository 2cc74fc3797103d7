import { createHmac } from 'node:crypto';
import { MessageProblem, type MessageDriver } from './driver.ts';

/** A service of GOV.UK Notify. */
export interface NotifyService {
  /** Where Notify is: "https://api.notifications.service.gov.uk". */
  readonly address: string;
  readonly serviceId: string;
  readonly secret: string;
  /** The id of an email template whose subject is "((subject))" and whose message is "((body))". */
  readonly template: string;
}

const patience = 30_000;

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The token that Notify wants with each question: it is good for 30 seconds. RFC 7519 with HS256. */
export const notifyToken = ({ serviceId, secret }: NotifyService, now: number): string => {
  const signed = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded({ iss: serviceId, iat: Math.floor(now / 1000) })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

/**
 * Sends by GOV.UK Notify: one POST. Our own few lines, because the official client brings axios and jsonwebtoken along. What Notify says
 * of a message is read for what it means, and not kept: it may repeat what stands in it.
 */
export const notifyDriver = (service: NotifyService, now: () => number): MessageDriver => ({
  name: 'GOV.UK Notify',
  async send({ id, madeAt, recipient, subject, body }) {
    const answer = await fetch(`${service.address}/v2/notifications/email`, {
      method: 'POST',
      headers: { authorization: `Bearer ${notifyToken(service, now())}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        template_id: service.template,
        email_address: recipient,
        personalisation: { subject, body },
        reference: `clearway-${id}-${madeAt.toString(36)}`,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
    if (!answer) throw new MessageProblem('GOV.UK Notify does not answer.');
    if (answer.ok) return void (await answer.body?.cancel());
    const said = await answer.text().catch(() => '');
    throw problemOf(answer.status, said);
  },
});

function problemOf(status: number, said: string): MessageProblem {
  const problem = (words: string, isFinal = false) => new MessageProblem(`${words} (${status}).`, { isFinal });
  // Who changes a wrong key or template saves the messages that waited.
  if (status === 400 && /team-only|trial mode/i.test(said))
    return problem('GOV.UK Notify sends to your own team only: make the service and its key live');
  if (status === 400 && /template|personalisation/i.test(said))
    return problem('GOV.UK Notify does not take our template: it must hold ((subject)) and ((body))');
  if (status === 400 && /email_address/i.test(said))
    return problem('GOV.UK Notify does not take this email address', true);
  if (status === 400) return problem('GOV.UK Notify does not take this message', true);
  if (status === 401 || status === 403)
    return problem('GOV.UK Notify does not know CLEARWAY_NOTIFY_KEY, or our clock is wrong');
  if (status === 429) return problem('GOV.UK Notify has had enough for now');
  return problem('GOV.UK Notify cannot send at the moment');
}
