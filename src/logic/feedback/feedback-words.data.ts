import { dictionary } from '../words/dictionary.ts';
import type { PersonalKind } from './find-personal-data.ts';

/** What people read once they have answered whether a page helped. */
export interface FeedbackWords {
  /** The heading and the label of the box, by the answer that leads to it. */
  readonly no: { readonly heading: string; readonly label: string };
  readonly wrong: { readonly heading: string; readonly label: string; readonly example: string };
  readonly routes: string;
  readonly routesOnPage: string;
  readonly more: string;
  readonly noPersonal: string;
  readonly noReply: string;
  readonly weRead: string;
  readonly reader: (team: string, when: string) => string;
  readonly emptyBox: string;
  readonly send: string;
  readonly change: string;
  readonly sending: string;
  readonly kept: string;
  readonly keptAnswer: string;
  readonly refused: string;
  readonly sent: string;
  readonly thanks: string;
  readonly thanksYes: string;
  readonly thanksComment: string;
  readonly tookOut: string;
  readonly tooLong: (tooMany: number) => string;
  readonly kinds: Readonly<Record<PersonalKind, string>>;
  readonly looksLike: (kind: string, text: string) => string;
  readonly lookLike: (texts: string) => string;
  readonly notNeeded: string;
  readonly remove: (many: boolean) => string;
  readonly removed: string;
  /** What stands in a comment in the place of what was taken out. */
  readonly inPlace: Readonly<Record<PersonalKind, string>>;
}

export const feedbackWords = dictionary<FeedbackWords>({
  no: { heading: 'Sorry that you did not find it', label: 'What were you looking for? (optional)' },
  wrong: {
    heading: 'Thank you. Tell us what is wrong',
    label: 'What should we put right? (optional)',
    example: 'For example, a link that does not work or a time that is wrong.',
  },
  routes: 'You can ask a person',
  routesOnPage: 'See how to contact us',
  more: 'You do not have to write anything. If you do, it helps us to make this page better.',
  noPersonal: 'Do not include personal details, like your name, address or phone number.',
  noReply: 'Nobody replies to what you write here.',
  weRead: 'We read all of it to make our pages better.',
  reader: (team, when) => `Who reads it: ${team}${when && `, ${when}`}.`,
  emptyBox: 'Leave this box empty',
  send: 'Send',
  change: 'Change your answer',
  sending: 'Sending…',
  kept: 'We could not send it yet. What you wrote is still here. We will send it when the connection returns. Keep this page open if you can.',
  keptAnswer: 'We could not send your answer yet. We will send it when the connection returns.',
  refused: 'We could not take this. Contact us in another way.',
  sent: 'We have sent it now.',
  thanks: 'Thank you',
  thanksYes: 'It is good to know that this page helped.',
  thanksComment: 'We will read what you wrote.',
  tookOut: 'We took out what looked like personal details.',
  tooLong: (tooMany) => `Make it ${tooMany} ${tooMany === 1 ? 'character' : 'characters'} shorter.`,
  kinds: {
    email: 'an email address',
    'national-insurance': 'a National Insurance number',
    card: 'a bank card number',
    phone: 'a phone number',
    nhs: 'an NHS number',
    postcode: 'a postcode',
  },
  looksLike: (kind, text) => `This looks like ${kind}: ${text}.`,
  lookLike: (texts) => `These look like personal details: ${texts}.`,
  notNeeded: 'You do not need to tell us. If you send it, we take it out before we keep it.',
  remove: (many) => (many ? 'Remove them' : 'Remove it'),
  removed: 'We have removed it.',
  inPlace: {
    email: '[email address]',
    'national-insurance': '[National Insurance number]',
    card: '[card number]',
    phone: '[phone number]',
    nhs: '[NHS number]',
    postcode: '[postcode]',
  },
});
