import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { dateWords, timeWords } from '../calendar/date-words.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import type { FormDefinition } from '../forms/form.ts';
import { channelRoutes } from '../forms/routes-view.ts';
import { said } from '../forms/said.ts';
import type { Profile } from '../profile/profile.ts';
import type { Language } from '../words/language.ts';
import { isUnanswered } from './chase.ts';
import { overdueDictionary } from './overdue-words.data.ts';
import { overdueWords, workingDaysLate } from './overdue-words.ts';
import { promisedDay, promiseWords } from './promise-words.ts';
import { isOpenState, type RequestFacts } from './request.ts';
import { stateWords } from './state-words.data.ts';
import { trackerChase } from './tracker-chase.ts';
import { trackerHistory } from './tracker-history.ts';
import { complaintHref, otherBody } from './tracker-links.ts';
import { trackerOutcome } from './tracker-outcome.ts';
import type { TrackerView } from './tracker-page.ts';
import { trackerSteps } from './tracker-steps.ts';
import { trackerDictionary } from './tracker-words.data.ts';

/** The council, the moment and the language in which a request is shown. */
export interface TrackerFacts {
  readonly profile: Profile;
  readonly holidays: BankHolidays;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: Language;
  /** The channels that the form names; its service's when left out. */
  readonly channels?: readonly string[] | undefined;
}

const stateOf = (facts: RequestFacts, { profile, language }: TrackerFacts): TrackerView['state'] => {
  const words = trackerDictionary[language];
  const { word, sentence } = stateWords[language][facts.state];
  const shown = { name: facts.state, label: words.state, word };
  const last = facts.events.at(-1);
  if (facts.state === 'received' && last?.kind === 'reopened')
    return { ...shown, lines: [last.by === 'resident' ? words.reopened : words.reopenedByUs] };
  if (facts.state !== 'not-ours') return { ...shown, lines: [sentence] };
  const body = otherBody(facts.service, profile, language);
  if (!body) return { ...shown, lines: [sentence, words.bodyUnknown] };
  const { name, reason, href } = body;
  const lines = [sentence, words.body(name), ...(reason ? [reason] : [])];
  return { ...shown, lines, link: { text: words.goToBody(name), href } };
};

const lateOf = (facts: RequestFacts, { profile, holidays, now, language }: TrackerFacts): TrackerView['late'] => {
  const late = workingDaysLate(facts, now, { timeZone: profile.timeZone, holidays });
  if (!late) return undefined;
  const words = trackerDictionary[language];
  const { promised, state } = facts;
  // Who is waited for reads no excuse; what they can do stands under it.
  const sorry = state === 'waiting-for-you' ? '' : ` ${words.sorry}`;
  return {
    label: overdueDictionary[language].label,
    lines: [overdueWords(late, language) + sorry, ...(promised ? [words.said(promisedDay(promised, language))] : [])],
  };
};

/** By when one will hear. Nobody is left with "we do not know" alone (R55): a person is named in the same breath. */
const nextOf = (
  facts: RequestFacts,
  isLate: boolean,
  { profile, now, language }: TrackerFacts,
): TrackerView['next'] => {
  const words = trackerDictionary[language];
  const { promised, state } = facts;
  if (!isOpenState(state)) return undefined;
  if (state === 'waiting-for-you') {
    const lines = promised && !isLate ? [words.mayMove(promisedDay(promised, language))] : [];
    return { text: words.answerUs, lines };
  }
  if (!promised || isLate) return { text: words.unknown, lines: [words.unknownNext] };
  const today = wallTime(now, profile.timeZone).date;
  const { acknowledge, earliest, current: _, ...rest } = promised;
  const first = state === 'received' && acknowledge && acknowledge.date >= today ? { acknowledge } : {};
  const { acknowledge: __, ...told } = promised;
  return {
    text: words.hear(promisedDay(promised, language)),
    lines: [
      ...(earliest && earliest.date > today
        ? [words.notBefore(promisedDay({ ...rest, latest: earliest }, language))]
        : []),
      ...promiseWords({ ...told, ...first }, language, { form: 'beside' }),
    ],
  };
};

const complaintOf = (facts: RequestFacts, { profile, now, language }: TrackerFacts): TrackerView['complaint'] => {
  const words = trackerDictionary[language];
  const isRefused = facts.state === 'not-done';
  const isLeft = isOpenState(facts.state) && isUnanswered(facts, { now, timeZone: profile.timeZone });
  const href = isRefused || isLeft ? complaintHref(profile, language) : undefined;
  return href ? { line: isRefused ? words.disagree : words.unanswered, text: words.complain, href } : undefined;
};

const routesOf = (facts: RequestFacts, about: TrackerFacts): TrackerView['routes'] => {
  const form: FormDefinition = {
    id: facts.form,
    title: facts.title,
    steps: [],
    privacy: { why: '', keptFor: '' },
    submit: { endpoint: '' },
    afterwards: {},
    ...(facts.service !== undefined && { service: facts.service }),
    ...(about.channels && { channels: about.channels }),
  };
  const items = channelRoutes(form, about);
  return items.length > 0 ? { heading: trackerDictionary[about.language].talk, items } : undefined;
};

/**
 * A request in words: how it is doing, by when one will hear, the steps, what one can do, and what has happened.
 * `trackerView(facts, { profile, holidays, now, language: 'en' }).next?.text → 'You will hear from us by Friday 27 November.'`
 */
export const trackerView = (facts: RequestFacts, about: TrackerFacts): TrackerView => {
  const { profile, now, language } = about;
  const { timeZone } = profile;
  const words = trackerDictionary[language];
  const { date, time } = wallTime(now, timeZone);
  const late = lateOf(facts, about);
  return {
    reference: facts.reference,
    referenceLabel: words.reference,
    title: said(facts.title, language),
    state: stateOf(facts, about),
    late,
    next: nextOf(facts, late !== undefined, about),
    steps: { heading: words.steps, items: trackerSteps(facts, language) },
    outcome: trackerOutcome(facts, language),
    chase: trackerChase(facts, about),
    complaint: complaintOf(facts, about),
    history: { heading: words.history, items: trackerHistory(facts.events, { now, timeZone, language }) },
    routes: routesOf(facts, about),
    checked: words.checked(timeWords(time, language), dateWords(date, language, { form: 'soft' })),
    same: words.same,
    again: words.again,
    print: words.print,
    other: words.other,
  };
};
