import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/elements/request-tracker/request-tracker.ts';
import { bankHolidaysOf } from '../src/logic/calendar/shipped-bank-holidays.ts';
import '../src/logic/forms/markup-words.cy.data.ts';
import '../src/logic/forms/routes-words.cy.data.ts';
import { openProfile } from '../src/logic/profile/open-profile.ts';
import type { Profile } from '../src/logic/profile/profile.ts';
import { dueMoment } from '../src/logic/requests/due.ts';
import '../src/logic/requests/overdue-words.cy.data.ts';
import '../src/logic/requests/promise-words.cy.data.ts';
import { promiseOf, standardById } from '../src/logic/requests/promise.ts';
import type { RequestEvent, RequestFacts, RequestState } from '../src/logic/requests/request.ts';
import '../src/logic/requests/state-words.cy.data.ts';
import { lookupFailure, lookupFaults, lookupView } from '../src/logic/requests/tracker-lookup.ts';
import '../src/logic/requests/tracker-lookup-words.cy.data.ts';
import { trackerView } from '../src/logic/requests/tracker-view.ts';
import '../src/logic/requests/tracker-words.cy.data.ts';
import '../src/logic/words/welsh.ts';
import { languageOf, type Language } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { lookupMarkup, trackerMarkup, type TrackerOptions } from '../src/markup/request-tracker.ts';
import profileJson from './sample-council/council.json';
import { londonTime } from './sample-council/sample-page.ts';

type Story = StoryObj<object>;
type Render = NonNullable<Story['render']>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const fallback = {
  en: ['/clearway/request-tracker', 'See how your request is doing'],
  cy: ['/clearway/request-tracker?lang=cy', 'Gweld sut mae eich cais yn mynd'],
} as const;

const languageIn = (globals: Record<string, unknown>): Language => languageOf(globals['language'] as string);

const meta: Meta<object> = {
  title: 'Elements/Request tracker',
  component: 'cw-request-tracker',
  render: (_args, { globals }): TemplateResult => {
    const [href, words] = fallback[languageIn(globals)];
    return html`<cw-request-tracker><a href=${href}>${words}</a></cw-request-tracker>`;
  },
};
export default meta;

const profile = openProfile(profileJson) as Profile;
const holidays = bankHolidaysOf('england-and-wales');
const { timeZone } = profile;
let drawings = 0;

type Step = readonly [at: string, state: RequestState, more?: Partial<RequestEvent>];

/** A request as it stands after some steps; a missed bin of Tuesday 24 November, promised by Thursday 26 November. */
const requestAfter = (steps: readonly Step[], more: Partial<RequestFacts> = {}): RequestFacts => {
  const receivedAt = londonTime('2026-11-24T09:12');
  const standard = standardById(profile, 'missed-bin', '2026-11-24');
  const promised = standard && promiseOf(standard, receivedAt, { timeZone, holidays });
  const events: RequestEvent[] = [
    { at: receivedAt, kind: 'received', state: 'received', by: 'desk' },
    ...steps.map(([at, state, event]): RequestEvent => ({
      at: londonTime(at),
      kind: 'update',
      state,
      by: 'officer',
      ...event,
    })),
  ];
  const { state, at } = events.at(-1) as RequestEvent;
  const isOpen = /^(received|in-progress|planned|waiting-for-you)$/.test(state);
  return {
    reference: '7K4P-9QX3',
    form: 'missed-bin',
    title: { en: 'Report a missed bin', cy: 'Rhoi gwybod am fin heb ei wagio' },
    service: 'missed-bin',
    language: 'en',
    receivedAt,
    state,
    ...(promised && { promised, dueAt: dueMoment(promised, timeZone) }),
    ...(!isOpen && { closedAt: at }),
    chasedAt: events.filter(({ kind }) => kind === 'chase').map((event) => event.at),
    events,
    ...more,
  };
};

/** A request at a moment, as the element draws it. */
const shown =
  (request: RequestFacts, now = '2026-11-24T10:07', options: Partial<TrackerOptions> = {}): Render =>
  (_args, { globals }) => {
    const view = trackerView(request, { profile, holidays, now: londonTime(now), language: languageIn(globals) });
    return html`${draw(trackerMarkup(view, { id: `sample-${(drawings += 1)}`, script: true, ...options }))}`;
  };

/** The two questions, with what went wrong. */
const asked =
  (
    entries: { reference: string; word: string },
    why?: 'faults' | 'unknown' | 'unreachable' | 'many',
    known = true,
  ): Render =>
  (_args, { globals }) => {
    const facts = { profile: known ? profile : undefined, language: languageIn(globals) };
    const faults = why === 'faults' ? lookupFaults(entries, facts.language) : {};
    const failure = why && why !== 'faults' ? lookupFailure(why, facts) : undefined;
    const options = { id: `sample-${(drawings += 1)}`, language: facts.language, failure };
    return html`${draw(lookupMarkup(lookupView(entries, facts, faults), options))}`;
  };

const started: Step = ['2026-11-24T14:30', 'in-progress'];
const planned: Step = ['2026-11-25T08:15', 'planned', { note: 'The crew comes back on Thursday morning.' }];
const done: Step = ['2026-11-26T11:40', 'done', { note: 'We emptied your bin at 11am.' }];
const fromResident = (kind: RequestEvent['kind'], note?: string): Partial<RequestEvent> => ({
  kind,
  by: 'resident',
  ...(note !== undefined && { note }),
});

export const Question: Story = {
  parameters: { ...whenSeen('Before anything is known: a reference, and what proves that it is theirs.') },
};

export const Received: Story = {
  render: shown(requestAfter([])),
  parameters: { ...whenSeen('An hour after the form was sent.') },
};

export const InProgress: Story = {
  render: shown(requestAfter([started]), '2026-11-25T09:00'),
  parameters: { ...whenSeen('Once somebody has started on it.') },
};

export const Planned: Story = {
  render: shown(requestAfter([started, planned]), '2026-11-25T12:00'),
  parameters: { ...whenSeen('Once the work has a place in the plan, with what an officer wrote.') },
};

export const WaitingForYou: Story = {
  render: shown(
    requestAfter([started, ['2026-11-25T10:00', 'waiting-for-you', { note: 'Which gate is your bin behind?' }]]),
    '2026-11-25T12:00',
  ),
  parameters: { ...whenSeen('When the team needs something from the resident before it can go on.') },
};

export const NotBeforeADay: Story = {
  render: shown(
    requestAfter([], {
      form: 'bulky-waste',
      service: 'bulky-waste',
      title: { en: 'Book a bulky waste collection', cy: 'Archebu casgliad gwastraff swmpus' },
      promised: {
        kind: 'working-days',
        received: '2026-11-24',
        acknowledge: { date: '2026-11-25' },
        earliest: { date: '2026-11-27' },
        latest: { date: '2026-12-08' },
        certain: true,
      },
      dueAt: londonTime('2026-12-09T00:00'),
    }),
  ),
  parameters: { ...whenSeen('Where the promise has an earliest day too.') },
};

export const NoPromise: Story = {
  render: (args, context) => {
    const { promised: _, dueAt: __, ...request } = requestAfter([]);
    return shown(request)(args, context);
  },
  parameters: { ...whenSeen('Where nothing was promised: we say that we do not know, and who does.') },
};

export const Overdue: Story = {
  render: shown(requestAfter([started]), '2026-12-01T09:00'),
  parameters: { ...whenSeen('Three working days after the promise. The button to ask us to hurry is there.') },
};

const chasedToday = requestAfter([started, ['2026-12-01T09:02', 'in-progress', fromResident('chase')]]);

export const ChasedToday: Story = {
  render: shown(chasedToday, '2026-12-01T09:02'),
  parameters: { ...whenSeen('After the button was pressed: who has the message, and when it can be pressed again.') },
};

export const ChaseUnanswered: Story = {
  render: shown(chasedToday, '2026-12-03T09:00'),
  parameters: { ...whenSeen('When nobody has answered a message of an earlier day: the way to a complaint.') },
};

export const Done: Story = {
  render: shown(requestAfter([started, planned, done]), '2026-11-26T12:00'),
  parameters: { ...whenSeen('When the team says that it is done. The resident is asked.') },
};

export const NotReallyDone: Story = {
  render: shown(requestAfter([started, planned, done]), '2026-11-26T12:00', { asking: true }),
  parameters: { ...whenSeen('After “No, it is not”: what is still wrong?') },
};

export const DoneAndConfirmed: Story = {
  render: shown(
    requestAfter([started, done, ['2026-11-26T17:20', 'done', fromResident('outcome')]]),
    '2026-11-26T17:20',
  ),
  parameters: { ...whenSeen('After “Yes, it is done”.') },
};

export const Reopened: Story = {
  render: shown(
    requestAfter([
      started,
      done,
      ['2026-11-26T17:20', 'received', fromResident('reopened', 'It is still full.\nThe crew took the blue one.')],
    ]),
    '2026-11-26T17:20',
  ),
  parameters: { ...whenSeen('After “Open it again”, with what the resident wrote.') },
};

export const NotDone: Story = {
  render: shown(
    requestAfter([started, ['2026-11-25T10:00', 'not-done', { note: 'There was glass in the bin.' }]]),
    '2026-11-25T12:00',
  ),
  parameters: { ...whenSeen('When the team cannot do it. The path ends there, and a complaint is possible.') },
};

export const NotOurs: Story = {
  render: shown(
    requestAfter([['2026-11-24T15:00', 'not-ours']], {
      form: 'pothole',
      service: 'potholes',
      title: { en: 'Report a pothole', cy: 'Rhoi gwybod am dwll yn y ffordd' },
    }),
    '2026-11-25T12:00',
  ),
  parameters: { ...whenSeen('When another body does it: which, why, and its own page.') },
};

export const Duplicate: Story = {
  render: shown(requestAfter([['2026-11-24T15:00', 'duplicate']]), '2026-11-25T12:00'),
  parameters: { ...whenSeen('When somebody had told us about it before.') },
};

export const Cancelled: Story = {
  render: shown(requestAfter([started, ['2026-11-25T15:00', 'cancelled']]), '2026-11-26T12:00'),
  parameters: { ...whenSeen('When work on it has stopped.') },
};

export const Mistyped: Story = {
  render: asked({ reference: '7K4P', word: '' }, 'faults'),
  parameters: { ...whenSeen('After the button was pressed with half a reference and no postcode.') },
};

export const UnknownOrWrongProof: Story = {
  render: asked({ reference: '7K4P-9QX4', word: 'MH1 1ZA' }, 'unknown'),
  parameters: {
    ...whenSeen('When there is no such request, or the postcode is another one: nobody can tell which of the two.'),
  },
};

export const Offline: Story = {
  render: asked({ reference: '7K4P-9QX3', word: 'MH1 1ZA' }, 'unreachable'),
  parameters: { ...whenSeen('Without a network: what was typed stays, and a phone number is there.') },
};

export const TooManyTries: Story = {
  render: asked({ reference: '7K4P-9QX3', word: 'MH1 1ZB' }, 'many'),
  parameters: { ...whenSeen('After many tries within a minute.') },
};

export const WithoutAProfile: Story = {
  render: asked({ reference: '', word: '' }, undefined, false),
  parameters: { ...whenSeen('On a page that knows no council profile: no phone number can be named.') },
};

export const Welsh: Story = {
  ...Overdue,
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh, when it is late.') },
};

export const WelshDone: Story = {
  ...Done,
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh, when the team says that it is done.') },
};

export const WelshQuestion: Story = {
  ...Question,
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh, before anything is known.') },
};

export const Narrow: Story = {
  ...Overdue,
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  parameters: { ...whenSeen('In a column 180 pixels wide, or with very large text.') },
};

export const RightToLeft: Story = {
  ...Planned,
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('On a page for readers of Arabic, Urdu or Hebrew. Edges change sides.') },
};
