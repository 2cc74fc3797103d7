import type { Block } from '../notices/tiny-markdown.ts';
import type { Language } from '../words/language.ts';

// What is in this file comes from the desk as JSON: its names are not shortened in the build.

/** Words with the language that they are in, where that is not the page's. */
export interface Said {
  readonly text: string;
  readonly lang?: Language | undefined;
}

/** Paragraphs and lists, with their language where it is not the page's. */
export interface SaidBlocks {
  readonly blocks: readonly Block[];
  readonly lang?: Language | undefined;
}

/** A way to reach a person beside the form: "Phone 01632 960 100", "Open now until 5pm". */
export interface RouteView {
  readonly text: string;
  readonly href?: string | undefined;
  /** Whether it is open, its hours or its wait. */
  readonly note?: string | undefined;
}

/** The page after sending. */
export interface ConfirmationView {
  readonly kind: 'sent';
  readonly form: string;
  readonly heading: string;
  readonly referenceLabel: string;
  /** Grouped for reading: "7K4P-9QXD". */
  readonly reference: string;
  readonly copy: string;
  readonly print: string;
  readonly nextHeading: string;
  readonly next: SaidBlocks;
  /** Sentences with dates: "We will empty your bin by Friday 27 November." */
  readonly dates: readonly string[];
  /** One question about how we did, with the page that asks it without script. */
  readonly survey?: { readonly service?: string | undefined; readonly href: string; readonly text: string } | undefined;
  readonly routes?: { readonly heading: string; readonly items: readonly RouteView[] } | undefined;
  /** Name, reference, dates and contact as plain text, to copy or to keep. */
  readonly asText: string;
}
