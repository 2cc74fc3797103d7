import type { Text } from '../words/language.ts';

/** How bad it is, worst first; each is always shown as a word. A tribute stays quiet: it marks a death. */
export type Level = 'emergency' | 'closed' | 'disrupted' | 'changed' | 'information' | 'back-to-normal' | 'tribute';

/** One thing that residents need to know, and for how long. */
export interface Notice {
  readonly id: string;
  readonly level: Level;
  readonly title: Text;
  /** Tiny Markdown: paragraphs, lists, links, bold. */
  readonly body?: Text;
  /** The page with all the details. */
  readonly href?: string;
  readonly services: readonly string[];
  readonly areas: readonly string[];
  /** Milliseconds since 1970 from which the notice is shown. */
  readonly startsAt: number;
  /** Milliseconds since 1970 from which it is no longer shown; undefined while nobody knows. */
  readonly endsAt?: number;
  /** When we will say more. */
  readonly nextUpdateAt?: number;
  /** What to do instead. */
  readonly instead?: { readonly text: Text; readonly href?: string };
  readonly updates: readonly { readonly at: number; readonly text: Text }[];
  /** site: on every page; service: on pages about its services; page: only where asked for by id. */
  readonly scope: 'site' | 'service' | 'page';
}

/** A feed of notices as Clearway holds it, whichever format it came in. */
export interface StatusFeed {
  /** When the council last touched or confirmed the feed, in milliseconds since 1970. */
  readonly updatedAt: number;
  /** How long the feed may be taken for true without a new one. */
  readonly staleAfterMinutes: number;
  readonly services: readonly { readonly id: string; readonly name?: Text; readonly level?: Level }[];
  readonly notices: readonly Notice[];
}
