import type { Text } from '../words/language.ts';

export type * from './answers.ts';

/** What a question asks for; it decides which controls are drawn, what is tidied and what counts as wrong. */
export type FieldType =
  | 'text'
  | 'email'
  | 'phone'
  | 'number'
  | 'money'
  | 'textarea'
  | 'select'
  | 'radios'
  | 'checkboxes'
  | 'date'
  | 'postcode'
  | 'address'
  | 'national-insurance'
  | 'reference'
  | 'file'
  | 'statement'
  | 'hand-over';

/** One answer to choose. */
export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text;
  /** True for "None of these": it takes all other ticks off, and they take it off. */
  readonly alone?: boolean;
}

/** When a step or a field is asked: another field's answer is this one, is one of these, or is none of these. */
export interface Condition {
  readonly field: string;
  readonly is?: string;
  readonly in?: readonly string[];
  readonly not?: readonly string[];
}

/** One question, or a piece of text between questions (`statement`), or the end of the road here (`hand-over`). */
export interface Field {
  readonly type: FieldType;
  /** The name under which the answer is sent: small letters, digits and hyphens. */
  readonly name: string;
  readonly label: Text;
  /** One sentence under the label, without a link. */
  readonly hint?: Text;
  /** False for a question that may stay empty; questions are needed unless they say so. */
  readonly required?: boolean;
  /** Why we ask, said under the label where it is not plain. */
  readonly why?: Text;
  readonly options?: readonly Option[];
  /** Least: a number as text, or for dates a day, "today", "today-7", "today+28" (days). */
  readonly min?: string;
  /** Most, written as `min` is. */
  readonly max?: string;
  /** The most characters that fit; more may be typed, and is an error only when sent. */
  readonly maxLength?: number;
  /** The most words that fit. */
  readonly maxWords?: number;
  /** A regular expression that the whole answer must fit, spaces at the ends left out. */
  readonly pattern?: string;
  /** What to write instead when the answer does not fit `pattern`. */
  readonly patternMessage?: Text;
  /** An HTML autofill token, so that a phone can fill it in (WCAG 1.3.5). */
  readonly autocomplete?: string;
  readonly when?: Condition;
  /** What to say when the answer is missing, in place of our own sentence. */
  readonly message?: Text;
  /** file: endings or media types that may be sent, ".pdf", "image/*". */
  readonly accept?: readonly string[];
  readonly maxMegabytes?: number;
  readonly maxFiles?: number;
  /** file: other ways to give it, offered as answers: "send-later", "bring-in". */
  readonly later?: readonly ('send-later' | 'bring-in')[];
  /** statement, hand-over: what stands there, in tiny Markdown. */
  readonly text?: Text;
  /** hand-over: the body that does this, by its id in the council profile. */
  readonly body?: string;
  /** hand-over: the exact page where one does it there. */
  readonly href?: string;
  /** hand-over: names of fields whose answers go along in the address; never a personal one. */
  readonly carry?: readonly string[];
  /** address: where addresses of a postcode are looked up. */
  readonly lookup?: string;
}

/** One page of a form: a question, or a few that belong together. */
export interface Step {
  readonly id: string;
  /** Left out where the step has one field: then its label is the heading. */
  readonly title?: Text;
  readonly when?: Condition;
  readonly fields: readonly Field[];
}

/** What happens after sending: each with the promise that its date comes from; "{date}" in the text is that day. */
export interface Afterwards {
  /** The promise for the whole, by its id in the council profile's standards. */
  readonly standard?: string;
  /** What happens next, in tiny Markdown. */
  readonly text?: Text;
  /** Stages that follow each other, such as a complaint's two. */
  readonly stages?: readonly { readonly text: Text; readonly standard: string }[];
}

/** A whole form as a council writes it. */
export interface FormDefinition {
  readonly id: string;
  /** The service it belongs to, by its id in the council profile. */
  readonly service?: string;
  readonly title: Text;
  /** Said before the first question, in tiny Markdown. */
  readonly intro?: Text;
  /** True shows how the service is running now before the first question (R74). */
  readonly status?: boolean;
  /** What it costs, before the first question (R6): "£30 for up to 3 things". */
  readonly price?: Text;
  readonly includes?: readonly Text[];
  /** What to have at hand before one starts (R93). */
  readonly needs?: readonly Text[];
  /** How many minutes most people take. */
  readonly minutes?: number;
  /** Help that comes before any question (R70), in tiny Markdown. */
  readonly urgent?: { readonly title: Text; readonly text: Text };
  /** Channels of the council profile that do the same without this form; the service's own when left out. */
  readonly channels?: readonly string[];
  readonly steps: readonly Step[];
  /** What one says by sending: "What I have told you is true." */
  readonly declaration?: Text;
  readonly privacy: {
    readonly why: Text;
    /** In words, for people; `keepDays` and `keepFilesDays` say the same in days, for the desk that does it. */
    readonly keptFor: Text;
    readonly basis?: Text;
    /** How many days after a request is closed its answers are erased; 365 when left out. */
    readonly keepDays?: number;
    /** The same for the files that were sent; as the answers when left out. */
    readonly keepFilesDays?: number;
  };
  /** Where the answers go. */
  readonly submit: { readonly endpoint: string };
  readonly afterwards: Afterwards;
  /** Names the device may not keep answers for days: people fill it in who share a phone or are in danger. */
  readonly sensitive?: boolean;
}
