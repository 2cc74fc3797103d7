import { css } from 'lit';

/**
 * The wall between an element and the council's style sheets. An important `:host` rule beats even the page's `!important`
 * (CSS Cascade 5, "Cascade Sorting Order"), so `all: initial` clears whatever leaks in, and the lines after it take
 * back what should: the font, the text colour, the colour scheme and the reader's own letter and word spacing (WCAG 1.4.12).
 * `all` leaves `direction` and custom properties alone. Sizes hold under a root of 62.5%, and grow with the reader's text.
 */
export const hostStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    margin-block: var(--cw-margin, 1em) !important;
    min-block-size: var(--cw-room, auto) !important;
    color: inherit !important;
    color-scheme: inherit !important;
    font-family: inherit !important;
    font-size: max(1em, 1rem, 16px) !important;
    line-height: 1.5 !important;
    letter-spacing: inherit !important;
    word-spacing: inherit !important;
    text-align: start !important;
    overflow-wrap: break-word !important;
    visibility: inherit !important;
    -webkit-text-size-adjust: 100% !important;
  }
  :host(:dir(rtl)) {
    text-align: right !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  @media print {
    :host {
      min-block-size: 0 !important;
      color: #000 !important;
    }
  }
`;
