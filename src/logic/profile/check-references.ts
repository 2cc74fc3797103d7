import { isNear } from '../shape/near.ts';
import type { Problem } from '../shape/problem.ts';
import { listsWithIds, references } from './references.data.ts';
import { stringAt, walk } from './walk.ts';

const looksLikeId = /^[a-z\d-]{1,60}$/;

/** Ids that two records of one list share: elements would always find the first. */
const sharedIds = (value: unknown): readonly Problem[] =>
  listsWithIds.flatMap((list) => {
    const first = new Map<string, string>();
    return walk(value, list).flatMap(({ path, value: each }) => {
      const id = stringAt(each, 'id');
      if (id === undefined) return [];
      // Sessions need an id of their own within their place only.
      const key = `${path.replace(/\[\d+\]$/, '')} ${id}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      return other === undefined
        ? []
        : [
            {
              path: `${path}.id`,
              message: `This says "${id}", and so does ${other}.id. Write another id, like "${id}-2".`,
            },
          ];
    });
  });

const brokenReferences = (value: unknown): readonly Problem[] => {
  const known = new Map<string, ReadonlySet<string>>();
  for (const [, list] of references)
    known.set(list, new Set(walk(value, `${list}[].id`).map(({ value: id }) => String(id))));
  const broken = references.flatMap(([field, list]) =>
    walk(value, field).flatMap(({ path, value: id }) =>
      typeof id === 'string' && looksLikeId.test(id) && !known.get(list)?.has(id) ? [{ path, id, list }] : [],
    ),
  );
  return broken.map(({ path, id, list }, index) => {
    const others = [...(known.get(list) ?? [])];
    // Past the first hundred nobody reads the advice, and to guess takes time.
    const near = index < 100 ? others.find((each) => isNear(id, each)) : undefined;
    const like = others[0] ? `Write one that is there, like "${others[0]}", or add it.` : 'Add it there.';
    const advice = near ? `Did you mean "${near}"?` : like;
    return { path, message: `This says "${id}". There is no such id in ${list}. ${advice}` };
  });
};

/** Ids that are taken twice, and references that lead nowhere. */
export const checkReferences = (value: unknown): readonly Problem[] => [
  ...sharedIds(value),
  ...brokenReferences(value),
];
