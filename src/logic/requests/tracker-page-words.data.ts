import { dictionary } from '../words/dictionary.ts';

/** What the desk alone says around a tracker. */
export interface TrackerPageWords {
  readonly title: string;
  /** Before the title of a page on which something is to be mended (requirements, rule 3). */
  readonly error: string;
  readonly pressAgain: { readonly heading: string; readonly lines: readonly string[] };
  readonly tooLong: string;
  readonly notNow: string;
  readonly wait: (seconds: number) => string;
  /** The label of a box that only programs fill in. */
  readonly leaveEmpty: string;
}

export const trackerPageWords = dictionary<TrackerPageWords>({
  title: 'Your request',
  error: 'Error: ',
  pressAgain: {
    heading: 'Press the button again',
    lines: ['We did not get it the first time. What you typed is still here.'],
  },
  tooLong: 'Write up to 1,200 characters. Tell us the rest when we talk.',
  notNow: 'You cannot do this now',
  wait: (seconds) => `Wait ${seconds === 1 ? '1 second' : `${seconds} seconds`}, then try again.`,
  leaveEmpty: 'Leave this empty',
});
