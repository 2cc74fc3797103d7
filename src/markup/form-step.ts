import type { HandOverView, StatementView, StepView } from '../logic/forms/form-views.ts';
import type { QuestionView } from '../logic/forms/question-view.ts';
import type { Language } from '../logic/words/language.ts';
import { buttonsMarkup, goButton, quietButton } from './form-buttons.ts';
import { headingMarkup, saidMarkup, subheadingMarkup, textMarkup } from './form-text.ts';
import { handOverMarkup } from './hand-over.ts';
import { hangsOnAttributes, questionMarkup } from './question.ts';
import { element, type Content, type Tree } from './tree.ts';

type Part = StepView['parts'][number];

const statementMarkup = ({ heading, text, hangsOn }: StatementView, isHeading: boolean): Tree =>
  element(
    'div',
    { class: 'cw-statement', ...hangsOnAttributes(hangsOn) },
    heading && (isHeading ? headingMarkup(saidMarkup(heading)) : subheadingMarkup(heading)),
    text && textMarkup(text),
  );

const partMarkup = (
  part: QuestionView | StatementView | HandOverView,
  {
    isHeading,
    parts,
    language,
    script,
  }: { isHeading: boolean; parts: readonly Part[]; language: Language; script: boolean },
): Tree => {
  if (part.kind === 'statement') return statementMarkup(part, isHeading);
  if (part.kind === 'hand-over') return handOverMarkup(part, { heading: isHeading, script });
  const reveals = parts.some((other) => 'hangsOn' in other && other.hangsOn?.field === part.name);
  return questionMarkup(part, { language, heading: isHeading, reveals });
};

/** One page of questions. Where the page has no heading of its own, its first part gives it. */
export const stepMarkup = (
  { progress, heading, parts, go, back }: StepView,
  { language, script }: { language: Language; script: boolean },
): readonly Content[] => [
  element('p', { class: 'cw-progress' }, progress),
  heading && headingMarkup(saidMarkup(heading)),
  parts.map((part, index) => partMarkup(part, { isHeading: !heading && index === 0, parts, language, script })),
  buttonsMarkup(go !== undefined && goButton('next', go), quietButton('back', back)),
];
