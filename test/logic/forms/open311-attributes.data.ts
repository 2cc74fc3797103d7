/** An attribute as the standard shows one. */
export const attribute = {
  variable: 'true',
  code: 'size',
  datatype: 'string',
  required: 'true',
  datatype_description: '',
  order: '1',
  description: 'How wide is it?',
};
/** Two values. */
export const list = [
  { key: 'S', name: 'Small' },
  { key: 'L', name: 'Large' },
];
const asked = { type: 'text', name: 'size', label: 'How wide is it?' };
const chosen = {
  ...asked,
  type: 'radios',
  options: [
    { value: 'S', label: 'Small' },
    { value: 'L', label: 'Large' },
  ],
};
/** The kind of a list of which one can be chosen. */
export const oneList = { datatype: 'singlevaluelist' };
const eleven = Array.from({ length: 11 }, (_, index) => ({ key: `k${index}`, name: `Answer ${index}` }));

/** What it says, what the back office writes in an attribute, the question that is made of it; undefined for none. */
export const attributes: readonly (readonly [string, object, object | undefined])[] = [
  ['a string is a box for one line', {}, asked],
  ['a text is a large box', { datatype: 'text' }, { ...asked, type: 'textarea' }],
  ['a number', { datatype: 'number' }, { ...asked, type: 'number' }],
  ['a day', { datatype: 'datetime' }, { ...asked, type: 'date' }],
  ['a kind in capitals', { datatype: 'Number' }, { ...asked, type: 'number' }],
  ['a kind that the standard does not have', { datatype: 'colour' }, asked],
  ['no kind', { datatype: undefined }, asked],
  ['a list of which one can be chosen', { ...oneList, values: list }, chosen],
  [
    'a list of which more can be chosen',
    { datatype: 'multivaluelist', values: list },
    { ...chosen, type: 'checkboxes' },
  ],
  [
    'a list too long for a page',
    { ...oneList, values: eleven },
    { ...asked, type: 'select', options: eleven.map(({ key, name }) => ({ value: key, label: name })) },
  ],
  [
    'a list of one is a tick',
    { ...oneList, values: list.slice(0, 1) },
    { ...chosen, type: 'checkboxes', options: chosen.options.slice(0, 1) },
  ],
  ['a list without values', { ...oneList, values: [] }, asked],
  ['no list where one should be', { datatype: 'multivaluelist' }, asked],
  ['values of a question that is no list', { values: list }, asked],
  ['a list out of XML', { ...oneList, values: { value: list } }, chosen],
  [
    'a single value out of XML',
    { ...oneList, values: { value: list[0] } },
    { ...chosen, type: 'checkboxes', options: chosen.options.slice(0, 1) },
  ],
  [
    'values that are words',
    { ...oneList, values: ['S', 'L'] },
    {
      ...chosen,
      options: [
        { value: 'S', label: 'S' },
        { value: 'L', label: 'L' },
      ],
    },
  ],
  [
    'keys that are numbers',
    {
      ...oneList,
      values: [
        { key: 1, name: 'Small' },
        { key: 2, name: 'Large' },
      ],
    },
    {
      ...chosen,
      options: [
        { value: '1', label: 'Small' },
        { value: '2', label: 'Large' },
      ],
    },
  ],
  [
    'a value without a name',
    { ...oneList, values: [{ key: 'S' }, list[1]] },
    { ...chosen, options: [{ value: 'S', label: 'S' }, chosen.options[1]] },
  ],
  [
    'a value without a key',
    { ...oneList, values: [{ name: 'Small' }, list[1]] },
    { ...chosen, options: [{ value: 'Small', label: 'Small' }, chosen.options[1]] },
  ],
  ['an empty value and one that comes twice', { ...oneList, values: [{}, ...list, list[0], null] }, chosen],
  [
    'keys with spaces get safe values',
    {
      ...oneList,
      values: [
        { key: 'So so', name: 'Fair' },
        { key: 'so-so', name: 'Good' },
      ],
    },
    {
      ...chosen,
      options: [
        { value: 'so-so', label: 'Fair' },
        { value: 'so-so-2', label: 'Good' },
      ],
    },
  ],
  ['"false" may stay empty', { required: 'false' }, { ...asked, required: false }],
  ['false may stay empty', { required: false }, { ...asked, required: false }],
  ['nothing about it may stay empty', { required: undefined }, { ...asked, required: false }],
  ['true is needed', { required: true }, asked],
  ['"True" is needed', { required: ' True ' }, asked],
  ['an explanation is the hint', { datatype_description: 'In centimetres' }, { ...asked, hint: 'In centimetres' }],
  ['an explanation that says the same again', { datatype_description: 'How wide is it?' }, asked],
  [
    'an explanation in place of a question',
    { description: '', datatype_description: 'Width' },
    { ...asked, label: 'Width' },
  ],
  ['only a code', { description: null, code: 'hole_width' }, { ...asked, name: 'hole-width', label: 'Hole width' }],
  ['neither code nor words', { description: '', code: '' }, undefined],
  ['tags and entities', { description: '<b>How</b>\n wide &amp; deep?' }, { ...asked, label: 'How wide & deep?' }],
  ['words out of XML', { description: { '#text': 'How wide is it?' } }, asked],
  ['a code in capitals with signs', { code: 'Rés_1 (mm)' }, { ...asked, name: 'res-1-mm' }],
  ['a code that is taken by our own questions', { code: 'email' }, { ...asked, name: 'email-2' }],
  ['a code of signs only', { code: '***' }, { ...asked, name: 'question' }],
  ['a field that the server fills in', { automated: 'server_set' }, undefined],
  ['a hidden field', { automated: 'hidden_field' }, undefined],
  [
    'a text to read',
    { variable: 'false', code: 'note', description: 'We mend holes of 4 centimetres and more.' },
    { type: 'statement', name: 'note', label: 'Before you go on', text: 'We mend holes of 4 centimetres and more.' },
  ],
  [
    'a text to read with a heading',
    { variable: false, code: 'note', description: 'Small holes', datatype_description: 'We do not mend them.' },
    { type: 'statement', name: 'note', label: 'Small holes', text: 'We do not mend them.' },
  ],
];
