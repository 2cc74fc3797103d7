import { html, type TemplateResult } from 'lit';
import { define } from '../../behaviours/define.ts';
import { DisplayElement } from '../../behaviours/display-element.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { openingView, type OpeningView } from '../../logic/opening-hours/opening-view.ts';
import type { Profile } from '../../logic/profile/profile.ts';
import { openingTimesMarkup } from '../../markup/opening-times.ts';
import { hostStyles } from '../../styles/host.styles.ts';
import { focusStyles, textStyles } from '../../styles/text.styles.ts';
import { openingTimesStyles } from './opening-times.styles.ts';

/**
 * Says whether a place is open now and when it opens next, and changes by itself when the door opens or shuts.
 *
 * @tag cw-opening-times
 * @slot - A sentence with a link to the opening times; it stays until the answer is known and when there is none.
 * @csspart place - One place with its times.
 * @csspart state - "Open now", "Closed now".
 * @csspart next - "Opens Thursday 9am to 1pm".
 * @csspart note - A condition: a temporary place, last entry, by appointment.
 * @csspart table - The next seven days.
 * @cssprop --cw-room - The height to keep for it before it is drawn, so that the page does not move.
 * @cssprop --cw-margin - The space above and below it.
 */
export class OpeningTimes extends DisplayElement {
  static override readonly settings: Settings = { place: 'id', ask: 'id', view: ['line', 'week'] };
  static override properties = { place: {}, ask: {}, view: {} };
  static override styles = [hostStyles, textStyles, focusStyles, openingTimesStyles];

  /** The place, by its id in the council profile. */
  declare place?: string;
  /** What one wants to do there: "cash", "adviser". Without a place, all places that have it. */
  declare ask?: string;
  /** "line" for now and next, "week" for the next seven days as well. */
  declare view?: 'line' | 'week';

  #view: OpeningView | undefined;

  protected override willUpdate(): void {
    const { council, now, language } = this;
    const holidays = council?.holidays;
    if (!council || !holidays) return;
    const { profile } = council;
    this.#view = this.attempt(() => {
      const view = openingView(this, { profile, holidays, now, language });
      if (!view) this.#warnOfPlace(profile);
      return view;
    });
    this.restUntil(this.#view?.changesAt);
  }

  protected override render(): TemplateResult {
    return this.#view ? openingTimesMarkup(this.#view) : html`<slot name="filled"><slot></slot></slot>`;
  }

  #warnOfPlace({ places }: Profile): void {
    this.warn(
      this.place
        ? `place="${this.place}" is not in the council profile. Write one of: ${places.map(({ id }) => id).join(', ')}.`
        : 'place is missing. Write place="…" or ask="…".',
    );
  }
}

define('cw-opening-times', OpeningTimes);

declare global {
  interface HTMLElementTagNameMap {
    'cw-opening-times': OpeningTimes;
  }
}
