import { html, type TemplateResult } from 'lit';
import { define } from '../../behaviours/define.ts';
import { DisplayElement } from '../../behaviours/display-element.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { StatusController } from '../../behaviours/status.ts';
import { servicesView, serviceView } from '../../logic/notices/service-view.ts';
import { servicesStatusMarkup, serviceStatusMarkup } from '../../markup/service-status.ts';
import { hostStyles } from '../../styles/host.styles.ts';
import { noticeStyles } from '../../styles/notice.styles.ts';
import { focusStyles, textStyles } from '../../styles/text.styles.ts';
import { serviceStatusStyles } from './service-status.styles.ts';

/**
 * Says how one service is doing now, or all of them, and what to do instead while one is not as normal.
 *
 * @tag cw-service-status
 * @slot - A sentence with a link to all notices; it stays until the news is known and when there is none.
 * @csspart service - The service with its notices.
 * @csspart level - How it is doing: a word with its icon.
 * @csspart body - What a notice says.
 * @csspart instead - What to do instead.
 * @cssprop --cw-room - The height to keep for it before it is drawn, so that the page does not move.
 */
export class ServiceStatus extends DisplayElement {
  static override readonly settings: Settings = { service: 'id', view: ['one', 'list'] };
  static override properties = { service: {}, view: {}, src: {}, feed: { attribute: false } };
  static override styles = [hostStyles, textStyles, focusStyles, noticeStyles, serviceStatusStyles];

  /** The service, by its id in the council profile or in the feed. */
  declare service?: string;
  /** "one" for the service named, "list" for all that the feed watches. */
  declare view?: 'one' | 'list';
  /** Another feed than the one of the council profile, such as a supplier's. A template may set it; page content may not. */
  declare src?: string;
  /** The feed itself, for previews: what `status.json` would hold. */
  declare feed?: unknown;

  #status = new StatusController(this, () => ({
    address: this.src ?? this.council?.profile.endpoints.status,
    json: this.feed,
    timeZone: this.timeZone,
    now: this.now,
  }));
  #content: TemplateResult | undefined;

  protected override willUpdate(): void {
    const profile = this.council?.profile;
    const { feed } = this.#status;
    const { now, timeZone, language } = this;
    const saying = { now, timeZone, language };
    this.#content = this.attempt(() => {
      if (this.view === 'list') {
        const view = servicesView({ profile, feed }, saying);
        return view && servicesStatusMarkup(view);
      }
      const view = this.service ? serviceView({ profile, feed }, this.service, saying) : undefined;
      if (!this.service || (feed && profile && !view)) this.#warnOfService();
      return view && serviceStatusMarkup(view);
    });
  }

  protected override render(): TemplateResult {
    return this.#content ?? html`<slot name=${this.#status.feed && this.hasWords ? '' : 'filled'}><slot></slot></slot>`;
  }

  #warnOfService(): void {
    this.warn(
      this.service
        ? `service="${this.service}" is neither in the council profile nor in the feed.`
        : 'service is missing. Write service="…" with an id from the council profile, or view="list".',
    );
  }
}

define('cw-service-status', ServiceStatus);

declare global {
  interface HTMLElementTagNameMap {
    'cw-service-status': ServiceStatus;
  }
}
