import { html, nothing, type TemplateResult } from 'lit';
import type { BannerView } from '../logic/notices/banner-view.ts';
import type { NoticeView } from '../logic/notices/notice-view.ts';
import { levelMarkup, noticeBodyMarkup } from './notice.ts';

const otherMarkup = (notice: NoticeView): TemplateResult => html`
  <li class="notice ${notice.level}">
    <h3 class="title">${levelMarkup(notice)} <span lang=${notice.lang ?? nothing}>${notice.title}</span></h3>
    ${noticeBodyMarkup(notice)}
  </li>
`;

/** The banner: one notice, then the others on a press. `hideButton` is drawn beside the title. */
export const statusBannerMarkup = (
  { first, label, more, others, checked }: BannerView,
  hideButton: (notice: NoticeView) => TemplateResult,
): TemplateResult => html`
  <section class="cw banner ${first.level}" aria-label=${label} part="banner">
    <div class="head">
      <h2 class="title" part="title">
        ${levelMarkup(first)} <span lang=${first.lang ?? nothing}>${first.title}</span>
      </h2>
      ${first.canHide ? hideButton(first) : nothing}
    </div>
    ${noticeBodyMarkup(first, checked)}
    ${
      more
        ? html`<details class="others" part="others">
            <summary>${more}</summary>
            <ul>
              ${others.map(otherMarkup)}
            </ul>
          </details>`
        : nothing
    }
  </section>
`;
