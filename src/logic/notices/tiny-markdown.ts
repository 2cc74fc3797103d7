import { isSafeHref } from './href.ts';

/** A run of words, perhaps strong, perhaps a link. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly href?: string;
}

/** A paragraph, or a list with one line of spans for each item. Plain data: never HTML. */
export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] };

// Each run stops at the mark that begins the next one, so that 10,000 stars or brackets are still read in one pass.
const mark = /\*\*([^*]+)\*\*|\[([^[\]]+)\]\(([^\s()]+)\)/g;
const listItem = /^\s*(?:[-*•]|(\d{1,3})[.)])\s+(\S.*)$/;

const spansOf = (text: string, outer: Omit<Span, 'text'> = {}): Span[] => {
  const spans: Span[] = [];
  let end = 0;
  for (const found of text.matchAll(mark)) {
    const [whole, bold, label, href] = found;
    if (label !== undefined && (outer.href !== undefined || !isSafeHref(href ?? ''))) continue;
    if (found.index > end) spans.push({ text: text.slice(end, found.index), ...outer });
    spans.push(
      ...(bold !== undefined ? spansOf(bold, { ...outer, bold: true }) : spansOf(label ?? '', { ...outer, href })),
    );
    end = found.index + whole.length;
  }
  if (end < text.length) spans.push({ text: text.slice(end), ...outer });
  return spans;
};

/**
 * Reads the four things that a notice may use: paragraphs, lists, bold and links. All else stays the text that it is.
 * `parseTinyMarkdown('Call **us**') → [{ kind: 'paragraph', spans: [{ text: 'Call ' }, { text: 'us', bold: true }] }]`
 */
export const parseTinyMarkdown = (text: string): Block[] => {
  const drafts: { ordered?: boolean; lines: string[] }[] = [];
  let open: (typeof drafts)[number] | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    const item = listItem.exec(line);
    const words = line.trim();
    if (item) {
      const ordered = item[1] !== undefined;
      open = drafts.at(-1);
      if (open?.ordered !== ordered) drafts.push((open = { ordered, lines: [] }));
      open?.lines.push(item[2] ?? '');
    } else if (!words) {
      open = undefined;
    } else if (open) {
      // A line that goes on belongs to what stands above it, as in all Markdown.
      open.lines.push(open.ordered === undefined ? words : `${open.lines.pop() ?? ''} ${words}`);
    } else {
      drafts.push((open = { lines: [words] }));
    }
  }
  return drafts.map(({ ordered, lines }) =>
    ordered === undefined
      ? { kind: 'paragraph', spans: spansOf(lines.join(' ')) }
      : { kind: 'list', ordered, items: lines.map((line) => spansOf(line)) },
  );
};

const wordsOf = (spans: readonly Span[]) => spans.map((span) => span.text).join('');

/** The same words without marks, one line for each paragraph and list item. `plainWords('Call **us**') → 'Call us'` */
export const plainWords = (text: string): string =>
  parseTinyMarkdown(text)
    .flatMap((block) => (block.kind === 'list' ? block.items.map(wordsOf) : wordsOf(block.spans)))
    .join('\n');
