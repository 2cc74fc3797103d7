import { createHash, randomUUID } from 'node:crypto';
import { advance, type Advance } from '../../logic/forms/advance.ts';
import { feedbackWords } from '../../logic/feedback/feedback-words.data.ts';
import type { Language } from '../../logic/words/language.ts';
import { checkView } from '../../logic/forms/check-view.ts';
import { controlNames } from '../../logic/forms/control-names.ts';
import type { Entries, Fault, FormDefinition } from '../../logic/forms/form.ts';
import type { FormView } from '../../logic/forms/form-views.ts';
import { routesView } from '../../logic/forms/routes-view.ts';
import { startView } from '../../logic/forms/start-view.ts';
import { stepView } from '../../logic/forms/step-view.ts';
import { wallTime } from '../../logic/calendar/zoned-time.ts';
import { element, type Tree } from '../../markup/tree.ts';
import { trapMarkup } from '../../markup/trap.ts';
import { formMarkup } from '../../markup/form-page.ts';
import type { PageFacts } from './element-pages.ts';

/** A form under way on a page without script: all that is known travels in the page itself, so the desk keeps nothing between two presses. */
export interface Trip {
  readonly definition: FormDefinition;
  readonly page: string;
  readonly entries: Entries;
  /** True while one answer of the check page is being changed. */
  readonly changing: boolean;
  /** Makes this trip different from all others; undefined on the first page, which a cache may hand to many people. */
  readonly key?: string | undefined;
  /** Says when this trip began, signed. */
  readonly token?: string | undefined;
}

/** A trip that begins. */
export const newTrip = (definition: FormDefinition, entries: Entries = {}): Trip => ({
  definition,
  page: 'start',
  entries,
  changing: false,
});

/** A key that nobody else has. */
export const newKey = (): string => randomUUID();

/** Under it the form is recorded once, however often Send is pressed; other answers on the same trip are another form. */
export const sendingKey = ({ key = newKey(), entries }: Trip): string =>
  `${key}-${createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 32)}`;

/** The day on the council's wall. */
export const todayOf = ({ now, profile }: PageFacts): string => wallTime(now, profile.timeZone).date;

/** Where the press of a button leads. */
export const pressed = (trip: Trip, action: string, facts: PageFacts): Advance =>
  advance(
    trip.definition,
    { page: trip.page, action, entries: trip.entries, changing: trip.changing },
    { language: facts.language, today: todayOf(facts) },
  );

const hiddenInput = (name: string, value: string): Tree => element('input', { type: 'hidden', name, value });

/** What the page must carry on because it has no control for it. */
const carried = ({ definition, page, entries, changing, key, token }: Trip, language: Language): readonly Tree[] => {
  const here = definition.steps.find(({ id }) => id === page)?.fields ?? [];
  const shown = new Set(here.flatMap((field) => controlNames(field)));
  const answers = Object.entries(entries).filter(([name]) => !shown.has(name));
  return [
    hiddenInput('cw-page', page),
    key !== undefined && hiddenInput('cw-key', key),
    token !== undefined && hiddenInput('cw-token', token),
    token !== undefined && trapMarkup(feedbackWords[language].emptyBox),
    changing && hiddenInput('cw-changing', 'yes'),
    ...answers.flatMap(([name, values]) => values.map((value) => hiddenInput(name, value))),
  ].filter((each) => each !== false);
};

const viewOf = ({ definition, page, entries }: Trip, faults: readonly Fault[], facts: PageFacts): FormView => {
  const { language, profile } = facts;
  if (page === 'start') return startView(definition, { language, profile, routes: routesView(definition, facts) });
  if (page === 'check') return checkView(definition, { entries, faults, language });
  return stepView(definition, page, { entries, faults, profile, language });
};

/** The address that a form posts to, and at which it begins. */
export const formAddress = (form: string, language: string): string => `/clearway/form?form=${form}&lang=${language}`;

/** One page of a form: the same markup as the element draws. */
export const formPage = (trip: Trip, facts: PageFacts, faults: readonly Fault[] = []): Tree =>
  formMarkup(viewOf(trip, faults, facts), {
    language: facts.language,
    action: formAddress(trip.definition.id, facts.language),
    hidden: carried(trip, facts.language),
  });
