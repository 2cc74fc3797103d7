import type { Language } from '../words/language.ts';

/** One native control, ready to draw. */
export interface ControlView {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Its own label inside a group ("Day"); the question's label where it stands alone. */
  readonly label: string;
  readonly autocomplete?: string | undefined;
  readonly inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  /** How many characters the answer has, for a box of the right length: 2, 4, 10, 20; undefined for the whole width. */
  readonly width?: number | undefined;
  readonly spellcheck?: false | undefined;
  readonly invalid: boolean;
  /** The mistake in this line of an address; other questions have one for all their controls. It stands at its first line. */
  readonly error?: { readonly id: string; readonly words?: string | undefined } | undefined;
}

/** One radio or tick box. */
export interface ChoiceView {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** The language of the label where it is not the page's. */
  readonly lang?: Language | undefined;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly alone: boolean;
}

/** What every question has, whatever its controls are. */
export interface QuestionParts {
  readonly name: string;
  /** The id of the question's box; its hint is `${id}-hint`, its error `${id}-error`. */
  readonly id: string;
  readonly label: string;
  /** The language of the label where it is not the page's. */
  readonly lang?: Language | undefined;
  readonly hint?: string | undefined;
  readonly why?: string | undefined;
  /** "(optional)" where the question may stay empty. */
  readonly optional?: string | undefined;
  readonly error?: string | undefined;
  readonly required: boolean;
  /** False while its condition is not met: drawn for pages without script, out of the way with it. */
  readonly asked: boolean;
  /** On which answer of the same step it hangs, so that it can come and go as that is chosen. */
  readonly hangsOn?: { readonly field: string; readonly values: readonly string[]; readonly not: boolean } | undefined;
}

/** One question, ready to draw: every word is there, in one language. */
export type QuestionView = QuestionParts &
  (
    | {
        readonly kind: 'input';
        readonly control: ControlView;
        readonly type: 'text' | 'email' | 'tel';
        readonly prefix?: string | undefined;
      }
    | {
        readonly kind: 'textarea';
        readonly control: ControlView;
        readonly maxLength?: number | undefined;
        readonly maxWords?: number | undefined;
        readonly limit?: string | undefined;
      }
    | {
        readonly kind: 'select';
        readonly control: ControlView;
        readonly empty: string;
        readonly choices: readonly ChoiceView[];
        readonly isLong: boolean;
      }
    | { readonly kind: 'radios' | 'checkboxes'; readonly choices: readonly ChoiceView[]; readonly invalid: boolean }
    | {
        readonly kind: 'date' | 'address';
        readonly controls: readonly ControlView[];
        readonly lookup?: string | undefined;
      }
    | {
        readonly kind: 'file';
        readonly control: ControlView;
        readonly accept: string;
        readonly multiple: boolean;
        readonly maxMegabytes: number;
        readonly maxFiles: number;
        readonly limit: string;
        /** What has been sent ahead: `value` is its entry. */
        readonly sent: readonly { readonly value: string; readonly name: string; readonly size: string }[];
        readonly later: readonly ChoiceView[];
        /** "Or choose another way to give it to us" */
        readonly laterLabel: string;
        readonly laterName: string;
      }
  );
