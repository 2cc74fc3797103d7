import type { PlainDate } from '../calendar/plain-date.ts';
import type { Language } from '../words/language.ts';

/**
 * What stands in a form's controls, by the name of the control, as a browser sends it. A date is three entries (`born-day`,
 * `born-month`, `born-year`), an address four (`home-line-1`, `home-line-2`, `home-town`, `home-postcode`), ticks and files one entry
 * with many values.
 */
export type Entries = Readonly<Record<string, readonly string[]>>;

/** A file that has been sent ahead, as its entry says it in JSON. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** An address once it is tidy. */
export interface AddressAnswer {
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly postcode: string;
}

/** A tidy answer: "CB1 2AB", "2026-11-26", 12.5, ["sofa", "fridge"]. */
export type Answer =
  | string
  | number
  | readonly string[]
  | AddressAnswer
  | readonly SentFile[]
  | { readonly later: 'send-later' | 'bring-in' };

/** Tidy answers by the name of the field; a question that was left empty is not there. */
export type Answers = Readonly<Record<string, Answer>>;

/** One mistake: in which field, in which of its controls (the first one takes the focus), and what to do about it. */
export interface Fault {
  readonly field: string;
  readonly controls: readonly string[];
  readonly message: string;
}

/** What a check needs to know beside the answers. */
export interface Asking {
  readonly language: Language;
  /** The day on the council's wall. */
  readonly today: PlainDate;
}

/** A whole check: the tidy answers to what was asked, and the mistakes in page order. */
export interface Checked {
  readonly answers: Answers;
  readonly faults: readonly Fault[];
}
