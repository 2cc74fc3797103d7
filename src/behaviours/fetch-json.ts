/** How much of a file is read, and how long it may take: a status page of a big supplier is some 60 kB, and nobody waits 10 s for a banner. */
const limits = { bytes: 1_000_000, milliseconds: 10_000 };

const tooLarge = 'is larger than 1 MB. Publish only what is current.';

/** Reads a body up to the limit and stops there, so that a wrong address cannot pull 10 MB over a phone's connection. */
const readText = async (response: Response): Promise<string> => {
  if (Number(response.headers.get('content-length')) > limits.bytes) throw new Error(tooLarge);
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > limits.bytes) {
      void reader.cancel();
      throw new Error(tooLarge);
    }
    text += decoder.decode(value, { stream: true });
  }
};

/** Fetches JSON with limits on size and time. Rejects with an Error whose message says, in plain words, what is wrong with `address`. */
export const fetchJson = async (address: string): Promise<unknown> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limits.milliseconds);
  try {
    const response = await fetch(address, { signal: abort.signal });
    if (!response.ok) throw new Error(`answered ${response.status}. Check the address.`);
    const text = await readText(response);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new Error(
        /^\s*</.test(text) ? 'is a web page, not JSON. Check the address.' : 'is not whole JSON. Publish it again.',
      );
    }
  } catch (error) {
    const reason = abort.signal.aborted
      ? 'did not answer within 10 seconds.'
      : error instanceof Error && !(error instanceof TypeError)
        ? error.message
        : 'could not be reached. Check the address and connect-src.';
    throw new Error(`${address} ${reason}`, { cause: error });
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
};
