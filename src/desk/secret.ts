import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from './database/database.ts';

/** What only the desks of one council know: they sign with it, each for a purpose. */
export interface Secret {
  /** `secret.sign('tracker', '7K4P-9QX3')` is 22 letters, digits, hyphens and underscores */
  readonly sign: (purpose: string, text: string) => string;
  readonly isSigned: (purpose: string, text: string, signature: string) => boolean;
}

/** The secret of this council: the first desk makes it, all others read it in the database. */
export async function openSecret(database: Database): Promise<Secret> {
  await database
    .insertInto('setting')
    .values({ name: 'secret', value: randomBytes(32).toString('base64') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await database
    .selectFrom('setting')
    .select('value')
    .where('name', '=', 'secret')
    .executeTakeFirstOrThrow();
  const sign = (purpose: string, text: string): string =>
    createHmac('sha256', Buffer.from(value, 'base64')).update(`${purpose}\0${text}`).digest('base64url').slice(0, 22);
  return {
    sign,
    isSigned: (purpose, text, signature) => {
      const [right, given] = [Buffer.from(sign(purpose, text)), Buffer.from(signature)];
      return right.length === given.length && timingSafeEqual(right, given);
    },
  };
}
