import { addressBucket } from '../operation.ts';
import type { Desk } from '../desk.ts';
import { countUp } from '../rate-limit.ts';
import type { ApiKeyStore } from '../stores/api-keys.ts';
import { parameter, refused, type Answer, type Call } from './answer.ts';

/** The desk as Open311 uses it. */
export interface Office {
  readonly desk: Desk;
  readonly keys: ApiKeyStore;
}

/** The key that came: the parameter of GeoReport v2, or a header, which stands in no log of a server on the way. */
export const keyOf = (call: Call): string | undefined =>
  parameter(call, 'api_key') ?? /^Bearer +(\S+)\s*$/i.exec(call.request.headers.authorization ?? '')?.[1];

const tooMany = (seconds: number): Answer => ({
  ...refused(
    429,
    `That is a lot at once. Wait ${seconds === 1 ? '1 second' : `${seconds} seconds`} and send it again.`,
  ),
  retryAfter: seconds,
});

/** Counts one more message; the answer refuses it where there were too many in this minute. */
const counted = async ({ desk }: Office, bucket: string, most: number): Promise<Answer | undefined> => {
  const wait = await countUp(desk.database, bucket, { most: Math.max(1, Math.floor(most)), seconds: 60 }, desk.now());
  return wait > 0 ? tooMany(wait) : undefined;
};

/** A back office sends in a minute what many residents do in an hour. */
const keyedShare = 10;
/** A program with a wrong key tries it again and again. */
const wrongShare = 1 / 6;

/**
 * Refuses a message without the right key, and one more than a key may send in a minute. Only wrong keys are counted by address: the
 * right key of another program there is never held up by them.
 */
export async function refuseKey(office: Office, call: Call): Promise<Answer | undefined> {
  const { desk, keys } = office;
  const key = keyOf(call);
  if (key === undefined)
    return refused(
      403,
      'This needs a key. Send it as api_key, or as a header Authorization: Bearer. Ask the council for one.',
    );
  if (await keys.isKey(key))
    return counted(office, `open311 ${desk.secret.sign('api key', key)}`, desk.perMinute * keyedShare);
  const bucket = addressBucket(desk, call.request, 'open311 wrong key');
  return (
    (await counted(office, bucket, desk.perMinute * wrongShare)) ??
    refused(403, 'We do not know this api_key. Check it, or ask the council for a new one.')
  );
}

/** Whether a message carries the right key, where it needs none; a wrong one is refused, not overlooked. */
export async function readKey(office: Office, call: Call): Promise<{ readonly isKeyed: boolean } | Answer> {
  if (keyOf(call) !== undefined) return (await refuseKey(office, call)) ?? { isKeyed: true };
  const bucket = addressBucket(office.desk, call.request, 'open311 read');
  return (await counted(office, bucket, office.desk.perMinute)) ?? { isKeyed: false };
}
