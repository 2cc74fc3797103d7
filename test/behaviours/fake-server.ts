type Answer = (signal: AbortSignal | undefined) => Response | Promise<Response>;

/** Stands in for the council's server. */
export interface FakeServer {
  /** What has been asked for, as paths. */
  readonly asked: string[];
  /** Sets what a path answers from now on: JSON, or a function that makes a response. */
  put(path: string, answer: unknown): void;
  /** Makes a path answer only when the returned function is called. */
  hold(path: string, answer: unknown): () => void;
  restore(): void;
}

/** A JSON response. */
export const jsonResponse = (json: unknown): Response =>
  new Response(JSON.stringify(json), { headers: { 'content-type': 'application/json' } });

/** Takes the place of `fetch` until it is restored; what it does not know is 404. */
export const startServer = (): FakeServer => {
  const fetch = window.fetch.bind(window);
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    // What the page holds itself does not come from a server.
    if (address.startsWith('blob:')) return fetch(address);
    const { pathname } = new URL(address, document.baseURI);
    asked.push(pathname);
    return (await answers.get(pathname)?.(init?.signal ?? undefined)) ?? new Response('', { status: 404 });
  };
  const answerOf = (answer: unknown): Answer =>
    typeof answer === 'function' ? (answer as Answer) : () => jsonResponse(answer);
  return {
    asked,
    put: (path, answer) => void answers.set(path, answerOf(answer)),
    hold(path, answer) {
      let release: () => void = () => {};
      const gate = new Promise<void>((resolve) => (release = resolve));
      answers.set(path, (signal) => gate.then(() => answerOf(answer)(signal)));
      return release;
    },
    restore: () => void (window.fetch = fetch),
  };
};
