import { confirmationWords } from '../forms/confirmation-words.data.ts';
import type { FormDefinition } from '../forms/form.ts';
import { channelRoutes } from '../forms/routes-view.ts';
import { textIn, type Language } from '../words/language.ts';
import type { MessageTextFacts } from './acknowledgement.ts';
import { bodyOf, endingOf, type Lines, type MessageText } from './acknowledgement-parts.ts';
import { isOverdue } from './due.ts';
import { promisedDay } from './promise-words.ts';
import { isOpenState, type RequestFacts, type RequestState } from './request.ts';
import { stateWords } from './state-words.data.ts';
import { updateMessageWords } from './update-message-words.data.ts';

/** What an officer wrote down. */
export interface Update {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly state: RequestState;
  readonly note?: string | undefined;
}

/** How it is doing, in the tracker's words, and what to do next. */
const stateLines = (state: RequestState, language: Language): Lines => {
  const words = updateMessageWords[language];
  const { word, sentence } = stateWords[language][state];
  const next = words.next[state];
  return [words.state(word), state === 'received' ? words.received : sentence, ...(next ? [next] : [])];
};

/** The day that was promised, while it can still be kept; an apology after it. */
const dayLines = (facts: RequestFacts, { at, state }: Update, language: Language): Lines => {
  const words = updateMessageWords[language];
  const { promised, dueAt } = facts;
  if (!isOpenState(state) || !promised) return [];
  if (dueAt !== undefined && isOverdue({ dueAt }, at)) return [words.late];
  // Where we wait for the resident, the day depends on them.
  return state === 'waiting-for-you' ? [] : [words.sameDay(promisedDay(promised, language))];
};

/**
 * The email that says how a request is doing after an officer's update: in words, with what the officer wrote, and the next step.
 * `updateMessage(facts, { at, state: 'done' }, …).subject → 'There is news about your request 7K4P-9QX3'`
 */
export const updateMessage = (facts: RequestFacts, update: Update, about: MessageTextFacts): MessageText => {
  const { language, profile } = about;
  const words = updateMessageWords[language];
  const page = confirmationWords[language];
  const { form: id, title, service, reference } = facts;
  // The form itself may be gone from the site by now: its name and its service are enough to find whom to call.
  const form: Pick<FormDefinition, 'id' | 'title' | 'service'> = {
    id,
    title,
    ...(service !== undefined && { service }),
  };
  const routes = channelRoutes(form as FormDefinition, { ...about, now: update.at });
  const note = update.note?.trim();
  return {
    subject: words.subject(reference),
    body: bodyOf([
      [textIn(profile.name, language)],
      [words.news(textIn(title, language)), page.referenceLine(reference)],
      stateLines(update.state, language),
      note ? [words.note, note] : [],
      dayLines(facts, update, language),
      ...endingOf(routes, page.talk, about),
    ]),
  };
};
