/** Which field names a record of which list. */
export const references: readonly (readonly [field: string, list: string])[] = [
  ['services[].body', 'bodies'],
  ['services[].standard', 'standards'],
  ['services[].channels[]', 'channels'],
  ['services[].payments[]', 'payments'],
  ['places[].services[]', 'services'],
  ['places[].closed.instead', 'places'],
  ['payments[].places[]', 'places'],
  ['emergency.channels[]', 'channels'],
  ['emergency.places[]', 'places'],
  ['services[].owner', 'owners'],
  ['standards[].owner', 'owners'],
  ['places[].owner', 'owners'],
  ['places[].sessions[].owner', 'owners'],
  ['channels[].owner', 'owners'],
  ['payments[].owner', 'owners'],
  ['bodies[].owner', 'owners'],
];

/** Lists in which every record has an id of its own. */
export const listsWithIds: readonly string[] = [
  'services[]',
  'standards[]',
  'places[]',
  'places[].sessions[]',
  'channels[]',
  'payments[]',
  'bodies[]',
  'owners[]',
];

/** Records that have a first and a last day or time, and the names of both. */
export const spans: readonly (readonly [record: string, first: string, last: string])[] = [
  ...['services[]', 'standards[]', 'places[]', 'places[].sessions[]', 'channels[]', 'payments[]', 'bodies[]'].map(
    (each) => [each, 'from', 'until'] as const,
  ),
  ['places[].temporary', 'from', 'until'],
  ['places[].closed', 'from', 'until'],
  ...['places[]', 'places[].sessions[]', 'channels[].hours'].flatMap((each) => [
    [`${each}.openingHoursSpecification[]`, 'validFrom', 'validThrough'] as const,
    [`${each}.specialOpeningHoursSpecification[]`, 'validFrom', 'validThrough'] as const,
  ]),
];

/** Rules of opening hours, wherever they stand. */
export const rulesOfHours: readonly string[] = spans
  .filter(([, first]) => first === 'validFrom')
  .map(([record]) => record);
