import { fetchJson } from './fetch-json.ts';
import { warnOnce } from './warn.ts';

/** What a watched address last gave: its JSON, or undefined when the last try failed. */
export type OnJson = (json: unknown) => void;

interface Watch {
  readonly listeners: Set<OnJson>;
  /** The last JSON that came; undefined before the first answer and after a failure. */
  json: unknown;
  triedAt: number;
  loading: boolean;
}

const watches = new Map<string, Watch>();

/** One name for an address however it is written; what cannot be an address stays, for `fetchJson` to complain about. */
const inFull = (address: string): string => {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
};

const load = async (address: string, watch: Watch): Promise<void> => {
  if (watch.loading) return;
  watch.loading = true;
  watch.triedAt = Date.now();
  try {
    watch.json = await fetchJson(address);
  } catch (error) {
    watch.json = undefined;
    warnOnce((error as Error).message);
  }
  watch.loading = false;
  for (const listener of [...watch.listeners]) listener(watch.json);
};

/**
 * Fetches an address now and again every `seconds` while the page is in view, once for all who watch it, and calls back
 * with each answer (undefined for a failure, which is said once in the console). Returns the function that stops it.
 */
export const watchJson = (address: string, seconds: number, onJson: OnJson): (() => void) => {
  const url = inFull(address);
  const watch = watches.get(url) ?? { listeners: new Set(), json: undefined, triedAt: 0, loading: false };
  watches.set(url, watch);
  const refresh = () => {
    // A quarter of a second of slack, because timers may ring a little early.
    if (document.visibilityState === 'visible' && Date.now() - watch.triedAt > seconds * 1000 - 250)
      void load(url, watch);
  };
  if (watch.json !== undefined) onJson(watch.json);
  watch.listeners.add(onJson);
  refresh();
  const timer = setInterval(refresh, seconds * 1000);
  document.addEventListener('visibilitychange', refresh);
  return () => {
    watch.listeners.delete(onJson);
    clearInterval(timer);
    document.removeEventListener('visibilitychange', refresh);
    // Who stops twice must not end the watch of those who came after.
    if (watch.listeners.size === 0 && watches.get(url) === watch) watches.delete(url);
  };
};
