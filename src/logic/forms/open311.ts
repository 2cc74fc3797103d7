import { isRecord, type Found } from '../shape/open.ts';

/** One answer of a list: `value` is what a form sends, `key` what the back office calls it. */
export interface Open311Value {
  readonly value: string;
  readonly key: string;
  readonly name: string;
}

/** One attribute of an Open311 service definition, made tidy. */
export interface Open311Attribute {
  /** The name of the field in the form. */
  readonly name: string;
  /** What the back office calls it: `attribute[CODE]`. */
  readonly code: string;
  /** False for a text that is only shown. */
  readonly isAsked: boolean;
  readonly datatype: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly explanation: string;
  readonly values: readonly Open311Value[];
}

/** What a page of ours or a contact question has already. */
const taken: readonly string[] = ['start', 'check', 'sent', 'where', 'details', 'contact', 'name', 'email', 'phone'];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Words out of JSON, or out of XML that was turned into JSON ("#text", "_"), without tags. `plain({ '#text': '<b>Where</b> is it?' }) → 'Where is it?'` */
export const plain = (value: unknown): string => {
  if (isRecord(value)) return plain(value['#text'] ?? value._ ?? value.$t ?? '');
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  return value
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
};

/** The records of a list; out of XML it may be one record, or a record with the list in it. `many({ value: { key: '1' } }, 'value') → [{ key: '1' }]` */
export const many = (value: unknown, inner: string): readonly Found[] => {
  if (Array.isArray(value)) return value.flatMap((each) => many(each, inner));
  if (!isRecord(value)) return plain(value) ? [{ key: value }] : [];
  return Object.hasOwn(value, inner) && typeof value[inner] === 'object' ? many(value[inner], inner) : [value];
};

const isTrue = (value: unknown, otherwise: boolean): boolean => {
  const said = plain(value).toLowerCase();
  return said === '' ? otherwise : !/^(false|no|0)$/.test(said);
};

/** An id made of what others call a thing, which no other of them has. `safeId('Bin colour', new Set(['bin-colour'])) → 'bin-colour-2'` */
export const safeId = (code: string, used: Set<string>, otherwise = 'question'): string => {
  const plainCode = code.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  const base =
    plainCode
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || otherwise;
  let id = base;
  for (let next = 2; used.has(id); next++) id = `${base}-${next}`;
  used.add(id);
  return id;
};

const valuesOf = (attribute: Found): readonly Open311Value[] => {
  const used = new Set<string>();
  const keys = new Set<string>();
  return many(attribute.values, 'value').flatMap((each) => {
    const key = plain(each.key) || plain(each.name);
    const name = plain(each.name) || key;
    if (!key || keys.has(key)) return [];
    keys.add(key);
    const isSafe = /^\S{1,100}$/.test(key) && !used.has(key);
    if (isSafe) used.add(key);
    return [{ value: isSafe ? key : safeId(key, used, 'answer'), key, name }];
  });
};

const orderOf = ({ order }: Found): number => {
  const said = plain(order);
  return said !== '' && Number.isFinite(Number(said)) ? Number(said) : Infinity;
};

/** A question made of its code, where there is nothing else. `wordsOfCode('bin_colour') → 'Bin colour'` */
const wordsOfCode = (code: string): string => {
  const words = code.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/**
 * The attributes of an Open311 service definition in their order, without those that the back office fills in itself. The same
 * definition always gives the same names, so whoever sends the answers on finds each code and key again.
 * `readOpen311({ attributes: [{ code: 'Bin Colour' }] })[0]` has the name "bin-colour" and the code "Bin Colour".
 */
export const readOpen311 = (definition: unknown): readonly Open311Attribute[] => {
  const [whole = {}] = many(definition, 'service_definition');
  const used = new Set(taken);
  return many(whole.attributes, 'attribute')
    .filter(({ automated }) => !/^(hidden_field|server_set)$/.test(plain(automated)))
    .map((attribute, place) => ({ attribute, place, order: orderOf(attribute) }))
    .sort((one, other) => (one.order === other.order ? one.place - other.place : one.order - other.order))
    .map(({ attribute }) => {
      const code = plain(attribute.code);
      const description = plain(attribute.description) || plain(attribute.datatype_description);
      const explanation = plain(attribute.datatype_description);
      return {
        name: safeId(code || description, used),
        code,
        isAsked: isTrue(attribute.variable, true),
        datatype: plain(attribute.datatype).toLowerCase(),
        isRequired: isTrue(attribute.required, false),
        description: description || wordsOfCode(code),
        explanation: explanation === description ? '' : explanation,
        values: valuesOf(attribute),
      };
    })
    .filter(({ description }) => description);
};
