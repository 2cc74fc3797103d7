import type { RouteView, Said } from '../forms/confirmation-page.ts';
import type { RequestState } from './request.ts';

// What is in this file comes from the desk as JSON: its names are not shortened in the build.

/** One of the fixed steps of a request. */
export interface TrackerStep {
  readonly text: string;
  readonly mark: 'passed' | 'now' | 'to-come';
  /** The mark as a word: "Finished", "Now", "Still to come". */
  readonly word: string;
}

/** One thing that has happened. */
export interface TrackerEvent {
  readonly when: string;
  readonly text: string;
  /** What somebody wrote, and who: "We wrote:". */
  readonly note?: { readonly label: string; readonly text: string } | undefined;
}

/** The request of one resident, in words. */
export interface TrackerView {
  readonly reference: string;
  readonly referenceLabel: string;
  /** What the form is called. */
  readonly title: Said;
  readonly state: {
    readonly name: RequestState;
    readonly label: string;
    /** "We are looking at it" */
    readonly word: string;
    readonly lines: readonly string[];
    /** Who does it where we do not. */
    readonly link?: { readonly text: string; readonly href: string } | undefined;
  };
  /** "Late", and how late it is. */
  readonly late?: { readonly label: string; readonly lines: readonly string[] } | undefined;
  /** By when one will hear, or that nobody knows. */
  readonly next?: { readonly text: string; readonly lines: readonly string[] } | undefined;
  readonly steps: { readonly heading: string; readonly items: readonly TrackerStep[] };
  /** "Is it done?", or what was answered. */
  readonly outcome?:
    | {
        readonly kind: 'ask';
        readonly heading: string;
        readonly yes: string;
        readonly no: string;
        readonly why: {
          readonly label: string;
          readonly optional: string;
          readonly hint: string;
          readonly send: string;
        };
      }
    | { readonly kind: 'answered'; readonly heading: string; readonly lines: readonly string[] }
    | undefined;
  readonly chase?:
    | {
        readonly heading: string;
        readonly lines: readonly string[];
        /** There while it may be pressed. */
        readonly button?: string | undefined;
      }
    | undefined;
  readonly complaint?: { readonly line: string; readonly text: string; readonly href: string } | undefined;
  readonly history: { readonly heading: string; readonly items: readonly TrackerEvent[] };
  readonly routes?: { readonly heading: string; readonly items: readonly RouteView[] } | undefined;
  readonly checked: string;
  /** What is said when a second look finds the same. */
  readonly same: string;
  readonly again: string;
  readonly print: string;
  readonly other: string;
}
