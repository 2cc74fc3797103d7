import { dictionary } from '../words/dictionary.ts';

/** What residents read on the pages of a form beside the council's own words. */
export interface PageWords {
  readonly start: string;
  readonly next: string;
  readonly back: string;
  readonly send: string;
  readonly status: string;
  readonly price: string;
  readonly includes: string;
  readonly needs: string;
  readonly minutes: (minutes: number) => string;
  readonly otherWays: string;
  readonly progress: (step: number, steps: number) => string;
  readonly check: string;
  readonly change: string;
  readonly declaration: string;
  readonly privacy: string;
  readonly looksAfter: (body: string) => string;
  readonly goTo: (body: string) => string;
  readonly someoneElse: string;
  readonly goThere: string;
  readonly typed: string;
  readonly copyTyped: string;
}

export const pageWords = dictionary<PageWords>({
  start: 'Start now',
  next: 'Continue',
  back: 'Back',
  send: 'Send',
  status: 'See how this service is running today',
  price: 'What it costs:',
  includes: 'What you get',
  needs: 'What you need',
  minutes: (minutes) => `It takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  otherWays: 'Other ways to do this',
  progress: (step, steps) => `Step ${step} of ${steps}`,
  check: 'Check your answers',
  change: 'Change',
  declaration: 'By sending this you say',
  privacy: 'What we do with your answers',
  looksAfter: (body) => `${body} looks after this`,
  goTo: (body) => `Go to ${body}`,
  someoneElse: 'We do not look after this',
  goThere: 'Go to who does',
  typed: 'What you wrote, to take with you',
  copyTyped: 'Copy what you wrote',
});
