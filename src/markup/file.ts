import type { QuestionView } from '../logic/forms/question-view.ts';
import { markupWords } from '../logic/forms/markup-words.data.ts';
import type { Language } from '../logic/words/language.ts';
import { choiceMarkup } from './choices.ts';
import { controlAttributes, describedBy } from './control.ts';
import { element, type Tree } from './tree.ts';

type FileView = Extract<QuestionView, { kind: 'file' }>;

/** Files that are here already are ticked boxes under the question's name: without script, to take a tick off takes the file out. */
const sentMarkup = ({ control, sent }: FileView, language: Language): Tree =>
  element(
    'fieldset',
    { class: 'cw-sent' },
    element('legend', { class: 'cw-part-label' }, markupWords[language].filesKept),
    sent.map(({ value, name, size }, index) =>
      choiceMarkup(
        { id: `${control.id}-sent-${index + 1}`, value, label: `${name}, ${size}`, checked: true, alone: false },
        { type: 'checkbox', name: control.name },
      ),
    ),
  );

/** Other ways to give it. One alone is a tick box, because a radio cannot be taken back. */
const laterMarkup = ({ later, laterLabel, laterName }: FileView): Tree =>
  element(
    'fieldset',
    { class: 'cw-later' },
    element('legend', { class: 'cw-part-label' }, laterLabel),
    later.map((choice) => choiceMarkup(choice, { type: later.length > 1 ? 'radio' : 'checkbox', name: laterName })),
  );

/**
 * A native file control with what it takes, the files that are here, and the other ways. It never asks for the camera alone
 * (`capture`): a phone offers the camera and the pictures that are there.
 */
export const fileMarkup = (view: FileView, language: Language): Tree => {
  const { control, accept, multiple, maxMegabytes, maxFiles, limit, sent, later } = view;
  const limitId = `${view.id}-limit`;
  const description = describedBy(view, { isFirst: true, isWrong: control.invalid, also: [limitId] });
  return element(
    'cw-file-field',
    { name: control.name, 'max-mb': maxMegabytes, 'max-files': maxFiles },
    element('p', { class: 'cw-hint', id: limitId }, limit),
    element('input', {
      type: 'file',
      ...controlAttributes(control, description),
      accept: accept || undefined,
      multiple,
    }),
    sent.length > 0 && sentMarkup(view, language),
    later.length > 0 && laterMarkup(view),
  );
};
