import { readerSentence } from '../feedback/feedback-view.ts';
import { feedbackWords } from '../feedback/feedback-words.data.ts';
import type { Language } from '../words/language.ts';
import { answerWords } from './answer-words.data.ts';
import type { SurveyFacts, SurveySettings } from './survey-view.ts';

/** The box for a comment, and the button that sends it. */
export interface CommentView {
  readonly label: string;
  readonly optional: string;
  readonly hint: string;
  readonly send: string;
}

/** What is asked after the answer. `surveyCommentView('en').label → 'How could we improve this service?'` */
export const surveyCommentView = (language: Language): CommentView => {
  const { comment, optional, commentHint, send } = answerWords[language];
  return { label: comment, optional, hint: commentHint, send };
};

/** What stands there once somebody is done. */
export interface ThanksView {
  readonly heading: string;
  /** There while it waits for the network. */
  readonly waiting?: string | undefined;
  /** Who reads it, and what was taken out before they do. */
  readonly lines: readonly string[];
  /** Nobody answers a comment: how to reach a person. */
  readonly needAnswer: string;
  readonly phone?: { readonly number: string; readonly href: string } | undefined;
}

/**
 * The thanks: `isWaiting` while there is no network, `tookOut` where the comment had personal details.
 * `thanksView({ service: 'missed-bin' }, { profile, language: 'en' }).phone?.number → '01632 960 100'`
 */
export const thanksView = (
  { service }: SurveySettings,
  { profile, language }: SurveyFacts,
  { isWaiting = false, tookOut = false }: { readonly isWaiting?: boolean; readonly tookOut?: boolean } = {},
): ThanksView => {
  const words = answerWords[language];
  const number = profile?.channels.find((channel) => channel.kind === 'phone' && channel.number)?.number;
  return {
    heading: words.thanks,
    waiting: isWaiting ? words.thanksWaiting : undefined,
    lines: [readerSentence(profile, service, language), ...(tookOut ? [feedbackWords[language].tookOut] : [])],
    needAnswer: number ? words.needAnswer : words.needAnswerElsewhere,
    phone: number ? { number, href: `tel:${number.replace(/[^\d+]/g, '')}` } : undefined,
  };
};
