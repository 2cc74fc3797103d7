import { html, nothing, type TemplateResult } from 'lit';
import type { OpeningItem } from '../logic/opening-hours/opening-item.ts';
import type { OpeningView } from '../logic/opening-hours/opening-view.ts';

const phoneMarkup = (phone: OpeningItem['phone']): TemplateResult | typeof nothing =>
  phone ? html`<p class="phone"><a href=${phone.href}>${phone.text}</a></p>` : nothing;

const weekMarkup = ({ week }: OpeningItem): TemplateResult | typeof nothing =>
  week
    ? html`<table part="table">
        <caption>
          ${week.caption}
        </caption>
        <thead class="spoken">
          <tr>
            <th scope="col">${week.day}</th>
            <th scope="col">${week.hours}</th>
          </tr>
        </thead>
        <tbody>
          ${week.days.map(
            (row) =>
              html`<tr class=${row.isToday ? 'today' : 'other'} aria-current=${row.isToday ? 'date' : nothing}>
                <th scope="row">${row.day}</th>
                <td>${row.hours}</td>
              </tr>`,
          )}
        </tbody>
      </table>`
    : nothing;

const itemMarkup = (item: OpeningItem): TemplateResult => html`
  <div class="place" part="place">
    <p class="name">
      <span lang=${item.lang ?? nothing}>${item.href ? html`<a href=${item.href}>${item.name}</a>` : item.name}</span>${
        item.session ? html`<span class="session">${item.session}</span>` : nothing
      }
    </p>
    <p class="now">
      <span class="state ${item.tone}" part="state">${item.words.state}.</span>
      ${item.words.next ? html`<span part="next">${item.words.next}.</span>` : nothing}
    </p>
    ${item.words.notes.map((note) => html`<p class="note" part="note">${note}</p>`)}
    ${
      item.instead
        ? html`<div class="instead">
            <p class="strong">${item.instead.lead}</p>
            ${itemMarkup(item.instead.item)}
          </div>`
        : nothing
    }
    ${phoneMarkup(item.phone)} ${weekMarkup(item)}
  </div>
`;

/** Opening times in words, as a line for each place or with a table of the next seven days. */
export const openingTimesMarkup = (view: OpeningView): TemplateResult => html`
  <div class="cw opening-times">
    ${view.lead ? html`<p class="lead">${view.lead}</p>` : nothing} ${view.items.map(itemMarkup)}
    ${phoneMarkup(view.phone)}
  </div>
`;
