import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Level } from '../logic/notices/notice.ts';

const triangle = svg`<path d="M10 2.5 18.3 17H1.7Z"/><path d="M10 8v4m0 2.4v.1"/>`;
const shapes: Readonly<Record<Level, SVGTemplateResult | undefined>> = {
  emergency: triangle,
  closed: svg`<circle cx="10" cy="10" r="8"/><path d="M5.5 10h9"/>`,
  disrupted: svg`<circle cx="10" cy="10" r="8"/><path d="M10 5.5V10l3 2"/>`,
  changed: svg`<path d="M3 7.5h12L11.5 4M17 12.5H5L8.5 16"/>`,
  information: svg`<circle cx="10" cy="10" r="8"/><path d="M10 9.2V14m0-7.7v.1"/>`,
  'back-to-normal': svg`<circle cx="10" cy="10" r="8"/><path d="m6.3 10.3 2.5 2.5 5-5.3"/>`,
  tribute: undefined,
};

/** A line drawing with the same meaning as the level's word; it always stands beside that word, so it is hidden from screen readers. */
export const levelIcon = (level: Level): TemplateResult | undefined => {
  const shape = shapes[level];
  return shape && html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`;
};
