import type { FormView } from '../logic/forms/form-views.ts';
import type { Language } from '../logic/words/language.ts';
import { checkMarkup } from './check-answers.ts';
import { confirmationMarkup } from './confirmation.ts';
import { errorSummaryMarkup } from './error-summary.ts';
import { startMarkup } from './form-start.ts';
import { stepMarkup } from './form-step.ts';
import { element, type Content, type Tree } from './tree.ts';

export interface FormOptions {
  /** The page's language. */
  readonly language: Language;
  /** Where the form posts to when no script takes it over. */
  readonly action?: string;
  /** What a page without script carries from one page to the next. */
  readonly hidden?: readonly Tree[];
  /** What stands above a form that could not be sent. */
  readonly failure?: Tree;
  /** True in the browser: buttons that only script can serve (copy, print) are drawn too. */
  readonly script?: boolean;
}

const contentMarkup = (view: FormView, language: Language, script: boolean): readonly Content[] => {
  if (view.kind === 'start') return startMarkup(view);
  if (view.kind === 'check') return checkMarkup(view);
  if (view.kind === 'sent') return confirmationMarkup(view, { script });
  return stepMarkup(view, { language, script });
};

/**
 * Any page of a form, the same in the browser and on a page without script.
 * `formMarkup(view, { language: 'en', action: '/clearway/form?form=missed-bin' })`
 */
export const formMarkup = (
  view: FormView,
  { language, action, hidden, failure, script = false }: FormOptions,
): Tree => {
  const sendsFiles = view.kind === 'step' && view.parts.some(({ kind }) => kind === 'file');
  return element(
    'form',
    {
      class: 'cw-page',
      method: 'post',
      action,
      // Without it a browser posts the names of files and not what is in them.
      enctype: sendsFiles ? 'multipart/form-data' : undefined,
      novalidate: true,
      'data-cw-form': view.form,
      'data-cw-page': view.kind === 'step' ? view.step : view.kind,
    },
    hidden,
    'errors' in view && view.errors && errorSummaryMarkup(view.errors, view.form),
    failure,
    contentMarkup(view, language, script),
  );
};
