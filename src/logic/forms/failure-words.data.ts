import { dictionary } from '../words/dictionary.ts';

/** What residents read when their answers could not be sent. */
export interface FailureWords {
  readonly failed: string;
  readonly kept: string;
  readonly otherWay: string;
  readonly retry: string;
  readonly copy: string;
  readonly copied: string;
  /** The label of the box that holds what was typed where the browser does not let us copy. */
  readonly copyByHand: string;
}

export const failureWords = dictionary<FailureWords>({
  failed: 'We could not send your form',
  kept: 'Your answers are still here. Check your signal, then try again.',
  otherWay: 'Or contact us in one of these ways. You can copy your answers first.',
  retry: 'Try again',
  copy: 'Copy your answers',
  copied: 'We have copied your answers. You can paste them into an email.',
  copyByHand: 'Your answers, to copy',
});
