import type { Said, SaidBlocks } from '../logic/forms/form-views.ts';
import type { Block, Span } from '../logic/notices/tiny-markdown.ts';
import { element, type Attributes, type Content, type Tree } from './tree.ts';

/** Words, in an element of their own where their language is not the page's. `saidMarkup({ text: 'Bins', lang: 'en' })` */
export const saidMarkup = ({ text, lang }: Said): Content => (lang ? element('span', { lang }, text) : text);

const spanMarkup = ({ text, bold, href }: Span): Content => {
  const words = bold ? element('strong', {}, text) : text;
  return href ? element('a', { href }, words) : words;
};

const blockMarkup = (block: Block): Tree =>
  block.kind === 'paragraph'
    ? element('p', {}, block.spans.map(spanMarkup))
    : element(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => element('li', {}, item.map(spanMarkup))),
      );

/** Paragraphs and lists, as tiny Markdown knows them. `textMarkup({ blocks: parseTinyMarkdown('Call **us**') })` */
export const textMarkup = ({ blocks, lang }: SaidBlocks): Tree =>
  element('div', { class: 'cw-text', lang }, blocks.map(blockMarkup));

/** The heading of a page: it takes the focus when the page is drawn anew, so that a step is heard. */
export const headingMarkup = (...words: readonly Content[]): Tree =>
  element('h2', { class: 'cw-heading', tabindex: -1 }, words);

/** A heading on a page that has one already. */
export const subheadingMarkup = (said: Said): Tree => element('h3', { class: 'cw-subheading' }, saidMarkup(said));

/** A list of short lines. */
export const listMarkup = (lines: readonly Said[], attributes: Attributes = {}): Tree =>
  element(
    'ul',
    { class: 'cw-list', ...attributes },
    lines.map((line) => element('li', {}, saidMarkup(line))),
  );
