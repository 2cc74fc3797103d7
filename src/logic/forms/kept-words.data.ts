import { dictionary } from '../words/dictionary.ts';

/** What residents read of answers that they gave before; apart from `wrap-words`, which every form carries. */
export interface KeptWords {
  readonly restored: string;
  readonly clearIt: string;
  readonly cleared: string;
  readonly offer: string;
  readonly putBack: string;
}

export const keptWords = dictionary<KeptWords>({
  restored: 'We have put back what you wrote before.',
  clearIt: 'Clear it',
  cleared: 'We have cleared what you wrote before.',
  offer: 'You have filled in this form before.',
  putBack: 'Put back what you wrote',
});
