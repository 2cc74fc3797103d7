import { css } from 'lit';

/** A notice wherever it stands: the level as a word with an icon, then what it says, in an order that reads the same in black and white. */
export const noticeStyles = css`
  .level {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
    font-weight: 700;
  }
  .emergency,
  .closed {
    --level: var(--cw-danger);
    --tint: var(--cw-danger-tint);
  }
  .disrupted,
  .changed {
    --level: var(--cw-warning);
    --tint: var(--cw-warning-tint);
  }
  .information {
    --level: var(--cw-accent);
    --tint: var(--cw-information-tint);
  }
  .back-to-normal,
  .normal {
    --level: var(--cw-good);
    --tint: var(--cw-good-tint);
  }
  .tribute,
  .unknown {
    --level: var(--cw-ink);
    --tint: var(--cw-ground);
  }
  .body > * + *,
  .body li + li {
    margin-block-start: 0.5em;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  .body ul {
    list-style: disc;
  }
  .body ol {
    list-style: decimal;
  }
  .facts {
    font-size: 0.9375em;
  }
  .cw summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }
`;
