import { dictionary } from '../words/dictionary.ts';

/** What a survey says from the first press on; apart from the question, so that a page on which nobody answers does not load it. */
export interface AnswerWords {
  readonly comment: string;
  readonly optional: string;
  /** Personal details are not wanted, and nobody answers. */
  readonly commentHint: string;
  readonly send: string;
  readonly sending: string;
  readonly received: (answer: string) => string;
  readonly waiting: (answer: string) => string;
  /** The desk does not want it. */
  readonly refused: string;
  readonly more: string;
  readonly tooLong: string;
  readonly thanks: string;
  readonly thanksWaiting: string;
  /** Once what waited has gone. */
  readonly thanksSent: string;
  /** Before a phone number. */
  readonly needAnswer: string;
  readonly needAnswerElsewhere: string;
}

export const answerWords = dictionary<AnswerWords>({
  comment: 'How could we improve this service?',
  optional: '(optional)',
  commentHint: 'Do not include personal details, like your name or address. We do not reply to comments.',
  send: 'Send',
  sending: 'Sending.',
  received: (answer) => `Thank you. We have your answer: ${answer}.`,
  waiting: (answer) => `We have kept your answer: ${answer}. We will send it when the connection returns.`,
  refused: 'We could not take your answer. Press Send to try again.',
  more: 'You can change it, or tell us more.',
  tooLong: 'Make your comment shorter. It can have up to 1,200 characters.',
  thanks: 'Thank you for telling us',
  thanksWaiting: 'We could not send it yet. We will send it when the connection returns.',
  thanksSent: 'We have sent it now.',
  needAnswer: 'Do you need an answer? Call us on',
  needAnswerElsewhere: 'Do you need an answer? Then contact us as well.',
});
