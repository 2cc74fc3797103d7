import type { CheckRow, CheckView } from '../logic/forms/form-views.ts';
import { buttonsMarkup, goButton, quietButton } from './form-buttons.ts';
import { headingMarkup, saidMarkup, subheadingMarkup } from './form-text.ts';
import { element, type Content, type Tree } from './tree.ts';

const rowMarkup = ({ label, lines, step, change, changeWhat }: CheckRow): Tree =>
  element(
    'div',
    { class: 'cw-answer' },
    element('dt', { class: 'cw-answer-label' }, saidMarkup(label)),
    element(
      'dd',
      { class: 'cw-answer-text' },
      lines.map((line, index) => [index > 0 && element('br'), line]),
    ),
    element(
      'dd',
      { class: 'cw-answer-change' },
      quietButton(`change:${step}`, change, ' ', element('span', { class: 'cw-spoken' }, changeWhat)),
    ),
  );

/** The page before sending: every answer with its own way back, what one says by sending, and what becomes of it. */
export const checkMarkup = ({
  progress,
  heading,
  rows,
  declaration,
  privacy,
  go,
  back,
}: CheckView): readonly Content[] => [
  element('p', { class: 'cw-progress' }, progress),
  headingMarkup(heading),
  element('dl', { class: 'cw-answers' }, rows.map(rowMarkup)),
  declaration && [
    subheadingMarkup({ text: declaration.heading }),
    element('div', { class: 'cw-text' }, element('p', {}, saidMarkup(declaration.text))),
  ],
  subheadingMarkup({ text: privacy.heading }),
  element(
    'div',
    { class: 'cw-text' },
    privacy.lines.map((line) => element('p', {}, saidMarkup(line))),
  ),
  buttonsMarkup(goButton('send', go), quietButton('back', back)),
];
