/** An element as it was read: its text, or the elements in it. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly elements: readonly XmlElement[];
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#13;': '\r' };
// What XML 1.0 allows in a text; a "]]>" and a bare "<" or "&" are faults of their own.
const legal = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/**
 * Reads XML as GeoReport v2 has it (a declaration in UTF-8, elements and texts, no attributes, no namespaces), and throws at the first
 * thing that is not well formed, or not of this kind.
 */
export const readXml = (xml: string): XmlElement => {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error('There is no declaration with the encoding.');
  if (!legal.test(xml)) throw new Error('There is a character that XML does not have.');
  let at = declaration.length;
  const take = (pattern: RegExp, wanted: string): string => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const [found] = sticky.exec(xml) ?? [];
    if (found === undefined) throw new Error(`At ${at} there should be ${wanted}: ${xml.slice(at, at + 40)}`);
    at += found.length;
    return found;
  };
  const readText = (): string => {
    const raw = take(/[^<]*/, 'text');
    if (raw.includes(']]>')) throw new Error('"]]>" stands in a text.');
    const read = raw.replace(/&[^;\s]{0,10};?/g, (reference) => {
      const sign = entities[reference];
      if (sign === undefined) throw new Error(`"${reference}" is no reference.`);
      return sign;
    });
    return read;
  };
  const readElement = (): XmlElement => {
    const start = take(/<[a-z_][a-z_\d]*\/?>/, 'an element without attributes');
    const name = start.replace(/[</>]/g, '');
    if (start.endsWith('/>')) return { name, text: '', elements: [] };
    let text = readText();
    const elements: XmlElement[] = [];
    while (!xml.startsWith('</', at)) {
      elements.push(readElement());
      text += readText();
    }
    take(new RegExp(`</${name}>`), `the end of ${name}`);
    if (elements.length > 0 && text.trim()) throw new Error(`Text stands beside elements in ${name}.`);
    return { name, text: elements.length > 0 ? '' : text, elements };
  };
  const root = readElement();
  take(/\n$/, 'the end');
  return root;
};

const lists = new Set([
  ...['services', 'attributes', 'values', 'service_requests', 'service_request_updates', 'errors', 'endpoints'],
  'formats',
]);

/** The JSON that the Spark convention makes of XML, with all values as texts. */
export const sparkOf = ({ name, text, elements }: XmlElement): unknown => {
  if (lists.has(name)) return elements.map(sparkOf);
  if (elements.length === 0) return text === '' ? null : text;
  return Object.fromEntries(elements.map((each) => [each.name, sparkOf(each)]));
};

/** JSON with all values as texts, to hold it against XML. */
export const textsOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(textsOf);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, textsOf(each)]));
  return value === null || value === '' ? null : `${value as string | number | boolean}`;
};
