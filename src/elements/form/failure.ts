import type { CouncilFacts } from '../../behaviours/council.ts';
import { failureView } from '../../logic/forms/failure-view.ts';
import type { FormDefinition } from '../../logic/forms/form.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { failureMarkup } from '../../markup/form-failure.ts';
import { copyText } from './copy-text.ts';
import type { waysToReach } from './ways-to-reach.ts';

/** What the page knows when a form could not be sent. */
export interface Failure {
  /** Every answer with its question. */
  readonly typed: readonly string[];
  readonly council: CouncilFacts | undefined;
  /** How to find ways to a person; a page without a council profile has none. */
  readonly ways: typeof waysToReach | undefined;
  /** A form from a definition names its own ways to a person. */
  readonly definition?: FormDefinition | undefined;
  readonly service: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: Language;
  /** Sends it again. */
  readonly again: () => void;
  /** Says something to screen readers. */
  readonly say: (words: string) => void;
}

/**
 * Shows at the top of `root` that the form could not be sent, and moves there: nothing is lost, try again, ways to a person with their
 * hours, and a copy of what was typed. A page fetches it when somebody begins to type: when it is needed, the network may be gone.
 */
export const showFailure = (
  root: HTMLElement,
  { typed, council, ways, definition, service, now, language, again, say }: Failure,
): void => {
  const view = failureView(typed, ways?.(council, { definition, service, now, language }) ?? [], language);
  const panel = draw(failureMarkup(view));
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button?.dataset['cwDo'] === 'copy')
      void copyText(panel, view.asText, language).then((isDone) => isDone && say(view.copied));
    else if (button) again();
  });
  root.prepend(panel);
  panel.focus();
};
