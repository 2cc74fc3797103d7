import type { Language } from '../words/language.ts';
import type { Fault } from './form.ts';
import type { ErrorsView } from './form-views.ts';
import { markupWords } from './markup-words.data.ts';

/** The summary of what is wrong, each mistake with the id of the control that mends it. `errorsView(faults, (name) => `contact-${name}`, 'en').heading → 'There is a problem'` */
export const errorsView = (
  faults: readonly Fault[],
  controlId: (name: string) => string,
  language: Language,
): ErrorsView => ({
  heading: markupWords[language].problem,
  items: faults.map(({ field, controls, message }) => ({ message, control: controlId(controls[0] ?? field) })),
});
