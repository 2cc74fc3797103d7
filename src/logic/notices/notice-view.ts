import { languageUsed, textIn, type Language } from '../words/language.ts';
import { canHide, noticeMark } from './hidden.ts';
import { fixedWords, levelWord, nextUpdateWords, stampWords, whenWords } from './notice-words.ts';
import type { Level, Notice } from './notice.ts';
import { summaryWithin } from './summary.ts';
import { parseTinyMarkdown, type Block } from './tiny-markdown.ts';
import { viewWords } from './view-words.data.ts';

/** The moment, the zone and the language in which something is said. */
export interface Saying {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
  readonly language: Language;
}

/** A notice in words, ready to be drawn. */
export interface NoticeView {
  readonly id: string;
  /** Changes with the words, so that a hidden notice comes back when it says something new. */
  readonly mark: string;
  readonly level: Level;
  readonly levelWord: string;
  readonly title: string;
  /** The language of the council's own words, when they exist only in the other one. */
  readonly lang?: Language | undefined;
  /** What stands under the title: the whole body, or its beginning within the budget. */
  readonly blocks: readonly Block[];
  /** The whole body, when `blocks` is only its beginning and no page has the rest. */
  readonly rest?: { readonly words: string; readonly blocks: readonly Block[] } | undefined;
  /** The page with the details. */
  readonly link?: { readonly words: string; readonly href: string } | undefined;
  readonly when?: string | undefined;
  readonly nextUpdate?: string | undefined;
  readonly instead?:
    { readonly heading: string; readonly text: string; readonly href?: string | undefined } | undefined;
  readonly updates: readonly { readonly when: string; readonly text: string }[];
  readonly canHide: boolean;
}

/** Puts a notice into words; with a budget its title and body say at most so many words before a link to the rest. `noticeView(bins, saying, 25).when → 'Until 6pm'` */
export const noticeView = (notice: Notice, { now, timeZone, language }: Saying, budget?: number): NoticeView => {
  const words = viewWords[language];
  const used = languageUsed(notice.title, language);
  const { title, summary, cut } = summaryWithin(notice, language, budget ?? Infinity);
  const whole = parseTinyMarkdown(textIn(notice.body, language));
  const start: Block[] = summary ? [{ kind: 'paragraph', spans: [{ text: summary }] }] : [];
  const { href, instead } = notice;
  return {
    id: notice.id,
    mark: noticeMark(notice),
    level: notice.level,
    levelWord: levelWord(notice.level, language),
    title,
    lang: used === language ? undefined : used,
    blocks: cut ? start : whole,
    rest: cut && !href ? { words: words.readWhole, blocks: whole } : undefined,
    link: href ? { words: words.readMore(title), href } : undefined,
    when: whenWords(notice, now, timeZone, language),
    nextUpdate: nextUpdateWords(notice, now, timeZone, language),
    instead: instead && {
      heading: fixedWords(language).instead,
      text: textIn(instead.text, language),
      href: instead.href,
    },
    updates: notice.updates.map(({ at, text }) => ({
      when: stampWords(at, now, timeZone, language),
      text: textIn(text, language),
    })),
    canHide: canHide(notice.level),
  };
};
