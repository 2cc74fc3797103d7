import { css } from 'lit';

/** Two rings, dark and light, so that focus shows on any ground a council may have (WCAG 2.4.7, 2.4.13). */
export const focusStyles = css`
  .cw :focus-visible {
    outline: 3px solid var(--cw-ink, currentColor);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--cw-ground, #fff);
    border-radius: 2px;
  }
  @media (forced-colors: active) {
    .cw :focus-visible {
      outline-color: Highlight;
    }
  }
`;

/**
 * Resets of the few native elements that templates use, and words for screen readers alone. On a page that runs from right to left
 * the edges change sides, and each sentence still runs in its own direction: else its full stop would stand before it.
 */
export const textStyles = css`
  .cw,
  .cw * {
    box-sizing: border-box;
    unicode-bidi: plaintext;
  }
  .cw :where(p, h2, h3, ul, ol, table) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  .cw :where(strong, .strong) {
    font-weight: 700;
  }
  .cw :where(a, summary, .hide) {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  .cw :where(a, summary, .hide):hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }
  .cw .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .cw .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
`;
