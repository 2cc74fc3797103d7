/** What one of a list is called, by the name of the list. */
const itemNames: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  service_request_updates: 'request_update',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

// XML 1.0 has no place for other control characters, halves of signs, or the last two of the first plane, not even as references.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(illegal, '').replace(/[&<>\r]/g, (sign) => references[sign] ?? '');

const elements = (name: string, value: unknown, indent: string): string => {
  if (value === undefined) return '';
  const inside = `${indent}  `;
  if (Array.isArray(value)) {
    const item = itemNames[name] ?? 'item';
    const items = value.map((each) => elements(item, each, inside)).join('');
    return items ? `${indent}<${name}>\n${items}${indent}</${name}>\n` : `${indent}<${name}/>\n`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([field, each]) => elements(field, each, inside));
    return `${indent}<${name}>\n${fields.join('')}${indent}</${name}>\n`;
  }
  const text = value === null ? '' : escaped(`${value as string | number | boolean}`);
  return text ? `${indent}<${name}>${text}</${name}>\n` : `${indent}<${name}/>\n`;
};

/**
 * A JSON value as the XML of GeoReport v2, which its JSON is made from: an element for each field, an element in an element for each of
 * a list, and an empty one for nothing. The names are ours; only what stands in them comes from outside.
 * `toXml('errors', [{ code: 404 }])` ends with `<errors><error><code>404</code></error></errors>`, on a line each.
 */
export const toXml = (root: string, value: unknown): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${elements(root, value, '')}`;
