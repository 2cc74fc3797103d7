/** An address as a lookup answers it: in one line, and in the parts that go into the boxes. */
export interface FoundAddress {
  readonly text: string;
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly postcode: string;
}

/** Nobody waits longer, and they can type it themselves. */
const patience = 10_000;

const isAddress = (found: unknown): found is FoundAddress =>
  ['text', 'line1', 'town', 'postcode'].every(
    (part) => typeof (found as Record<string, unknown> | null)?.[part] === 'string',
  );

/**
 * Asks a lookup on this site for the addresses of a postcode: `{ "addresses": [{ "text", "line1", "line2", "town", "postcode" }] }`.
 * None where the postcode is not known; undefined where there is no answer. It never throws.
 */
export const findAddresses = async (
  lookup: string,
  postcode: string,
  way: AbortController,
): Promise<readonly FoundAddress[] | undefined> => {
  const timer = setTimeout(() => way.abort(), patience);
  const address = new URL(lookup);
  address.searchParams.set('postcode', postcode);
  try {
    const response = await fetch(address, { signal: way.signal });
    if (!response.ok) return response.status === 404 ? [] : undefined;
    const { addresses } = (await response.json()) as { readonly addresses: readonly unknown[] };
    return addresses.filter(isAddress);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};
