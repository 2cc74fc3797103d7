import { css } from 'lit';

/** A notice wherever it stands: the level as a word with an icon, then what it says, in an order that reads the same in black and white. */
export const noticeStyles = css`
  .level {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    margin-inline-end: 0.375em;
    font-weight: 700;
  }
  .emergency {
    --level: var(--danger);
    --tint: var(--danger-tint);
  }
  .closed {
    --level: var(--danger);
    --tint: var(--danger-tint);
  }
  .disrupted,
  .changed {
    --level: var(--warning);
    --tint: var(--warning-tint);
  }
  .information {
    --level: var(--accent);
    --tint: var(--information-tint);
  }
  .back-to-normal,
  .normal {
    --level: var(--good);
    --tint: var(--good-tint);
  }
  .tribute,
  .unknown {
    --level: var(--ink);
    --tint: var(--ground);
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
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  summary:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }
`;
