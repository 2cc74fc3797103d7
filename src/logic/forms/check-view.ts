import { textIn, type Language } from '../words/language.ts';
import { errorsView } from './errors-view.ts';
import { isText } from './field-types.ts';
import type { Entries, Fault, FormDefinition } from './form.ts';
import type { CheckRow, CheckView } from './form-views.ts';
import { pageWords } from './page-words.data.ts';
import { stepsAsked } from './routing.ts';
import { said } from './said.ts';
import { shownAnswer } from './shown-answer.ts';

/**
 * The page before sending: every answer that was asked for, with its way back; what one says by sending, and what becomes of it.
 * `checkView(missedBin, { entries: { bin: ['green'] }, faults: [], language: 'en' }).rows[0]?.lines → ['Green bin']`
 */
export const checkView = (
  definition: FormDefinition,
  { entries, faults, language }: { entries: Entries; faults: readonly Fault[]; language: Language },
): CheckView => {
  const { id: form, declaration, privacy } = definition;
  const words = pageWords[language];
  const steps = stepsAsked(definition, entries);
  const rows = steps.flatMap(({ id: step, fields }) =>
    fields
      .filter(({ type }) => !isText(type))
      .map((field): CheckRow => ({
        label: said(field.label, language),
        lines: shownAnswer(field, entries, language),
        step,
        change: words.change,
        changeWhat: textIn(field.label, language),
      })),
  );
  return {
    kind: 'check',
    form,
    progress: words.progress(steps.length + 1, steps.length + 1),
    heading: words.check,
    rows,
    declaration: declaration ? { heading: words.declaration, text: said(declaration, language) } : undefined,
    privacy: {
      heading: words.privacy,
      lines: [privacy.why, privacy.keptFor, privacy.basis]
        .map((text) => said(text, language))
        .filter(({ text }) => text),
    },
    errors: faults.length > 0 ? errorsView(faults, (name) => `${form}-${name}`, language) : undefined,
    go: words.send,
    back: words.back,
  };
};
