import type { Sentences } from '../forms/field-words.data.ts';
import type { Standard } from '../profile/profile.ts';
import { dictionary } from '../words/dictionary.ts';

/** What residents read about when they hear from us. `day` is "Thursday 26 November", "about Thursday …" or "10am on Thursday …". */
export interface PromiseWords {
  readonly acknowledge: (day: string) => string;
  readonly reply: (day: string) => string;
  readonly replyBetween: (first: string, last: string) => string;
  readonly replyAim: (day: string) => string;
  readonly done: (day: string) => string;
  readonly doneBetween: (first: string, last: string) => string;
  readonly doneAim: (day: string) => string;
  readonly current: (amount: string, day: string) => string;
  readonly amounts: Readonly<Record<Standard['unit'], Sentences>>;
  readonly at: (time: string, softDay: string) => string;
  readonly about: (day: string) => string;
}

export const promiseDictionary = dictionary<PromiseWords>({
  // Not "that we have it": this stands under a heading that says so.
  acknowledge: (day) => `You will first hear from us by ${day}.`,
  reply: (day) => `We will reply by ${day}.`,
  replyBetween: (first, last) => `We will reply between ${first} and ${last}.`,
  replyAim: (day) => `We aim to reply by ${day}.`,
  done: (day) => `We will deal with this by ${day}.`,
  doneBetween: (first, last) => `We will deal with this between ${first} and ${last}.`,
  doneAim: (day) => `We aim to deal with this by ${day}.`,
  current: (amount, day) => `It takes about ${amount} at the moment, so it may be ${day}.`,
  amounts: {
    'working-days': { other: '# working days', one: '1 working day' },
    'calendar-days': { other: '# days', one: '1 day' },
    hours: { other: '# hours', one: '1 hour' },
  },
  at: (time, day) => `${time} on ${day}`,
  about: (day) => `about ${day}`,
});
