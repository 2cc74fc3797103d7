import { dictionary } from '../words/dictionary.ts';

/** What residents read once their form is in. */
export interface ConfirmationWords {
  readonly sent: string;
  readonly reference: string;
  readonly copy: string;
  readonly print: string;
  readonly next: string;
  /** What to do next where the council has not said it. */
  readonly keep: string;
  /** In tiny Markdown: leads to the page on which one sees how it is going. */
  readonly follow: (href: string) => string;
  readonly followLine: (address: string) => string;
  readonly survey: string;
  readonly talk: string;
  readonly sentAt: (time: string, day: string) => string;
  readonly referenceLine: (reference: string) => string;
}

export const confirmationWords = dictionary<ConfirmationWords>({
  sent: 'Sent. We have your form.',
  reference: 'Your reference',
  copy: 'Copy these details',
  print: 'Print this page',
  next: 'What happens next',
  keep: 'Keep your reference. We will ask for it if you contact us about this.',
  follow: (href) => `[See how this is going](${href}) whenever you like.`,
  followLine: (address) => `See how this is going: ${address}`,
  survey: 'Tell us how we did',
  talk: 'If you need to talk to us',
  sentAt: (time, day) => `Sent at ${time} on ${day}`,
  referenceLine: (reference) => `Your reference: ${reference}`,
});
