import { isNear } from '../shape/near.ts';
import type { Problem } from '../shape/problem.ts';
import { isChoice } from './field-types.ts';
import type { PlacedField, PlacedStep } from './form-outline.ts';
import type { Condition } from './form.ts';

const example = '{"field": "bin", "is": "green"}';

/** What is wrong with the question that a condition names, or undefined. */
const wrongQuestion = (
  name: string,
  before: readonly PlacedField[],
  all: readonly PlacedField[],
): string | undefined => {
  const found = before.find((each) => each.name === name);
  if (found) {
    if (!found.field || isChoice(found.field.type)) return undefined;
    return `"${name}" has no answers to choose from, and people write the same thing in many ways. Write the name of a question with options.`;
  }
  if (all.some((each) => each.name === name))
    return `"${name}" is not asked before this. Write the name of an earlier question, or move this behind it.`;
  const near = before.find((each) => isNear(name, each.name ?? ''))?.name;
  const choices = before.flatMap((each) => (each.field && isChoice(each.field.type) ? [each.name] : []));
  const like =
    choices[0] === undefined
      ? 'Take this out, or ask that question first.'
      : `Write the name of an earlier question, like "${choices[0]}".`;
  return `There is no question "${name}". ${near ? `Did you mean "${near}"?` : like}`;
};

const wrongAnswers = (when: Condition, path: string, target: PlacedField | undefined): readonly Problem[] => {
  const values = target?.field?.options?.map(({ value }) => value) ?? [];
  const named = [
    ...(when.is === undefined ? [] : [['is', when.is] as const]),
    ...(when.in ?? []).map((value, index) => [`in[${index}]`, value] as const),
    ...(when.not ?? []).map((value, index) => [`not[${index}]`, value] as const),
  ];
  const ways = [when.is, when.in, when.not].filter((each) => each !== undefined);
  if (named.length === 0)
    return [{ path, message: `This names no answer. Write "is", "in" or "not" with it, like ${example}.` }];
  if (ways.length > 1)
    return [{ path, message: `This says more than one of "is", "in" and "not". Write one of them, like ${example}.` }];
  return named.flatMap(([at, value]) => {
    if (values.length === 0 || values.includes(value)) return [];
    const near = values.find((each) => isNear(value, each));
    const advice = near ? `Did you mean "${near}"?` : `Write one of these: "${values.join('", "')}".`;
    return [{ path: `${path}.${at}`, message: `This says "${value}". "${when.field}" has no such answer. ${advice}` }];
  });
};

const conditionProblems = (
  when: Condition | undefined,
  path: string,
  before: readonly PlacedField[],
  all: readonly PlacedField[],
): readonly Problem[] => {
  if (!when) return [];
  const wrong = wrongQuestion(when.field, before, all);
  return wrong
    ? [{ path: `${path}.field`, message: `This says "${when.field}". ${wrong}` }]
    : wrongAnswers(
        when,
        path,
        before.find((each) => each.name === when.field),
      );
};

/** Conditions that can never be met, or not in the way that was meant, and an end that nobody gets past. */
export const checkFormRouting = (steps: readonly PlacedStep[]): readonly Problem[] => {
  const all = steps.flatMap(({ fields }) => fields);
  const before: PlacedField[] = [];
  return steps.flatMap(({ path, when, fields }) => {
    const problems = [...conditionProblems(when, `${path}.when`, before, all)];
    for (const placed of fields) {
      problems.push(...conditionProblems(placed.field?.when, `${placed.path}.when`, before, all));
      if (placed.field?.type === 'hand-over' && !when && !placed.field.when)
        problems.push({
          path: `${placed.path}.when`,
          message: `This is missing, so the form ends here for everybody and nobody can send it. Write for whom, like ${example}.`,
        });
      before.push(placed);
    }
    return problems;
  });
};
