import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeView } from '../logic/notices/notice-view.ts';
import type { ServicesView, ServiceView } from '../logic/notices/service-view.ts';
import { levelIcon } from './level-icon.ts';
import { factsMarkup, noticeBodyMarkup } from './notice.ts';

const wordMarkup = ({ level, word, known }: ServiceView): TemplateResult =>
  html`<span class="level ${level ?? (known ? 'normal' : 'unknown')}" part="level"
    >${level ? levelIcon(level) : known ? levelIcon('back-to-normal') : nothing}${word}</span
  >`;

const noticeMarkup = (notice: NoticeView): TemplateResult => html`
  <div class="notice">
    <p class="title strong" lang=${notice.lang ?? nothing}>${notice.title}</p>
    ${noticeBodyMarkup(notice)}
    ${
      notice.updates.length > 1
        ? html`<ol class="updates">
            ${notice.updates.map((update) => html`<li><span class="strong">${update.when}</span> ${update.text}</li>`)}
          </ol>`
        : nothing
    }
  </div>
`;

const detailMarkup = ({ notices, next }: ServiceView): TemplateResult => html`
  ${notices.map(noticeMarkup)} ${next ? html`<p>${next.words} <a href=${next.href}>${next.text}</a></p>` : nothing}
`;

/** One service: its name, how it is doing, and what to do about it. */
export const serviceStatusMarkup = ({
  service,
  checked,
}: {
  service: ServiceView;
  checked?: string | undefined;
}): TemplateResult => html`
  <div class="cw service" part="service">
    <p class="state">
      <span class="name strong" lang=${service.lang ?? nothing}>${service.name}</span> ${wordMarkup(service)}
    </p>
    ${detailMarkup(service)} ${factsMarkup(checked)}
  </div>
`;

/** All services in one list, what is not as normal first, after the notices that concern everyone. */
export const servicesStatusMarkup = (view: ServicesView): TemplateResult => html`
  <div class="cw services">
    ${
      view.everyone.notices.length > 0
        ? html`<ul aria-label=${view.everyone.heading}>
            ${view.everyone.notices.map(
              (notice) =>
                html`<li class="service">
                  <p class="state">
                    <span class="level ${notice.level}">${levelIcon(notice.level)}${notice.levelWord}</span>
                  </p>
                  ${noticeMarkup(notice)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <ul aria-label=${view.heading}>
      ${view.services.map(
        (service) =>
          html`<li class="service">
            <p class="state">
              <span class="name strong" lang=${service.lang ?? nothing}>${service.name}</span> ${wordMarkup(service)}
            </p>
            ${detailMarkup(service)}
          </li>`,
      )}
    </ul>
    ${factsMarkup(view.checked)}
  </div>
`;
