import { textIn } from '../words/language.ts';
import type { Level, Notice } from './notice.ts';

/**
 * A short mark of what a notice says, in both languages. Whoever hid it sees it again once its words change or an update is added; a
 * moved time alone does not bring it back. `noticeMark(notice) → '1x9q4kf'`
 */
export const noticeMark = ({ level, title, body, instead, updates }: Notice): string => {
  const texts = [title, body, instead?.text, ...updates.map((update) => update.text)];
  const said = [level, instead?.href, ...texts.flatMap((text) => [textIn(text, 'en'), textIn(text, 'cy')])].join('\n');
  // FNV-1a, 32 bits: enough to tell apart the few versions of one notice.
  let hash = 0x811c9dc5;
  for (let index = 0; index < said.length; index++) hash = Math.imul(hash ^ said.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** An emergency stays on the page: nobody may hide it by a slip of the thumb. `canHide('closed') → true` */
export const canHide = (level: Level): boolean => level !== 'emergency';
