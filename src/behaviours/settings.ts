import { warnOnce } from './warn.ts';

/**
 * What an element lets an author set from a page: an id (`place="broadway"`) or one of a few words (`view="week"`).
 * There is no kind for HTML, for an address or for free text, so a setting can carry neither: embeds are untrusted input.
 */
export type SettingKind = 'id' | readonly string[];

/** The settings of one element by attribute name. */
export type Settings = Readonly<Record<string, SettingKind>>;

/** What is wrong with a value, as words that say what to write instead; undefined when nothing is. `settingProblem('view', 'month', ['line', 'week']) → 'view="month" is not known. Write one of: line, week.'` */
export const settingProblem = (name: string, value: string, kind: SettingKind): string | undefined => {
  if (kind === 'id' ? /^[a-z0-9][\w-]{0,63}$/i.test(value) : kind.includes(value)) return undefined;
  const shown = `${name}="${value.slice(0, 64)}" is not`;
  return kind === 'id'
    ? `${shown} an id. Write an id from the profile, like ${name}="broadway".`
    : `${shown} known. Write one of: ${kind.join(', ')}.`;
};

type Declared = CustomElementConstructor & { readonly settings?: Settings };

/** Gives an element the settings that it declares and lacks, and says in the console which others were left out, and why. */
export const applySettings = (element: HTMLElement, settings: Iterable<readonly [string, string]>): void => {
  const declared = (element.constructor as Declared).settings ?? {};
  for (const [name, value] of settings) {
    const kind = Object.hasOwn(declared, name) ? declared[name] : undefined;
    const problem = kind
      ? settingProblem(name, value, kind)
      : `"${name.slice(0, 64)}" cannot be set here. Write one of: ${Object.keys(declared).join(', ')}.`;
    if (problem) warnOnce(`<${element.localName}>: ${problem}`);
    else if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
};

/** The `data-*` attributes of an element under the names of settings: `data-stale-after` is `stale-after`. */
export const dataSettings = (element: HTMLElement): [string, string][] =>
  Object.entries(element.dataset)
    .filter(([key]) => !key.startsWith('cw'))
    .map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value ?? '']);

/** For a tag that an author wrote: settings written as `data-*` count too, because some filters keep nothing else, and wrong values are named in the console. */
export const checkSettings = (element: HTMLElement): void => {
  const declared = (element.constructor as Declared).settings ?? {};
  const written = Object.keys(declared).flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  applySettings(element, [...written, ...dataSettings(element).filter(([name]) => Object.hasOwn(declared, name))]);
};
