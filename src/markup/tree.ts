/** What may stand inside an element of a tree; false and undefined are left out. */
export type Content = Tree | string | number | false | undefined | null | readonly Content[];

/** An attribute's value: true writes the name alone; false and undefined leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A piece of a page as plain data. Forms stand in the page itself and are drawn once, so they need no engine that watches for changes:
 * `draw` makes elements of a tree in the browser, `toHtml` text on the desk, and neither ever reads a string of HTML.
 */
export interface Tree {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly content: readonly Content[];
}

/** One element of a tree. `element('p', { class: 'cw-hint' }, 'Like SA1 1AA')` */
export const element = (tag: string, attributes: Attributes = {}, ...content: readonly Content[]): Tree => ({
  tag,
  attributes,
  content,
});
