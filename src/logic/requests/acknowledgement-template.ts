import { dateWords, timeWords } from '../calendar/date-words.ts';
import { instantOf, wallTime } from '../calendar/zoned-time.ts';
import type { Receipt } from '../forms/confirmation-view.ts';
import type { FormDefinition } from '../forms/form.ts';
import { acknowledgement, type MessageTextFacts } from './acknowledgement.ts';
import type { MessageText } from './acknowledgement-parts.ts';
import { dueOf } from './due.ts';
import { promisedDay } from './promise-words.ts';
import { promiseOf, standardById, type Due, type Promised } from './promise.ts';

/**
 * What stands in the gaps of a reply, by the name of each: `((date))` is the day to count on, `((first date))` when one first hears from us,
 * `((date 1))` and `((date 2))` the days of stages. `acknowledgementGaps(missedBin, receipt, facts).date → 'Friday 27 November'`
 */
export const acknowledgementGaps = (
  definition: FormDefinition,
  { reference, receivedAt }: Receipt,
  { profile, holidays, language, trackerUrl }: MessageTextFacts,
): Readonly<Record<string, string>> => {
  const { timeZone } = profile;
  const { date: today, time } = wallTime(receivedAt, timeZone);
  const promisedFrom = (id: string | undefined, from: number): Promised | undefined => {
    const standard = standardById(profile, id, today);
    return standard && promiseOf(standard, from, { timeZone, holidays });
  };
  const gaps: Record<string, string> = {
    reference,
    tracker: trackerUrl,
    'sent time': timeWords(time, language),
    'sent date': dateWords(today, language, { year: true, form: 'soft' }),
  };
  const add = (name: string, promised: Promised, due: Due | undefined): void => {
    const { current: _, ...plain } = promised;
    if (due) gaps[name] = promisedDay({ ...plain, latest: due }, language);
  };
  const promised = promisedFrom(definition.afterwards.standard, receivedAt);
  if (promised) {
    add('date', promised, dueOf(promised));
    add('promised date', promised, promised.latest);
    add('expected date', promised, promised.current);
    add('earliest date', promised, promised.earliest);
    add('first date', promised, promised.acknowledge);
  }
  let from = receivedAt;
  for (const [index, { standard }] of (definition.afterwards.stages ?? []).entries()) {
    const stage = promisedFrom(standard, from);
    if (!stage) continue;
    add(`date ${index + 1}`, stage, dueOf(stage));
    from = instantOf(stage.latest.date, stage.latest.time ?? '00:00', timeZone).getTime();
  }
  return gaps;
};

/**
 * The acknowledgement as a template for the council's own mailboxes and for GOV.UK Notify, with gaps in two round brackets. It is the real
 * email of a form sent at that moment, with each of its days taken out: take a moment at which they all differ.
 * `acknowledgementTemplate(missedBin, receivedAt, facts).subject → 'We have your form. Your reference is ((reference))'`
 */
export const acknowledgementTemplate = (
  definition: FormDefinition,
  receivedAt: number,
  facts: MessageTextFacts,
): MessageText => {
  const receipt = { reference: '((reference))', receivedAt };
  const own = { ...facts, trackerUrl: '((tracker))' };
  const gaps = Object.entries(acknowledgementGaps(definition, receipt, own))
    .filter(([, words]) => !words.startsWith('(('))
    // "Tuesday 24 November 2026" before "Tuesday 24 November", which stands in it.
    .sort(([, one], [, other]) => other.length - one.length);
  const withGaps = (text: string): string =>
    gaps.reduce((open, [name, words]) => open.replaceAll(words, `((${name}))`), text);
  const { subject, body } = acknowledgement(definition, receipt, own);
  return { subject, body: withGaps(body) };
};
