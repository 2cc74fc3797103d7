import type { RouteView, SaidBlocks } from '../forms/form-views.ts';
import type { Span } from '../notices/tiny-markdown.ts';
import type { Language } from '../words/language.ts';
import { acknowledgementWords } from './acknowledgement-words.data.ts';

/** A message in plain text. */
export interface MessageText {
  readonly subject: string;
  readonly body: string;
}

/** Lines that belong together; an empty line stands between two groups. */
export type Lines = readonly string[];

/** A message out of groups of lines. `bodyOf([['Mereham'], [], ['Bins', 'Paper']]) → 'Mereham\n\nBins\nPaper\n'` */
export const bodyOf = (groups: readonly Lines[]): string =>
  `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

/** A link in plain text has its address behind it; a number or an address that is the link is not said twice. */
const spanText = ({ text, href }: Span, site: string): string => {
  if (href === undefined) return text;
  const [, scheme, rest = ''] = /^(tel|mailto):([^?]*)/.exec(href) ?? [];
  const bare = (each: string): string => each.replace(/[^\p{L}\p{N}@]/gu, '');
  if (scheme) return bare(text).includes(bare(rest)) ? text : `${text} (${rest})`;
  if (!URL.canParse(href, site)) return text;
  return `${text} (${new URL(href, site).href})`;
};

/** Paragraphs and lists as groups of lines. `blockLines(view.next, 'https://www.mereham.gov.uk')` */
export const blockLines = ({ blocks }: SaidBlocks, site: string): readonly Lines[] => {
  const words = (spans: readonly Span[]): string => spans.map((span) => spanText(span, site)).join('');
  return blocks.map((block) =>
    block.kind === 'list'
      ? block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${words(item)}`)
      : [words(block.spans)],
  );
};

/** A number and an address stand in an email for weeks; what is open at this moment is of no use in it. */
const lasting = (routes: readonly RouteView[]): readonly RouteView[] => {
  const kept = routes.filter(({ href }) => /^(tel|mailto):/.test(href ?? ''));
  return kept.length > 0 ? kept : routes;
};

/** How an email ends: how to see what happens, whom to call, and where a reply goes. */
export const endingOf = (
  routes: readonly RouteView[],
  talk: string,
  { language, trackerUrl, site }: { readonly language: Language; readonly trackerUrl: string; readonly site: string },
): readonly Lines[] => {
  const words = acknowledgementWords[language];
  const ways = lasting(routes).map(({ text }) => text);
  return [
    [words.tracker, words.trackerNext, trackerUrl, words.trackerCare],
    ways.length > 0 ? [talk, ...ways] : [],
    [words.noReply, ways.length > 0 ? words.noReplyNext : words.noReplySite(site)],
  ];
};
