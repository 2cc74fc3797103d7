import { html, type TemplateResult } from 'lit';
import { define } from '../../behaviours/define.ts';
import { DisplayElement } from '../../behaviours/display-element.ts';
import { focusNext } from '../../behaviours/focus-next.ts';
import { hiddenMarks, hideMark } from '../../behaviours/hidden-notices.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { StatusController } from '../../behaviours/status.ts';
import { bannerView, type BannerView } from '../../logic/notices/banner-view.ts';
import type { NoticeView } from '../../logic/notices/notice-view.ts';
import { fixedWords } from '../../logic/notices/notice-words.ts';
import { viewWords } from '../../logic/notices/view-words.data.ts';
import { statusBannerMarkup } from '../../markup/status-banner.ts';
import { hostStyles } from '../../styles/host.styles.ts';
import { noticeStyles } from '../../styles/notice.styles.ts';
import { focusStyles, textStyles } from '../../styles/text.styles.ts';
import { statusBannerStyles } from './status-banner.styles.ts';

/** Sent when a person hides a notice; `notice` is its id. */
export class NoticeHiddenEvent extends Event {
  readonly notice: string;
  constructor(notice: string) {
    super('cw-notice-hidden', { bubbles: true, composed: true });
    this.notice = notice;
  }
}

/**
 * Tells residents at the top of a page what is changed today: the worst notice first, the others behind one press. Notices start and end by themselves.
 *
 * @tag cw-status-banner
 * @slot - A sentence with a link to all notices; it stays until the notices are known, when there are none, and when they cannot be had.
 * @fires cw-notice-hidden - When a person hides a notice.
 * @csspart banner - The box.
 * @csspart title - The heading.
 * @csspart level - The level: a word with its icon.
 * @csspart body - What the notice says.
 * @csspart instead - What to do instead.
 * @csspart others - The other notices.
 * @csspart hide - The button that hides the notice.
 * @cssprop --cw-room - The height to keep for it before it is drawn, so that the page does not move.
 */
export class StatusBanner extends DisplayElement {
  static override readonly settings: Settings = { service: 'id' };
  static override properties = { service: {}, src: {}, feed: { attribute: false } };
  static override styles = [hostStyles, textStyles, focusStyles, noticeStyles, statusBannerStyles];

  /** Shows this service's notices as well as those for the whole site. */
  declare service?: string;
  /** Another feed than the one of the council profile. A template may set it; page content may not. */
  declare src?: string;
  /** The feed itself, for previews: what `status.json` would hold. */
  declare feed?: unknown;

  #status = new StatusController(this, () => ({
    address: this.src ?? this.council?.profile.endpoints.status,
    json: this.feed,
    timeZone: this.timeZone,
    now: this.now,
  }));
  #view: BannerView | null | undefined;
  /** What a screen reader is told when a notice starts while the page is open; empty until then. */
  #started = '';
  /** The marks of what was on the page before; undefined until it is known what there is. */
  #seen: readonly string[] | undefined;

  protected override willUpdate(): void {
    const { council, now, language, service, timeZone } = this;
    const { feed } = this.#status;
    const view = this.attempt(
      () =>
        bannerView({ profile: council?.profile, feed, service, hidden: hiddenMarks() }, { now, timeZone, language }) ??
        null,
    );
    this.#view = view;
    // Undefined: the words of the page's language are still on their way.
    if (view === undefined || !(feed || view)) return;
    const notices = view ? [view.first, ...view.others] : [];
    const [first] = notices;
    if (first && this.#seen?.includes(first.mark) === false)
      this.#started = viewWords[language].started(first.levelWord, first.title);
    this.#seen = notices.map(({ mark }) => mark);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    return html`
      ${view ? statusBannerMarkup(view, (notice) => this.#renderHide(notice)) : html`<slot name=${this.#status.feed && this.hasWords ? '' : 'filled'}><slot></slot></slot>`}
      <div class="cw"><p class="spoken" role="status">${this.#started}</p></div>
    `;
  }

  #renderHide(notice: NoticeView): TemplateResult {
    const hide = fixedWords(this.language).hide;
    return html`<button class="hide" type="button" part="hide" @click=${() => this.#hide(notice)}>
      ${hide} <span class="spoken">${notice.title}</span>
    </button>`;
  }

  async #hide({ id, mark }: NoticeView): Promise<void> {
    hideMark(mark);
    this.#seen = undefined;
    this.requestUpdate();
    await this.updateComplete;
    this.dispatchEvent(new NoticeHiddenEvent(id));
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    } else {
      focusNext();
    }
  }
}

define('cw-status-banner', StatusBanner);

declare global {
  interface HTMLElementTagNameMap {
    'cw-status-banner': StatusBanner;
  }
}
