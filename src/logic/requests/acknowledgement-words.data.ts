import { dictionary } from '../words/dictionary.ts';

/** What stands in an email about a form or a request, beside what the page says too. */
export interface AcknowledgementWords {
  readonly subject: (reference: string) => string;
  readonly have: (form: string) => string;
  readonly tracker: string;
  readonly trackerNext: string;
  /** The link is the proof: it opens the request without a postcode. */
  readonly trackerCare: string;
  readonly noReply: string;
  readonly noReplyNext: string;
  /** Where the council has named no way to reach it. */
  readonly noReplySite: (address: string) => string;
}

export const acknowledgementWords = dictionary<AcknowledgementWords>({
  // Not what the form is called: a subject is read on locked phones, and by whoever sits beside.
  subject: (reference) => `We have your form. Your reference is ${reference}`,
  have: (form) => `We have your form: ${form}`,
  tracker: 'See how it is going',
  trackerNext: 'Open this link to see what has happened so far:',
  trackerCare: 'Anyone who has this link can see your request. Give it only to people you trust.',
  noReply: 'We cannot read replies to this email.',
  noReplyNext: 'To tell us more, use one of the ways above and give your reference.',
  noReplySite: (address) => `To tell us more, go to ${address} and give your reference.`,
});
