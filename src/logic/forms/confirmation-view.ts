import { dateWords, timeWords } from '../calendar/date-words.ts';
import { instantOf, wallTime } from '../calendar/zoned-time.ts';
import { parseTinyMarkdown, plainWords } from '../notices/tiny-markdown.ts';
import { promisedDay, promiseWords } from '../requests/promise-words.ts';
import { promiseOf, standardById, type Promised } from '../requests/promise.ts';
import { languageUsed, textIn, type Language, type Text } from '../words/language.ts';
import { confirmationWords } from './confirmation-words.data.ts';
import type { FormDefinition } from './form.ts';
import type { ConfirmationView, RouteView } from './form-views.ts';
import { channelRoutes, type RoutesFacts } from './routes-view.ts';
import { saidBlocks } from './said.ts';

/** What the desk gives for a form that it has taken in. */
export interface Receipt {
  readonly reference: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** Where one sees how it is going: "/clearway/request-tracker?reference=…". */
  readonly tracker?: string;
  /** The site on which that page is, for words that are kept elsewhere: "https://www.mereham.gov.uk". */
  readonly site?: string;
  /** Where one says how we did, without script: "/clearway/survey?service=…". */
  readonly survey?: string;
}

const gap = '{date}';

/** The council's words with the day in their own language. A line about a day that nobody knows is left out. */
const withDate = (text: Text | undefined, promised: Promised | undefined, language: Language): string => {
  const words = textIn(text, language);
  if (promised) return words.replaceAll(gap, promisedDay(promised, languageUsed(text, language)));
  const lines = words.split('\n').filter((line) => !line.includes(gap));
  return lines.join('\n').trim();
};

/** A plain paragraph with the day in it is the fact that people came for: it stands first and large. Lists and links stay where they are. */
const isFact = (paragraph: string): boolean =>
  paragraph.includes(gap) && !/[[*]|^\s*(?:[-•]|\d+[.)])\s/m.test(paragraph);

/** What happens next: facts with a day, and the rest. */
const nextOf = (text: Text | undefined, promised: Promised | undefined, language: Language) => {
  const words = textIn(text, language);
  const paragraphs = words.split(/\n\s*\n/);
  // Words in the other language need their `lang`, which a fact has no place for.
  const canSplit = promised && languageUsed(text, language) === language;
  const facts = canSplit ? paragraphs.filter(isFact) : [];
  const rest = facts.length > 0 ? paragraphs.filter((each) => !isFact(each)).join('\n\n') : text;
  return {
    saysDay: words.includes(gap),
    facts: facts.map((fact) => withDate(fact, promised, language)),
    rest: withDate(rest, promised, language),
  };
};

/**
 * The stages, one after the other: the second counts from the last day of the first, as if somebody asked for it on the day of our
 * reply. A later question only makes it later.
 */
const stagesOf = (
  { afterwards: { stages = [] } }: FormDefinition,
  receivedAt: number,
  { profile, holidays, language }: RoutesFacts,
): readonly string[] => {
  const { timeZone } = profile;
  let from = receivedAt;
  return stages.flatMap(({ text, standard: id }) => {
    const standard = standardById(profile, id, wallTime(receivedAt, timeZone).date);
    const promised = standard && promiseOf(standard, from, { timeZone, holidays });
    const words = plainWords(withDate(text, promised, language)).replaceAll('\n', ' ');
    if (!promised) return words ? [words] : [];
    from = instantOf(promised.latest.date, promised.latest.time ?? '00:00', timeZone).getTime();
    if (textIn(text, language).includes(gap)) return [words];
    const { acknowledge: _, ...later } = promised;
    return [[words, ...promiseWords(later, language, { form: 'done' })].join(' ')];
  });
};

/** A number or an address is worth keeping; whether it is open now is not. */
const isWorthKeeping = ({ href }: RouteView): boolean => /^(tel|mailto):/.test(href ?? '');

/**
 * The page after sending: the reference, by when one will hear, what happens next, and whom to ask.
 * `confirmationView(missedBin, { reference: '7K4P-9QX3', receivedAt }, facts).dates → ['We will empty your bin by Friday 27 November.']`
 */
export const confirmationView = (
  definition: FormDefinition,
  receipt: Receipt,
  facts: RoutesFacts,
): ConfirmationView => {
  const { profile, holidays, language } = facts;
  const { timeZone } = profile;
  const { id, title, afterwards } = definition;
  const words = confirmationWords[language];
  const { date, time } = wallTime(receipt.receivedAt, timeZone);
  const standard = standardById(profile, afterwards.standard, date);
  const promised = standard && promiseOf(standard, receipt.receivedAt, { timeZone, holidays });
  const next = nextOf(afterwards.text, promised, language);
  const stages = stagesOf(definition, receipt.receivedAt, facts);
  // Where the council says what it will do, more than a reply is promised.
  const form = next.saysDay || stages.length > 0 ? 'beside' : next.rest ? 'done' : 'reply';
  const dates = [...next.facts, ...(promised ? promiseWords(promised, language, { form }) : []), ...stages];
  const { tracker, site, survey } = receipt;
  const rest = next.rest || words.keep;
  const used = next.rest ? languageUsed(afterwards.text, language) : language;
  const routes = channelRoutes(definition, facts);
  const { reference } = receipt;
  const said = saidBlocks({ [used]: rest }, language) ?? { blocks: [] };
  const follow = tracker ? parseTinyMarkdown(words.follow(tracker)) : [];
  const kept = [
    [textIn(profile.name, language), textIn(title, language), words.referenceLine(reference)],
    [words.sentAt(timeWords(time, language), dateWords(date, language, { year: true, form: 'soft' }))],
    [words.next, ...dates, plainWords(rest)],
    // A path alone says nothing on paper or in a note.
    tracker && site ? [words.followLine(site + tracker)] : [],
    routes.some(isWorthKeeping) ? [words.talk, ...routes.filter(isWorthKeeping).map(({ text }) => text)] : [],
  ];
  return {
    kind: 'sent',
    form: id,
    heading: words.sent,
    referenceLabel: words.reference,
    reference,
    copy: words.copy,
    print: words.print,
    nextHeading: words.next,
    next: { ...said, blocks: [...said.blocks, ...follow] },
    dates,
    ...(survey && { survey: { service: definition.service, href: survey, text: words.survey } }),
    routes: routes.length > 0 ? { heading: words.talk, items: routes } : undefined,
    asText: kept
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  };
};
