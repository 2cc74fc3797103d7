/** What Open311 sends about a request and no form asks for; it is kept as it came. */
const kept = ['lat', 'long', 'address_string', 'address_id', 'zipcode', 'media_url', 'first_name', 'last_name'];
/** Kept only where no question took it. */
const keptIfUnused = ['email', 'phone', 'description'];

const limits = { description: 4_000, other: 2_000, attributes: 50, links: 10 };

const isNumber = (text: string, most: number): boolean =>
  /^[+-]?\d{1,3}(\.\d{1,20})?$/.test(text.trim()) && Math.abs(Number(text)) <= most;

const isLink = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);

/**
 * Checks Open311's own parameters of a request, and picks those that are kept beside the answers. What names a device or an account is
 * not kept: nothing here has a use for it.
 */
export const checkParameters = (
  given: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
  attributes: readonly (readonly [name: string, value: string])[],
): { readonly more: Readonly<Record<string, string>>; readonly problems: readonly string[] } => {
  const problems: string[] = [];
  const [lat, long] = [given.get('lat'), given.get('long')];
  if ((lat === undefined) !== (long === undefined)) problems.push('lat and long: Send both, or neither.');
  else if (lat !== undefined && long !== undefined && !(isNumber(lat, 90) && isNumber(long, 180)))
    problems.push('lat and long: Send two numbers like 52.4862 and -1.8904.');
  const links = given.get('media_url')?.split('\n') ?? [];
  if (links.length > limits.links) problems.push(`media_url: Send up to ${limits.links} addresses.`);
  if (!links.every(isLink)) problems.push('media_url: Send an address that begins with https://.');
  if (attributes.length > limits.attributes)
    problems.push(`attribute: Send up to ${limits.attributes} attributes that the service does not name.`);

  const names = [...kept, ...keptIfUnused.filter((name) => !used.has(name))];
  const more = [...names.map((name) => [name, given.get(name) ?? ''] as const), ...attributes].filter(
    ([, value]) => value,
  );
  for (const [name, value] of [...more, ['description', given.get('description') ?? ''] as const]) {
    const most = name === 'description' ? limits.description : limits.other;
    const sentence = `${name}: Send up to ${most.toLocaleString('en-GB')} characters.`;
    if (value.length > most && !problems.includes(sentence)) problems.push(sentence);
  }
  return { more: Object.fromEntries(more), problems };
};
