import { dictionary } from '../words/dictionary.ts';

/** What residents read when something is wrong with their answers, or when they could not be sent. */
export interface FailureWords {
  readonly problem: string;
  readonly failed: string;
  readonly kept: string;
  readonly otherWay: string;
  readonly retry: string;
  readonly copy: string;
  readonly copied: string;
}

export const failureWords = dictionary<FailureWords>({
  problem: 'There is a problem',
  failed: 'We could not send your form',
  kept: 'Your answers are still here. Check your signal, then try again.',
  otherWay: 'Or contact us in one of these ways. You can copy your answers first.',
  retry: 'Try again',
  copy: 'Copy your answers',
  copied: 'We have copied your answers. You can paste them into an email.',
});
