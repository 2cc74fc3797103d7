import { flag, id, link, oneOf, text, wholeNumber, words } from '../shape/single.ts';
import { list, optional, otherwise, record, required, type Shape } from '../shape/shape.ts';
import type { Text } from '../words/language.ts';
import { momentOf } from './moment.ts';
import type { Level, Notice } from './notice.ts';

/** A service as it stands in `status.json`. */
export interface WrittenService {
  readonly id: string;
  readonly name?: Text;
  /** Left out while it works as normal. */
  readonly level?: Level;
}

/** A notice as it stands in `status.json`: times are still words. */
export interface WrittenNotice extends Partial<
  Pick<Notice, 'body' | 'href' | 'services' | 'areas' | 'instead' | 'scope'>
> {
  readonly id?: string;
  readonly level: Level;
  readonly title: Text;
  readonly startsAt?: string;
  readonly endsAt?: string;
  /** True when nobody can say yet when it ends. */
  readonly openEnded?: boolean;
  readonly nextUpdateAt?: string;
  readonly updates?: readonly { readonly at: string; readonly text: Text }[];
}

/** A whole `status.json`. */
export interface WrittenFeed {
  readonly updatedAt?: string;
  readonly staleAfterMinutes: number;
  readonly services?: readonly WrittenService[];
  readonly notices?: readonly WrittenNotice[];
}

const level = (): Shape<Level> =>
  oneOf(['emergency', 'closed', 'disrupted', 'changed', 'information', 'back-to-normal', 'tribute']);

const moment = (): Shape<string> => ({
  kind: 'single',
  is: 'words',
  write: 'a date, or a date and time',
  like: '2026-11-24T18:00',
  take: (value) => (momentOf(value, 'UTC') === undefined ? undefined : value),
});

export const serviceShape = record<WrittenService>({
  id: required(id()),
  name: optional(text()),
  level: optional(level()),
});

export const noticeShape = record<WrittenNotice>({
  id: optional(id()),
  // In doubt a notice is shown: who stands at a locked door is worse off than who reads a vague banner.
  level: otherwise(level(), 'information'),
  title: required(text()),
  body: optional(text()),
  href: optional(link()),
  services: optional(list(id())),
  areas: optional(list(words('Saltmere'))),
  startsAt: optional(moment()),
  endsAt: optional(moment()),
  openEnded: optional(flag()),
  nextUpdateAt: optional(moment()),
  instead: optional(record<NonNullable<Notice['instead']>>({ text: required(text()), href: optional(link()) })),
  updates: optional(list(record({ at: required(moment()), text: required(text()) }))),
  scope: optional(oneOf(['site', 'service', 'page'])),
});

/** The whole file, for the JSON Schema and for reading. */
export const statusShape = record<WrittenFeed>({
  updatedAt: optional(moment()),
  // A day: a small team touches its feed every working day.
  staleAfterMinutes: otherwise(wholeNumber({ min: 1 }, 60), 1440),
  services: optional(list(serviceShape)),
  notices: optional(list(noticeShape)),
});
