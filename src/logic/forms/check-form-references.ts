import type { Profile } from '../profile/profile.ts';
import { stringAt, walk } from '../profile/walk.ts';
import { isNear } from '../shape/near.ts';
import { isId } from '../shape/open.ts';
import type { Problem } from '../shape/problem.ts';

/** Where a form names a record of the council profile, and in which list that has to be. */
const references: readonly (readonly [field: string, list: 'services' | 'standards' | 'channels' | 'bodies'])[] = [
  ['service', 'services'],
  ['channels[]', 'channels'],
  ['afterwards.standard', 'standards'],
  ['afterwards.stages[].standard', 'standards'],
  ['steps[].fields[].body', 'bodies'],
];

/** References to the council profile that lead nowhere. */
export const checkFormReferences = (value: unknown, profile: Profile): readonly Problem[] =>
  references.flatMap(([field, list]) => {
    const ids = profile[list].map(({ id }) => id);
    return walk(value, field).flatMap(({ path, value: id }) => {
      if (!isId(id) || ids.includes(id)) return [];
      const near = ids.find((each) => isNear(id, each));
      const like = ids[0] ? `Write one that is there, like "${ids[0]}", or add it.` : 'Add it there.';
      const message = `This says "${id}". The council profile has no such id in ${list}. ${near ? `Did you mean "${near}"?` : like}`;
      return [{ path, message }];
    });
  });

/** What the form as a whole leaves out: what happens after sending, and whose state is shown. */
export const checkFormAround = (value: unknown): readonly Problem[] => {
  const afterwards = ['standard', 'text', 'stages'].flatMap((name) => walk(value, `afterwards.${name}`));
  const [status] = walk(value, 'status');
  return [
    ...(afterwards.length > 0
      ? []
      : [
          {
            path: 'afterwards',
            message:
              'This does not say what happens next. Write the promise that holds, like {"standard": "missed-bin"}, or a text.',
          },
        ]),
    ...(status?.value === true && !stringAt(value, 'service')
      ? [
          {
            path: 'service',
            message:
              'This is missing, and "status" shows how the service is running. Write the id of the service, like "missed-bin".',
          },
        ]
      : []),
  ];
};
