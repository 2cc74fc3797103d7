import assert from 'node:assert/strict';
import type { LightMyRequestResponse } from 'fastify';
import { strictPolicy } from '../../src/desk/headers.ts';
import { readXml } from './open311-xml.ts';

/** What an answer must never let out: where the program stands, what it is made of, and what its database said. */
const insides =
  /\bat \S+ \(|\bat (async )?file:|node:internal|node_modules|\/work\/|src\/desk|\.ts:\d|FST_|SQLITE|ECONN|ENOENT|EACCES|kysely|postgres|duplicate key|syntax error|violates|relation "|invalid byte sequence|unsupported Unicode|Unexpected (token|end|non)|JSON at position|TypeError|RangeError|undefined is not|Cannot read prop/i;

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** A text of a page as a browser shows it. */
export const plainText = (html: string): string =>
  html.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => signs[name] ?? '');

const schemeOf = (address: string): string =>
  /^([a-z]+:|\/\/|\/|#|\?)/i.exec(address)?.[1]?.toLowerCase() ?? 'relative';

/** All tags of a page, each with the names of its attributes and the kind of address that these lead to: the page without its words. */
export const shapesOf = (html: string): ReadonlySet<string> => {
  const shapes = new Set<string>();
  for (const [tag] of html.matchAll(/<(?:"[^"]*"|[^">])*>/g)) {
    const [, name = ''] = /^<(\/?[^\s>]*)/.exec(tag) ?? [];
    const attributes = [...tag.slice(1 + name.length).matchAll(/([^\s=">]+)(?:="([^"]*)")?/g)].map(
      ([, attribute = '', value = '']) =>
        /^(href|src|action|formaction|data|srcset|poster)$/i.test(attribute)
          ? `${attribute}:${schemeOf(value)}`
          : attribute,
    );
    shapes.add([name, ...attributes.sort()].join(' '));
  }
  return shapes;
};

const isSentence = (text: unknown): boolean =>
  typeof text === 'string' && /^\p{Lu}.*[.?!]$/su.test(text.replace(/^[\w.-]+: /, ''));

interface Problem {
  readonly title?: unknown;
  readonly detail?: unknown;
  readonly status?: unknown;
}

/**
 * An answer to hostile input is one of two things: a refusal in plain words, or what anybody would have been told. `sent` is taken out
 * before the search for the program's insides, because a page may show what was typed.
 */
export function assertPlain(answer: LightMyRequestResponse, sent: string, where: string): void {
  const { statusCode, body, headers } = answer;
  const type = String(headers['content-type'] ?? '');
  assert.ok(statusCode < 500, `${where}: ${statusCode} ${body.slice(0, 300)}`);
  assert.equal(headers['x-content-type-options'], 'nosniff', where);
  for (const value of Object.values(headers)) assert.doesNotMatch(String(value), /[\r\n]/, where);
  for (const name of ['set-cookie', 'x-evil', 'bcc']) assert.equal(headers[name], undefined, `${where}: ${name}`);
  const written = [sent, JSON.stringify(sent).slice(1, -1)].filter((each) => each.trim().length > 3);
  const others = written.reduce((left, each) => left.replaceAll(each, ''), body);
  if (statusCode >= 400) assert.doesNotMatch(others, insides, where);
  if (type.startsWith('text/html')) assert.equal(headers['content-security-policy'], strictPolicy, where);
  else if (type.includes('json')) {
    const problem = JSON.parse(body) as Problem;
    if (statusCode >= 400 && type.startsWith('application/problem+json')) {
      assert.equal(problem.status, statusCode, where);
      assert.match(String(problem.title), /^\p{Lu}.{4,}/u, where);
      assert.ok(isSentence(problem.detail), `${where}: "${String(problem.detail)}"`);
    }
  } else if (type.includes('xml')) readXml(body);
  else assert.ok(body.length === 0 || type.startsWith('text/plain'), `${where}: ${type}`);
}
