import type { Profile } from '../profile/profile.ts';
import { textIn, type Language } from '../words/language.ts';
import { errorsView } from './errors-view.ts';
import type { Entries, Fault, Field, FormDefinition } from './form.ts';
import type { StepView } from './form-views.ts';
import { handOverView } from './hand-over-view.ts';
import { pageWords } from './page-words.data.ts';
import { hangsOn, questionView } from './question-view-of.ts';
import { handsOver, stepsAsked } from './routing.ts';
import { said, saidBlocks } from './said.ts';

/** What a step needs to know beside the form. */
export interface StepAbout {
  readonly entries: Entries;
  readonly faults: readonly Fault[];
  readonly language: Language;
  /** Undefined until the council's profile has been read: then a hand-over is said in the form's own words. */
  readonly profile?: Profile | undefined;
}

const hangsOnOneOf = ({ when }: Field, fields: readonly Field[]): boolean =>
  fields.some(({ name }) => name === when?.field);

/** What stands on the page: what is asked, and what an answer on this page may bring. Only a hand-over waits for its answer: it ends the form. */
const fieldsShown = (fields: readonly Field[], asked: readonly Field[]): readonly Field[] =>
  fields.reduce<readonly Field[]>(
    (shown, field) =>
      asked.includes(field) || (field.type !== 'hand-over' && hangsOnOneOf(field, shown)) ? [...shown, field] : shown,
    [],
  );

/**
 * One page of questions, with what was answered and what is wrong. An id that the form does not have gives its first page.
 * `stepView(missedBin, 'where', { entries: { bin: ['green'] }, faults: [], language: 'en' }).progress → 'Step 2 of 4'`
 */
export const stepView = (definition: FormDefinition, stepId: string, about: StepAbout): StepView => {
  const { id: form, steps, title } = definition;
  const { entries, faults, language, profile } = about;
  const words = pageWords[language];
  const step = steps.find(({ id }) => id === stepId) ?? steps[0] ?? { id: stepId, fields: [] };
  const asked = stepsAsked(definition, entries);
  const place = asked.findIndex(({ id }) => id === step.id);
  const siblings = fieldsShown(step.fields, asked[place]?.fields ?? step.fields);
  const wrong = faults.filter(({ field }) => siblings.some(({ name }) => name === field));
  // A question that comes with an answer stands under the one that is the heading.
  const hasOneQuestion = siblings.filter((field) => !hangsOnOneOf(field, siblings)).length === 1;
  return {
    kind: 'step',
    form,
    step: step.id,
    // The last step is to check the answers, unless another body takes over before.
    progress: words.progress(Math.max(place, 0) + 1, asked.length + (handsOver(definition, entries) ? 0 : 1)),
    heading: textIn(step.title, language) || !hasOneQuestion ? said(step.title ?? title, language) : undefined,
    parts: siblings.map((field) => {
      if (field.type === 'hand-over') return handOverView(field, { definition, entries, profile, language });
      if (field.type !== 'statement') return questionView(field, { form, entries, faults, language, siblings });
      const { name, label, text } = field;
      return {
        kind: 'statement',
        name,
        heading: said(label, language),
        text: saidBlocks(text, language),
        hangsOn: hangsOn(field, { siblings }),
      };
    }),
    errors: wrong.length > 0 ? errorsView(wrong, (name) => `${form}-${name}`, language) : undefined,
    go: siblings.some(({ type }) => type === 'hand-over') ? undefined : words.next,
    back: words.back,
  };
};
