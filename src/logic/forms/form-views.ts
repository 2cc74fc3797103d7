import type { ConfirmationView, RouteView, Said, SaidBlocks } from './confirmation-page.ts';
import type { QuestionView } from './question-view.ts';

export type { ConfirmationView, RouteView, Said, SaidBlocks };

/** The summary of what is wrong: the same words as at the fields, in page order. */
export interface ErrorsView {
  /** "There is a problem" */
  readonly heading: string;
  readonly items: readonly { readonly message: string; readonly control: string }[];
}

/** The page before the first question. */
export interface StartView {
  readonly kind: 'start';
  readonly form: string;
  readonly heading: Said;
  readonly urgent?: { readonly heading: Said; readonly text: SaidBlocks } | undefined;
  readonly intro?: SaidBlocks | undefined;
  /** The service whose state is shown first. */
  readonly status?: { readonly service: string; readonly words: string; readonly href: string } | undefined;
  readonly price?: { readonly label: string; readonly text: Said } | undefined;
  readonly includes?: { readonly heading: string; readonly items: readonly Said[] } | undefined;
  readonly needs?: { readonly heading: string; readonly items: readonly Said[] } | undefined;
  /** "It takes about 3 minutes." */
  readonly minutes?: string | undefined;
  readonly routes?: { readonly heading: string; readonly items: readonly RouteView[] } | undefined;
  /** "Start now" */
  readonly go: string;
}

/** The end of the road here: another body does this. */
export interface HandOverView {
  readonly kind: 'hand-over';
  readonly name: string;
  /** "Saltmarsh County Council looks after this" */
  readonly heading: Said;
  readonly text?: SaidBlocks | undefined;
  /** The exact page, with the answers that go along. */
  readonly href: string;
  readonly linkText: string;
  /** What was typed so far, to copy: "Where: outside 12 High Street". */
  readonly typed: readonly string[];
  readonly typedHeading: string;
  readonly copy: string;
}

/** A piece of text between questions. */
export interface StatementView {
  readonly kind: 'statement';
  readonly name: string;
  readonly heading?: Said | undefined;
  readonly text?: SaidBlocks | undefined;
  /** On which answer of the same step it hangs; without script it always shows. */
  readonly hangsOn?: QuestionView['hangsOn'];
}

/** One page of questions. */
export interface StepView {
  readonly kind: 'step';
  readonly form: string;
  readonly step: string;
  /** "Step 2 of 5" */
  readonly progress: string;
  /** Left out where the one question's label is the heading. */
  readonly heading?: Said | undefined;
  readonly parts: readonly (QuestionView | StatementView | HandOverView)[];
  readonly errors?: ErrorsView | undefined;
  /** "Continue"; undefined where the step hands over to another body. */
  readonly go?: string | undefined;
  readonly back: string;
}

/** One line of "Check your answers". */
export interface CheckRow {
  readonly label: Said;
  /** Lines of the answer; "Not provided" where a question was left empty. */
  readonly lines: readonly string[];
  readonly step: string;
  /** "Change" and, for those who do not see the row, what: "your email address". */
  readonly change: string;
  readonly changeWhat: string;
}

/** The page before sending. */
export interface CheckView {
  readonly kind: 'check';
  readonly form: string;
  readonly progress: string;
  readonly heading: string;
  readonly rows: readonly CheckRow[];
  readonly declaration?: { readonly heading: string; readonly text: Said } | undefined;
  readonly privacy: { readonly heading: string; readonly lines: readonly Said[] };
  readonly errors?: ErrorsView | undefined;
  /** "Send" */
  readonly go: string;
  readonly back: string;
}

/** What stands above a form that could not be sent. */
export interface FailureView {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly routes: readonly RouteView[];
  readonly retry: string;
  readonly copy: string;
  readonly copied: string;
  /** Every answer with its question, to copy. */
  readonly asText: string;
}

/** Any page of a form. */
export type FormView = StartView | StepView | CheckView | ConfirmationView;
