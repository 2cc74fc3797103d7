import type { LookupFailure, LookupView } from '../logic/requests/tracker-lookup.ts';
import type { TrackerEvent, TrackerStep, TrackerView } from '../logic/requests/tracker-page.ts';
import type { Language } from '../logic/words/language.ts';
import { errorMarkup } from './error.ts';
import { buttonsMarkup, goButton, quietButton } from './form-buttons.ts';
import { otherWaysMarkup } from './other-ways.ts';
import { headingMarkup, saidMarkup, subheadingMarkup } from './form-text.ts';
import { element, type Content, type Tree } from './tree.ts';

export interface TrackerOptions {
  /** What the ids on the page begin with. */
  readonly id: string;
  /** Where the form posts to when no script takes it over. */
  readonly action?: string;
  /** What a page without script carries along. */
  readonly hidden?: readonly Tree[];
  /** True in the browser: buttons that only script can serve are shown. */
  readonly script?: boolean;
  /** True once somebody has said that it is not done. */
  readonly asking?: boolean;
  /** What they have written, on a page that comes again. */
  readonly note?: string;
}

const linesMarkup = (lines: readonly string[], ...more: readonly Content[]): Content =>
  lines.length > 0 || more.some(Boolean)
    ? element(
        'div',
        { class: 'cw-text' },
        lines.map((line) => element('p', {}, line)),
        more,
      )
    : undefined;

/** A part with a heading that can take the focus: what came of a press is heard as a whole. */
const partMarkup = (name: string, id: string, heading: string, ...content: readonly Content[]): Tree =>
  element(
    'div',
    { class: `cw-tracker-part cw-tracker-${name}`, tabindex: -1, role: 'group', 'aria-labelledby': `${id}-${name}` },
    element('h3', { class: 'cw-subheading', id: `${id}-${name}` }, heading),
    content,
  );

/** The one answer that people came for. */
const nowMarkup = ({ state, late, next }: TrackerView, id: string): Tree =>
  element(
    'div',
    {
      class: `cw-panel cw-tracker-now cw-tracker-${late ? 'late' : state.name}`,
      tabindex: -1,
      role: 'group',
      'aria-labelledby': `${id}-label ${id}-word`,
    },
    element('p', { class: 'cw-fact-label', id: `${id}-label` }, state.label),
    element('h3', { class: 'cw-tracker-word', id: `${id}-word` }, state.word),
    linesMarkup(state.lines, state.link && element('p', {}, element('a', { href: state.link.href }, state.link.text))),
    late &&
      element(
        'p',
        { class: 'cw-tracker-late-line' },
        element('strong', { class: 'cw-tracker-tag' }, late.label),
        ' ',
        late.lines.join(' '),
      ),
    next && [element('p', { class: 'cw-tracker-next' }, next.text), linesMarkup(next.lines)],
  );

const stepMarkup = ({ text, mark, word }: TrackerStep): Tree =>
  element(
    'li',
    { class: `cw-tracker-step cw-tracker-step-${mark}`, 'aria-current': mark === 'now' ? 'step' : undefined },
    element('span', { class: 'cw-tracker-step-text' }, text),
    ' ',
    element('span', { class: 'cw-hint' }, word),
  );

const eventMarkup = ({ when, text, note }: TrackerEvent): Tree =>
  element(
    'li',
    { class: 'cw-tracker-event' },
    element('p', { class: 'cw-hint' }, when),
    element('p', { class: 'cw-tracker-what' }, text),
    note && [
      element('p', { class: 'cw-hint' }, note.label),
      element('blockquote', { class: 'cw-tracker-note', dir: 'auto' }, note.text),
    ],
  );

const outcomeMarkup = ({ outcome }: TrackerView, { id, asking = false, note: written }: TrackerOptions): Content => {
  if (!outcome) return undefined;
  const { heading } = outcome;
  if (outcome.kind === 'answered') return partMarkup('outcome', id, heading, linesMarkup(outcome.lines));
  const { yes, no, why } = outcome;
  if (!asking) return partMarkup('outcome', id, heading, buttonsMarkup(goButton('yes', yes), goButton('no', no)));
  const note = `${id}-note`;
  return partMarkup(
    'outcome',
    id,
    heading,
    element(
      'div',
      { class: 'cw-question' },
      element(
        'label',
        { class: 'cw-label', for: note },
        why.label,
        ' ',
        element('span', { class: 'cw-optional' }, why.optional),
      ),
      element('p', { class: 'cw-hint', id: `${note}-hint` }, why.hint),
      element(
        'textarea',
        {
          class: 'cw-input',
          id: note,
          name: 'note',
          rows: 4,
          autocomplete: 'off',
          'aria-describedby': `${note}-hint`,
        },
        written,
      ),
    ),
    buttonsMarkup(goButton('reopen', why.send)),
  );
};

const chaseMarkup = ({ chase }: TrackerView, id: string): Content =>
  chase &&
  partMarkup(
    'chase',
    id,
    chase.heading,
    linesMarkup(chase.lines),
    chase.button !== undefined && buttonsMarkup(goButton('chase', chase.button)),
  );

/**
 * One request: how it is doing, the steps to come, what one can do, and what has happened; the same in the browser and on a page without
 * script. `trackerMarkup(view, { id: 'tracker' })`
 */
export const trackerMarkup = (view: TrackerView, options: TrackerOptions): Tree => {
  const { id, action, hidden, script = false } = options;
  const chase = chaseMarkup(view, id);
  return element(
    'form',
    { class: 'cw-page cw-tracker', method: 'post', action, novalidate: true },
    hidden,
    headingMarkup(saidMarkup(view.title)),
    element(
      'p',
      { class: 'cw-fact' },
      element('span', { class: 'cw-fact-label' }, view.referenceLabel, ' '),
      element('strong', { class: 'cw-reference', translate: 'no' }, view.reference),
    ),
    nowMarkup(view, id),
    outcomeMarkup(view, options),
    // Who waits too long finds it at once; for all others it comes after what is being done.
    view.late && chase,
    view.complaint &&
      linesMarkup(
        [view.complaint.line],
        element('p', {}, element('a', { href: view.complaint.href }, view.complaint.text)),
      ),
    subheadingMarkup({ text: view.steps.heading }),
    // Safari forgets that a list without marks is one.
    element('ol', { class: 'cw-tracker-steps', role: 'list' }, view.steps.items.map(stepMarkup)),
    !view.late && chase,
    subheadingMarkup({ text: view.history.heading }),
    element('ol', { class: 'cw-tracker-history', role: 'list' }, view.history.items.map(eventMarkup)),
    otherWaysMarkup(view.routes),
    element('p', { class: 'cw-hint cw-tracker-checked' }, view.checked),
    buttonsMarkup(
      quietButton('again', view.again),
      element(
        'button',
        { class: 'cw-quiet-button', type: 'button', 'data-cw-do': 'print', hidden: !script },
        view.print,
      ),
      quietButton('other', view.other),
    ),
  );
};

/** What could not be done, and what to do now; it takes the focus. */
export const trackerFailureMarkup = ({ heading, lines, orPhone, phone }: LookupFailure): Tree =>
  element(
    'div',
    { class: 'cw-failure', tabindex: -1, role: 'group', 'aria-label': heading },
    element('h2', { class: 'cw-subheading' }, heading),
    linesMarkup(lines, phone && element('p', {}, orPhone, ' ', element('a', { href: phone.href }, phone.number), '.')),
  );

/** The two questions before a request is known. `lookupMarkup(view, { id: 'tracker', language: 'en' })` */
export const lookupMarkup = (
  { heading, reference, word, go, help }: LookupView,
  {
    id,
    action,
    hidden,
    language,
    failure,
  }: TrackerOptions & { language: Language; failure?: LookupFailure | undefined },
): Tree => {
  const question = (
    name: string,
    { label, hint, value, error }: LookupView['word'],
    width: number | undefined,
  ): Tree => {
    const control = `${id}-${name}`;
    return element(
      'div',
      { class: error ? 'cw-question cw-wrong' : 'cw-question' },
      element('label', { class: 'cw-label', for: control }, label),
      element('p', { class: 'cw-hint', id: `${control}-hint` }, hint),
      error !== undefined && errorMarkup(error, `${control}-error`, language),
      element('input', {
        type: 'text',
        class: `cw-input${width ? ` cw-width-${width}` : ''}`,
        id: control,
        name,
        value: value || undefined,
        // A postcode or an email address: the browser offers what was typed here before, and a reference is new each time.
        autocomplete: name === 'reference' ? 'off' : undefined,
        autocapitalize: name === 'reference' ? 'characters' : 'none',
        spellcheck: 'false',
        'aria-describedby': `${control}-hint${error ? ` ${control}-error` : ''}`,
        'aria-invalid': error ? 'true' : undefined,
      }),
    );
  };
  return element(
    'form',
    { class: 'cw-page cw-tracker-lookup', method: 'post', action, novalidate: true },
    hidden,
    failure && trackerFailureMarkup(failure),
    headingMarkup(heading),
    question('reference', reference, 14),
    question('word', word, undefined),
    buttonsMarkup(goButton('lookup', go)),
    linesMarkup(
      [],
      element('p', {}, help.text, help.phone && [' ', element('a', { href: help.phone.href }, help.phone.number), '.']),
    ),
  );
};
