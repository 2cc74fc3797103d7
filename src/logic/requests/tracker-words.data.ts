import { dictionary } from '../words/dictionary.ts';
import type { RequestState } from './request.ts';

/** What the tracker says about one request. Names of teams stand after a colon, where nothing makes them mutate. */
export interface TrackerWords {
  readonly reference: string;
  readonly state: string;
  readonly reopened: string;
  readonly reopenedByUs: string;
  readonly body: (name: string) => string;
  readonly goToBody: (name: string) => string;
  readonly bodyUnknown: string;

  readonly sorry: string;
  readonly said: (day: string) => string;
  readonly hear: (day: string) => string;
  readonly notBefore: (day: string) => string;
  readonly unknown: string;
  readonly unknownNext: string;
  readonly answerUs: string;
  readonly mayMove: (day: string) => string;

  readonly steps: string;
  /** The steps once they are behind. */
  readonly behind: Readonly<Record<'received' | 'in-progress' | 'planned', string>>;
  readonly marks: Readonly<Record<'passed' | 'now' | 'to-come', string>>;

  readonly chase: string;
  readonly later: (softDay: string) => string;
  readonly laterAbout: (day: string) => string;
  readonly noDay: string;
  readonly since: (day: string) => string;
  readonly goesTo: (team: string) => string;
  readonly goesToTeam: string;
  readonly askedToday: string;
  readonly toldToday: string;
  readonly tomorrow: string;
  readonly unanswered: string;
  readonly disagree: string;
  readonly complain: string;

  readonly isItDone: string;
  readonly yes: string;
  readonly no: string;
  readonly why: string;
  readonly optional: string;
  readonly whyHint: string;
  readonly reopen: string;
  readonly thanks: string;
  readonly afterAll: string;

  readonly history: string;
  readonly at: (time: string, day: string) => string;
  readonly came: string;
  readonly changed: Readonly<Record<RequestState, string>>;
  readonly news: string;
  readonly asked: string;
  readonly saidDone: string;
  readonly saidNotDone: string;
  readonly openedAgain: string;
  readonly youWrote: string;
  readonly weWrote: string;

  readonly talk: string;
  readonly checked: (time: string, softDay: string) => string;
  readonly same: string;
  readonly again: string;
  readonly print: string;
  readonly other: string;
}

export const trackerDictionary = dictionary<TrackerWords>({
  reference: 'Your reference',
  state: 'How it is doing',
  reopened: 'You told us that it is not done, so it is open again.',
  reopenedByUs: 'It is open again.',
  body: (name) => `${name} looks after this.`,
  goToBody: (name) => `Go to ${name}`,
  bodyUnknown: 'Ask us who does it, in one of the ways below.',

  sorry: 'We are sorry.',
  said: (day) => `We said that you would hear from us by ${day}.`,
  hear: (day) => `You will hear from us by ${day}.`,
  notBefore: (day) => `That will not be before ${day}.`,
  unknown: 'We do not know yet when this will be done.',
  unknownNext: 'If you want to know more today, talk to a person in one of the ways below.',
  answerUs: 'Read our last message below and answer us. Then we can go on.',
  mayMove: (day) => `We said ${day}, but that day may change.`,

  steps: 'The steps',
  behind: { received: 'We have it', 'in-progress': 'We have looked at it', planned: 'We have planned it' },
  marks: { passed: 'Finished', now: 'Now', 'to-come': 'Still to come' },

  chase: 'Ask us to hurry',
  later: (day) => `You can ask us to hurry from ${day}.`,
  laterAbout: (day) => `You can ask us to hurry from about ${day}.`,
  noDay: 'We have not promised a day for this.',
  since: (day) => `Since ${day} you can ask us to hurry, once a day.`,
  goesTo: (team) => `Your message goes to: ${team}.`,
  goesToTeam: 'We keep your message with your request, for the team that looks after it.',
  askedToday: 'You have asked us to hurry today.',
  toldToday: 'You told us today that it is not done.',
  tomorrow: 'You can ask again tomorrow.',
  unanswered: 'You asked us to hurry, and nobody has answered. You can make a complaint.',
  disagree: 'Do you think that this is wrong? You can make a complaint.',
  complain: 'Make a complaint',

  isItDone: 'Is it done?',
  yes: 'Yes, it is done',
  no: 'No, it is not',
  why: 'What is still wrong?',
  optional: '(optional)',
  whyHint: 'We open your request again, and the team reads what you write.',
  reopen: 'Open it again',
  thanks: 'You told us that it is done. Thank you.',
  afterAll: 'If something is wrong after all, talk to us.',

  history: 'What has happened',
  at: (time, day) => `${day} at ${time}`,
  came: 'Your request came in.',
  changed: {
    received: 'We put it back with those that we have not started on.',
    'in-progress': 'We started on it.',
    planned: 'We planned the work.',
    'waiting-for-you': 'We asked you for something.',
    done: 'We said that it is done.',
    'not-done': 'We said that we cannot do this.',
    'not-ours': 'We said that another body does this.',
    duplicate: 'We said that we knew about this already.',
    cancelled: 'We stopped work on it.',
  },
  news: 'We sent you news.',
  asked: 'You asked us to hurry.',
  saidDone: 'You told us that it is done.',
  saidNotDone: 'You told us that it is not done. We opened it again.',
  openedAgain: 'We opened it again.',
  youWrote: 'You wrote:',
  weWrote: 'We wrote:',

  talk: 'If you need to talk to us',
  checked: (time, day) => `Checked at ${time} on ${day}.`,
  same: 'There is nothing new.',
  again: 'Check again',
  print: 'Print this page',
  other: 'Look up another request',
});
