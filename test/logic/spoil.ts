/** The same row of numbers from 0 to 1 each time, so that a failure can be found again (mulberry32). */
export const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

export const rubbish: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  NaN,
  true,
  '',
  ' ',
  'x',
  '2026-11-24',
  '2026-99-99T99:99',
  [],
  {},
  [[]],
  { en: 1 },
  { cy: '' },
  'javascript:x',
  '*'.repeat(5000),
  'constructor',
];

/** One of several. */
export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

/** Puts rubbish in a few places of a file, or takes them away. */
export const spoil = (value: unknown, random: () => number, chance: number): unknown => {
  if (random() < chance) return pick(rubbish, random);
  if (Array.isArray(value)) return value.map((each) => spoil(each, random, chance));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(() => random() >= chance / 2);
  return Object.fromEntries(kept.map(([name, each]) => [name, spoil(each, random, chance)]));
};

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return path.length ? [path] : [];
  const inside = Object.entries(value).flatMap(([name, each]) =>
    pathsIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length ? [path, ...inside] : inside;
};

const removed = Symbol('removed');

const withChange = (value: unknown, [step, ...rest]: Path, to: unknown): unknown => {
  if (step === undefined) return to;
  const inside = (value as Record<string | number, unknown>)[step];
  const changed = withChange(inside, rest, to);
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) => (index !== step ? [each] : changed === removed ? [] : [changed]));
  const fields = Object.entries({ ...(value as object), [step]: changed });
  return Object.fromEntries(fields.filter(([, each]) => each !== removed));
};

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown>)[step], value);

/** One change to a file, and how it came about. */
export interface Change {
  readonly file: unknown;
  /** `places[0].closed.until` */
  readonly path: string;
  /** removed: as if it had never been written; emptied: null or ""; rewritten: as a person might write it; doubled: one more of the same in a list; rubbish. */
  readonly kind: 'removed' | 'emptied' | 'rewritten' | 'doubled' | 'rubbish';
  readonly to: unknown;
}

/** What people write in a field, by its name; some of it right, some of it wrong. */
export type Writings = Readonly<Record<string, readonly unknown[]>>;

/** Changes one place of a file: one of those that `isWanted` names, or any. */
export const change = (
  file: unknown,
  random: () => number,
  writings: Writings,
  isWanted: (path: string) => boolean = () => true,
): Change => {
  const named = pathsIn(file).map((path) => [path.join('.').replace(/\.(\d+)/g, '[$1]'), path] as const);
  const [name, path] = pick(
    named.filter(([each]) => isWanted(each)),
    random,
  );
  const written = writings[String([...path].reverse().find((step) => typeof step === 'string'))] ?? [];
  const isItem = typeof path.at(-1) === 'number';
  const kinds = ['removed', 'emptied', 'rubbish', ...(written.length ? ['rewritten', 'rewritten'] : [])] as const;
  const kind = isItem && random() < 0.2 ? 'doubled' : (pick(kinds, random) as Change['kind']);
  const to = {
    removed,
    emptied: random() < 0.5 ? null : '',
    rubbish: pick(rubbish, random),
    rewritten: pick(written, random),
    doubled: undefined,
  }[kind];
  if (kind !== 'doubled')
    return { file: withChange(file, path, to), path: name, kind, to: kind === 'removed' ? '' : to };
  const list = at(file, path.slice(0, -1)) as unknown[];
  return { file: withChange(file, path.slice(0, -1), [...list, at(file, path)]), path: name, kind, to: '' };
};

/** Every place of a file with each of the values in it, and once without it. */
export const everyChange = (
  file: unknown,
  values: readonly unknown[],
): readonly { readonly path: string; readonly to: unknown; readonly file: unknown }[] =>
  pathsIn(file).flatMap((path) =>
    [...values, removed].map((to) => ({ path: path.join('.'), to, file: withChange(file, path, to) })),
  );
