import { list, optional, otherwise, record, required, vital } from '../shape/shape.ts';
import { flag, id, text, wholeNumber } from '../shape/single.ts';
import { condition, endpoint, fieldShape } from './field.shape.ts';
import type { Afterwards, FormDefinition, Step } from './form.ts';

const step = record<Step>({
  id: required(id()),
  title: optional(text()),
  when: vital(condition),
  fields: required(list(fieldShape)),
});

const afterwards = record<Afterwards>(
  {
    standard: optional(id()),
    text: optional(text()),
    stages: optional(
      list(
        record<NonNullable<Afterwards['stages']>[number]>({
          text: required(text()),
          standard: required(id()),
        }),
      ),
    ),
  },
  { standard: 'missed-bin', text: 'We will empty your bin by {date}.' },
);

/** The form definition as a table: what `parseForm` reads and what the published JSON Schema says. */
export const formShape = record<FormDefinition>({
  id: required(id()),
  service: optional(id()),
  title: required(text()),
  intro: optional(text()),
  status: optional(flag()),
  price: optional(text()),
  includes: optional(list(text())),
  needs: optional(list(text())),
  minutes: optional(wholeNumber({ min: 1 })),
  // Help before the first question may keep somebody alive: a form that lost it is not shown as if it had none.
  urgent: vital(
    record<NonNullable<FormDefinition['urgent']>>({
      title: required(text()),
      text: required(text()),
    }),
  ),
  channels: optional(list(id())),
  steps: required(list(step)),
  declaration: optional(text()),
  privacy: required(
    record<FormDefinition['privacy']>({
      why: required(text()),
      keptFor: required(text()),
      basis: optional(text()),
      keepDays: optional(wholeNumber({ min: 1 }, 365)),
      keepFilesDays: optional(wholeNumber({ min: 1 }, 92)),
    }),
  ),
  submit: required(record<FormDefinition['submit']>({ endpoint: required(endpoint()) })),
  afterwards: otherwise(afterwards, {}),
  // The same here: answers of somebody in danger must not stay on a shared phone because of a slip.
  sensitive: vital(flag()),
});
