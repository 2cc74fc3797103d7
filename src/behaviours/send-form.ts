import type { Entries, Fault } from '../logic/forms/form.ts';
import type { ConfirmationView } from '../logic/forms/form-views.ts';
import { isRecord, openRecords, openStrings } from '../logic/shape/open.ts';

/** What became of a form: the desk has it, or found something wrong, or nothing certain came back. */
export type Outcome =
  | { readonly kind: 'sent'; readonly view: ConfirmationView }
  | { readonly kind: 'wrong'; readonly faults: readonly Fault[] }
  | { readonly kind: 'failed' };

/** Longer than the slowest answer over one bar of signal, shorter than the patience of somebody who sees nothing happen. */
const patience = 30_000;

const faultsIn = (answer: unknown): readonly Fault[] =>
  openRecords(isRecord(answer) ? answer['faults'] : undefined).flatMap(({ field, controls, message }) =>
    typeof field === 'string' && typeof message === 'string'
      ? [{ field, controls: openStrings(controls), message }]
      : [],
  );

/** A random key; `crypto.randomUUID` is missing on pages without https. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A short mark of a text (FNV-1a): other answers under the same key are another form. */
const markOf = (text: string): string => {
  let mark = 0x811c9dc5;
  for (const sign of text) mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0).toString(16);
};

/**
 * Sends a form to the desk. The same `key` is recorded once however often it comes, so whoever hears nothing may send again
 * (the Idempotency-Key header of the IETF's HTTP API group). It never throws.
 */
export const sendForm = async (
  endpoint: string,
  form: { readonly entries: Entries; readonly language: string },
  key: string,
): Promise<Outcome> => {
  // Not AbortSignal.timeout: phones of 2021 do not have it.
  const body = JSON.stringify(form);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `${key}-${markOf(body)}` },
      body,
      signal: abort.signal,
    });
    const said: unknown = await answer.json();
    const view = isRecord(said) && isRecord(said['view']) ? (said['view'] as unknown as ConfirmationView) : undefined;
    if (answer.ok && view) return { kind: 'sent', view };
    const faults = faultsIn(said);
    return answer.status === 422 && faults.length > 0 ? { kind: 'wrong', faults } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  } finally {
    clearTimeout(timer);
  }
};
