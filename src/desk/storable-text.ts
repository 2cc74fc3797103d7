import type { FastifyInstance } from 'fastify';
import { isRecord } from '../logic/shape/open.ts';

/** PostgreSQL takes neither in a text: the zero sign, and half a sign (a surrogate without its other half). */
const unstorable = /[\0\p{Cs}]/gu;

/** A text as the database can keep it: what it cannot keep is shown as a sign that stands for "something was here". `storableText('A\0nn') → 'A\ufffdnn'` */
export const storableText = (text: string): string => text.replace(unstorable, '\ufffd');

/**
 * Makes all texts in a message storable, in place. It keeps its own list of what is still to be looked at: a message of 40,000 lists in
 * each other would use up the stack of a function that calls itself.
 */
export function makeStorable(message: unknown): void {
  const left: unknown[] = [message];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (ArrayBuffer.isView(next) || !(Array.isArray(next) || isRecord(next))) continue;
    const holder = next as Record<string, unknown>;
    for (const [name, value] of Object.entries(holder)) {
      if (typeof value === 'string') holder[name] = storableText(value);
      else if (typeof value === 'object' && value !== null) left.push(value);
    }
  }
}

/** Sees to it that no text that a message brings, in its address or its body, breaks off at the database. */
export const useStorableText = (app: FastifyInstance): void => {
  app.addHook('preValidation', (request, _reply, done) => {
    for (const part of [request.body, request.query, request.params]) makeStorable(part);
    done();
  });
};
