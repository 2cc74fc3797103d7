import { dictionary } from '../words/dictionary.ts';

/** What the tracker says before it knows the request, and when it cannot look it up. */
export interface LookupWords {
  readonly heading: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly word: string;
  readonly wordHint: string;
  readonly go: string;
  readonly help: string;
  readonly helpPhone: string;
  readonly noReference: string;
  readonly wrongReference: string;
  readonly noWord: string;
  readonly looking: string;
  readonly sending: string;
  readonly failures: Readonly<
    Record<
      'unknown' | 'unreachable' | 'unsent' | 'many',
      { readonly heading: string; readonly lines: readonly string[] }
    >
  >;
  readonly orPhone: string;
}

export const lookupWords = dictionary<LookupWords>({
  heading: 'See how your request is doing',
  reference: 'Your reference',
  referenceHint: 'It has 8 letters and numbers, like 7K4P-9QX3.',
  word: 'Your postcode or email address',
  wordHint: 'The one that you gave us with your request.',
  go: 'See your request',
  help: 'If you do not have these, ask us.',
  helpPhone: 'If you do not have these, phone us on',
  noReference: 'Enter your reference',
  wrongReference: 'Enter a reference with 8 letters and numbers, like 7K4P-9QX3',
  noWord: 'Enter your postcode or your email address',
  looking: 'Looking…',
  sending: 'Sending…',
  failures: {
    unknown: {
      heading: 'We cannot find that request',
      lines: [
        'Check your reference. Check the postcode or email address that you gave us with it.',
        'If you gave us neither, ask us. We will look it up for you.',
      ],
    },
    unreachable: {
      heading: 'We could not look it up',
      lines: ['What you typed is still here. Check your signal, then try again.'],
    },
    unsent: {
      heading: 'We could not send this',
      lines: ['Nothing is lost. Check your signal, then try again.'],
    },
    many: { heading: 'That is a lot at once', lines: ['Wait a minute, then try again.'] },
  },
  orPhone: 'You can phone us on',
});
