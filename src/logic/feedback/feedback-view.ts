import { serviceById } from '../profile/find-service.ts';
import type { Profile } from '../profile/profile.ts';
import { textIn, type Language, type Text } from '../words/language.ts';
import type { RouteView } from '../forms/form-views.ts';
import { longestComment, type FeedbackAnswer } from './feedback.ts';
import { feedbackWords } from './feedback-words.data.ts';
import { findPersonalData, withoutPersonalData } from './find-personal-data.ts';

/** The box for a comment, after "No" with ways to a person before it. */
export interface FeedbackCommentView {
  readonly kind: 'comment';
  readonly answer: FeedbackAnswer;
  readonly heading: string;
  readonly routes?: FeedbackRoutes | undefined;
  /** Stands between the ways and the box. */
  readonly more?: string | undefined;
  readonly label: string;
  readonly hints: readonly string[];
  /** What is wrong with what stands in the box. */
  readonly error?: string | undefined;
  readonly comment: string;
  readonly emptyBox: string;
  readonly send: string;
  readonly change: string;
}

/** After the last press. */
export interface FeedbackThanksView {
  readonly kind: 'thanks';
  readonly heading: string;
  readonly lines: readonly string[];
  readonly routes?: FeedbackRoutes | undefined;
}

/** Ways to a person, under a heading. */
export interface FeedbackRoutes {
  readonly heading: string;
  readonly items: readonly RouteView[];
}

/** What the views are made of. */
export interface FeedbackFacts {
  readonly answer: FeedbackAnswer;
  readonly language: Language;
  readonly service?: string | undefined;
  readonly profile?: Profile | undefined;
  /** Ways to a person, after "No". */
  readonly routes?: readonly RouteView[];
}

/** Who reads the comments about a service, and when, in one sentence; "we" where the profile names nobody. */
export const readerSentence = (
  profile: Profile | undefined,
  service: string | undefined,
  language: Language,
): string => {
  const { reader, weRead } = feedbackWords[language];
  const owner = profile?.owners.find(({ id }) => id === serviceById(profile, service)?.owner);
  // An owner may say how often: "every Monday".
  const { reads } = (owner ?? {}) as { readonly reads?: Text };
  return owner ? reader(owner.name, textIn(reads, language)) : weRead;
};

const routesOf = ({ answer, language, routes = [] }: FeedbackFacts): FeedbackRoutes | undefined =>
  answer === 'no' && routes.length > 0 ? { heading: feedbackWords[language].routes, items: routes } : undefined;

/** By how many characters a comment is too long; 0 when it is not. A smiley is one, and so is a line break, as in forms/count.ts. `tooManyIn('x'.repeat(1201)) → 1` */
export const tooManyIn = (comment: string): number =>
  Math.max(0, [...comment.replaceAll('\r\n', '\n')].length - longestComment);

/** The box for a comment. `commentView({ answer: 'wrong', language: 'en' }).send → 'Send'` */
export const commentView = (facts: FeedbackFacts, comment = '', error?: string): FeedbackCommentView => {
  const { answer, language, profile, service } = facts;
  const words = feedbackWords[language];
  const { heading, label, example } = answer === 'no' ? { ...words.no, example: undefined } : words.wrong;
  return {
    kind: 'comment',
    answer,
    heading,
    routes: routesOf(facts),
    more: answer === 'no' ? words.more : undefined,
    label,
    hints: [
      ...(example ? [example] : []),
      words.noPersonal,
      `${words.noReply} ${readerSentence(profile, service, language)}`,
    ],
    error,
    comment,
    emptyBox: words.emptyBox,
    send: words.send,
    change: words.change,
  };
};

/** The thanks. `thanksView({ answer: 'yes', language: 'en' }, {}).heading → 'Thank you'` */
export const thanksView = (
  facts: FeedbackFacts,
  { comment = '', tookOut = false }: { readonly comment?: string; readonly tookOut?: boolean },
): FeedbackThanksView => {
  const words = feedbackWords[facts.language];
  const lines = comment
    ? [`${words.thanksComment} ${words.noReply}`, ...(tookOut ? [words.tookOut] : [])]
    : facts.answer === 'yes'
      ? [words.thanksYes]
      : [];
  return { kind: 'thanks', heading: words.thanks, lines, routes: routesOf(facts) };
};

/** What to say of personal details in a comment, and the comment without them. */
export interface FoundView {
  readonly text: string;
  readonly remove: string;
  readonly removed: string;
  readonly without: string;
}

/** The offer to take personal details out of a comment. `foundView('I live at CB1 2AB', 'en')?.remove → 'Remove it'`; undefined where there are none */
export const foundView = (
  comment: string,
  language: Language,
  formats: readonly string[] = [],
): FoundView | undefined => {
  const found = findPersonalData(comment, formats);
  if (found.length === 0) return undefined;
  const { looksLike, lookLike, kinds, notNeeded, remove, removed, inPlace } = feedbackWords[language];
  const [first, ...others] = found;
  const what =
    first && others.length === 0
      ? looksLike(kinds[first.kind], first.text)
      : lookLike(found.map(({ text }) => text).join(', '));
  return {
    text: `${what} ${notNeeded}`,
    remove: remove(others.length > 0),
    removed,
    without: withoutPersonalData(comment, formats, inPlace),
  };
};
