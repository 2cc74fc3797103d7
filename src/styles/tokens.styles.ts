import { css } from 'lit';

/**
 * Colours, each a `--cw-…` property that a council may set. `clearway.css` sets them for pages in dark colours; the ones here are
 * for light pages and for pages without that file. Each text has 7:1 on its own tint, so it reads whatever the page's ground.
 */
export const tokenStyles = css`
  .cw {
    --ink: var(--cw-ink, #16191d);
    --accent: var(--cw-accent, #0b4a82);
    --ground: var(--cw-ground, #fff);
    --line: var(--cw-line, #5f6871);
    --danger: var(--cw-danger, #9a1515);
    --danger-tint: var(--cw-danger-tint, #fdeeee);
    --warning: var(--cw-warning, #6b3d00);
    --warning-tint: var(--cw-warning-tint, #fff4de);
    --good: var(--cw-good, #0a5330);
    --good-tint: var(--cw-good-tint, #e9f6ee);
    --information-tint: var(--cw-information-tint, #eaf3fc);
  }
`;

/** Two rings, dark and light, so that focus shows on any ground a council may have (WCAG 2.4.7, 2.4.13). */
export const focusStyles = css`
  .cw :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--ground);
    border-radius: 2px;
  }
  @media (forced-colors: active) {
    .cw :focus-visible {
      outline-color: Highlight;
    }
  }
`;

/** Resets of the few native elements that templates use, and words for screen readers alone. */
export const textStyles = css`
  .cw,
  .cw * {
    box-sizing: border-box;
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
  .cw :where(a) {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  .cw :where(a):hover {
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
