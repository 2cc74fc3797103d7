import { labelsOn } from '../../behaviours/read-label.ts';
import { controlsOf } from '../../behaviours/controls.ts';
import { readForm } from '../../behaviours/read-form.ts';
import { typeOf } from '../../behaviours/read-type.ts';
import { wrapperOf } from '../../behaviours/read-wrapper.ts';
import { everydayChecks } from '../../logic/forms/check-everyday.ts';
import type { Asking } from '../../logic/forms/form.ts';
import type { Language } from '../../logic/words/language.ts';
import { checkWrapped, tidyControls } from './check-wrapped.ts';
import { errorPlace } from './error-place.ts';
import { setErrorTitle } from './page-title.ts';
import { clearFaults, showFaults, type Mistake, type Placed } from './show-faults.ts';
import type * as Special from './special.ts';
import { typedLines } from './typed-lines.ts';

/**
 * What is needed when a form is sent and not before: all checks with their words. A page fetches it when somebody comes into its form,
 * so that who only reads the page does not pay for it.
 */

let special: typeof Special | undefined;

/** Whether all is there that this form needs: most ask for nothing special. */
export const isReady = (form: HTMLFormElement): boolean =>
  special !== undefined ||
  controlsOf(form).every(
    (control) =>
      typeOf(control) in everydayChecks &&
      !wrapperOf(control) &&
      !control.matches('[type=file], [pattern], [min], [max]'),
  );

/** Gets what is not there yet. */
export const prepare = async (form: HTMLFormElement, language: Language): Promise<void> => {
  const isWelsh = language === 'cy';
  // Until these words come, and if they do not, they are English.
  if (isWelsh) await import('../../logic/words/welsh-checks.ts').catch(() => undefined);
  if (isReady(form)) return;
  special = await import('./special.ts');
  if (isWelsh) await import('../../logic/words/welsh-special.ts').catch(() => undefined);
};

const wrong = new WeakSet<HTMLElement>();

/** Takes away what was said to be wrong. */
export const forgive = (root: HTMLElement, language: Language): void => {
  clearFaults(root);
  if (wrong.delete(root)) setErrorTitle(false, language);
};

/** All places before the first change: to ask how the page is laid out after each would lay it out a thousand times. */
const inMarkup = (root: HTMLElement, mistakes: readonly Mistake[]): readonly Placed[] => {
  clearFaults(root);
  const { labelOf } = labelsOn(root.getRootNode() as Document | ShadowRoot);
  return mistakes.map((mistake) => {
    const { controls, group = controls } = mistake;
    const label = controls[0] && labelOf(controls[0]);
    return { ...mistake, label, place: errorPlace(group, label) };
  });
};

/** Whether all answers are right; if not, it is shown what to mend, and if so, they are made tidy. */
export const judge = (root: HTMLElement, form: HTMLFormElement, asking: Asking): boolean => {
  const read = readForm(form, special?.specialReading);
  const { placed, answers } = checkWrapped(read, asking, special?.specialChecks);
  if (placed.length === 0) {
    forgive(root, asking.language);
    tidyControls(read, answers, special?.ways);
    return true;
  }
  wrong.add(root);
  setErrorTitle(true, asking.language);
  showFaults(root, inMarkup(root, placed), asking.language);
  return false;
};

/** Every answer with its question, to copy. */
export const linesIn = (form: HTMLFormElement, language: Language): readonly string[] =>
  typedLines(readForm(form, special?.specialReading), language, special?.specialReading);
