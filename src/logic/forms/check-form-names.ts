import type { Problem } from '../shape/problem.ts';
import { controlNames } from './control-names.ts';
import type { PlacedStep } from './form-outline.ts';

/** Pages that every form has. */
const pages: readonly string[] = ['start', 'check', 'sent'];
/** What a form of the browser calls its own: a question of that name would hide it from the page's script. */
const owned = /^(action|attributes|children|constructor|elements|id|length|method|remove|reset|submit|target|cw-.*)$/;

const another = (name: string): string => `Write another one, like "${name}-2".`;

const sharedSteps = (steps: readonly PlacedStep[]): readonly Problem[] => {
  const first = new Map<string, string>();
  return steps.flatMap(({ path, id = '' }) => {
    const other = first.get(id);
    if (!id) return [];
    if (other === undefined) first.set(id, path);
    const reason = pages.includes(id)
      ? 'Every form has a page of that name.'
      : other !== undefined && `So does ${other}.id, and a page needs an id of its own.`;
    return reason ? [{ path: `${path}.id`, message: `This says "${id}". ${reason} ${another(id)}` }] : [];
  });
};

const sharedControls = (steps: readonly PlacedStep[]): readonly Problem[] => {
  const first = new Map<string, { readonly path: string; readonly name: string }>();
  return steps.flatMap(({ fields }) =>
    fields.flatMap(({ path, name = '', field }) => {
      const names = new Set([name, ...(field ? controlNames(field) : [])]);
      const shared = [...names].find((each) => each && first.has(each));
      const other = first.get(shared ?? '');
      for (const each of names) if (!first.has(each)) first.set(each, { path, name });
      const reason = owned.test(name)
        ? 'The browser and Clearway need that name themselves.'
        : shared === name && other?.name === name
          ? `So does ${other.path}.name, and one answer would take the place of the other.`
          : other &&
            `Its answer would go by the name "${shared}", and so does one of "${other.name}" at ${other.path}.`;
      return reason ? [{ path: `${path}.name`, message: `This says "${name}". ${reason} ${another(name)}` }] : [];
    }),
  );
};

/** Ids and names that are taken twice, or that are not free to take. */
export const checkFormNames = (steps: readonly PlacedStep[]): readonly Problem[] => [
  ...sharedSteps(steps),
  ...sharedControls(steps),
];
