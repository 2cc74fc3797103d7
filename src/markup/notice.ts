import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeView } from '../logic/notices/notice-view.ts';
import type { Block, Span } from '../logic/notices/tiny-markdown.ts';
import { levelIcon } from './level-icon.ts';

const spanMarkup = ({ text, bold, href }: Span): TemplateResult | string => {
  const words = bold ? html`<strong>${text}</strong>` : text;
  return href ? html`<a href=${href}>${words}</a>` : words;
};
const spansMarkup = (spans: readonly Span[]) => spans.map(spanMarkup);

/** Paragraphs and lists of a notice's body. */
export const blocksMarkup = (blocks: readonly Block[]): TemplateResult[] =>
  blocks.map((block) => {
    if (block.kind === 'paragraph') return html`<p>${spansMarkup(block.spans)}</p>`;
    const items = block.items.map((item) => html`<li>${spansMarkup(item)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });

/** The level as a word and an icon of the same meaning. */
export const levelMarkup = ({ level, levelWord }: Pick<NoticeView, 'level' | 'levelWord'>): TemplateResult =>
  html`<span class="level ${level}" part="level">${levelIcon(level)}${levelWord}</span>`;

/** Short facts in one line, each a sentence: "Until 6pm. Next update by 2pm. Checked at 9:40am." */
export const factsMarkup = (...facts: readonly (string | undefined)[]): TemplateResult | typeof nothing => {
  const known = facts.filter((fact) => fact);
  return known.length > 0 ? html`<p class="facts">${known.map((fact) => `${fact}. `)}</p>` : nothing;
};

/** What stands under a notice's title: its text, what to do instead, where to read more, how long it holds. */
export const noticeBodyMarkup = (notice: NoticeView, checked?: string): TemplateResult => html`
  <div class="body" lang=${notice.lang ?? nothing} part="body">${blocksMarkup(notice.blocks)}</div>
  ${
    notice.instead
      ? html`<p part="instead">
          <span class="strong">${notice.instead.heading}:</span>
          ${notice.instead.href ? html`<a href=${notice.instead.href}>${notice.instead.text}</a>` : notice.instead.text}
        </p>`
      : nothing
  }
  ${notice.link ? html`<p><a href=${notice.link.href}>${notice.link.words}</a></p>` : nothing}
  ${
    notice.rest
      ? html`<details>
          <summary>${notice.rest.words}</summary>
          <div class="body" lang=${notice.lang ?? nothing}>${blocksMarkup(notice.rest.blocks)}</div>
        </details>`
      : nothing
  }
  ${factsMarkup(notice.when, notice.nextUpdate, checked)}
`;
