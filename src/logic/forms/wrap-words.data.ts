import { dictionary } from '../words/dictionary.ts';

/** What residents read around a form while they fill it in and send it. */
export interface WrapWords {
  readonly sending: string;
  readonly stillSending: string;
  readonly noAnswer: string;
  /** Said where the network was gone before the rest of what we say could come. */
  readonly failed: string;
  /** How long answers stay on the device: `days`, or this visit when it is left out. */
  readonly keeping: (days?: number) => string;
  readonly doNotKeep: string;
  readonly notKept: string;
}

export const wrapWords = dictionary<WrapWords>({
  sending: 'Sending…',
  stillSending: 'Still sending. Do not close this page.',
  noAnswer: 'We have not had an answer yet. You can send it again.',
  failed: 'We could not send your form. Your answers are still here. Check your signal, then send it again.',
  keeping: (days) =>
    `We keep your answers on this device ${days ? `for ${days} ${days === 1 ? 'day' : 'days'}` : 'until you close this tab'}, or until you send them.`,
  doNotKeep: 'Do not keep my answers',
  notKept: 'We do not keep your answers on this device.',
});
