import type { Form } from './shape.ts';

/** The smallest thing that a shape reads, to show people what to write. `example(list(id())) → ["missed-bin"]` */
export const example = (form: Form): unknown => {
  if (form.kind === 'text') return 'Missed bins';
  if (form.kind === 'single') return form.like ?? form.values?.[0] ?? true;
  if (form.kind === 'list') return [example(form.of)];
  if (form.like) return form.like;
  const fields = Object.entries(form.fields).filter(
    ([, slot]) => slot.need === 'required' && slot.otherwise === undefined,
  );
  return Object.fromEntries(fields.map(([name, slot]) => [name, example(slot.of)]));
};
