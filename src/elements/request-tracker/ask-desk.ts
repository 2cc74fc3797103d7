import type { LookupWords } from '../../logic/requests/tracker-lookup-words.data.ts';
import type { TrackerView } from '../../logic/requests/tracker-page.ts';
import { isRecord } from '../../logic/shape/open.ts';

/** What the desk answered: the request, or why not. */
export interface DeskAnswer {
  readonly view?: TrackerView | undefined;
  readonly failure?: keyof LookupWords['failures'];
  /** The desk's own words about what is wrong with what was typed. */
  readonly detail?: string | undefined;
}

/** Longer than the slowest answer over one bar of signal. */
const patience = 15_000;

/**
 * Asks the desk about a request, or tells it something, with a proof in a header: an address can be read in many places. It never throws.
 * `await askDesk('/clearway/api/requests/7K4P-9QX3', 'en', 'MH1 1ZA') → { view }`
 */
export const askDesk = async (
  address: string,
  language: string,
  proof: string,
  sent?: { readonly body: object; readonly key: string },
): Promise<DeskAnswer> => {
  // Not AbortSignal.timeout: phones of 2021 do not have it.
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const answer = await fetch(`${address}?lang=${language}`, {
      // Headers know Latin letters only; an email address may have others.
      headers: {
        'clearway-proof': encodeURIComponent(proof),
        ...(sent && { 'content-type': 'application/json', 'idempotency-key': sent.key }),
      },
      cache: 'no-store',
      signal: abort.signal,
      ...(sent && { method: 'POST', body: JSON.stringify({ ...sent.body, language }) }),
    });
    const said: unknown = await answer.json();
    const { view, detail } = isRecord(said) ? said : {};
    // What was too early, or was done already, comes with how it is now.
    if (isRecord(view)) return { view: view as unknown as TrackerView };
    if (answer.status === 404) return { failure: 'unknown' };
    if (answer.status === 429) return { failure: 'many' };
    return { failure: 'unreachable', detail: answer.status === 422 && typeof detail === 'string' ? detail : undefined };
  } catch {
    return { failure: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
};
