import { toHtml } from '../../markup/to-html.ts';
import type { Folders } from '../config.ts';
import { elementPages, type Settings } from './element-pages.ts';
import { readFacts } from './facts.ts';
import { renderElement } from './render.ts';

const tag = /<cw-([a-z-]+)((?:\s+[a-z-]+="[^"<>]*")*)\s*>(.*?)<\/cw-\1>/gs;
/** What the server fills in has a slot of its own: once the element has facts itself, only the author's own words are its fallback. */
const inOwnSlot = (content: string): string => content.replace(' class="cw', ' slot="filled" class="cw');
const attribute = /([a-z-]+)="([^"]*)"/g;

/**
 * A page whose tags hold what their elements would show now, as a CMS template prints it: it can be read with the first bytes, without
 * script, and nothing moves when the script takes over. A tag about which there is nothing to say keeps its own words.
 */
export async function fillElements(
  page: string,
  folders: Folders,
  now: number,
  lang = /<html[^>]*\slang="([^"]*)"/.exec(page)?.[1],
): Promise<string> {
  const filled = await Promise.all(
    [...page.matchAll(tag)].map(async ([whole, name = '', attributes = '', words = '']) => {
      const settings = Object.fromEntries(
        [...attributes.matchAll(attribute)].map(([, key, value]) => [key, value]),
      ) as Settings;
      const facts = Object.hasOwn(elementPages, name)
        ? await readFacts(folders, { ...settings, lang }, now)
        : undefined;
      const { tree, content } = (facts && elementPages[name]?.(settings, facts)) ?? {};
      const start = `<cw-${name}${attributes}>`;
      if (tree) {
        const form = await fillElements(toHtml(tree), folders, now, lang);
        return `${start}${form}${withoutFallback(words)}</cw-${name}>`;
      }
      if (content) return `${start}${inOwnSlot(await renderElement(content))}${words}</cw-${name}>`;
      // A form that is here already may have tags in it.
      return words.includes('<cw-') ? `${start}${await fillElements(words, folders, now, lang)}</cw-${name}>` : whole;
    }),
  );
  return page.replace(tag, () => filled.shift() ?? '');
}

/** A form that is there needs no link to itself. What else stands in its tag stays, for after sending. */
const withoutFallback = (words: string): string => words.replace(/^\s*<a [^>]*>.*?<\/a>/s, '');
