import { css } from 'lit';

/** The one box at the top of a page: a tint and an edge in the colour of its level, and a border that stays in forced colours. */
export const statusBannerStyles = css`
  .banner {
    padding: 0.75em 1em 0.875em;
    border: 1px solid;
    border-color: var(--level);
    border-inline-start-width: 6px;
    border-radius: 4px;
    background: var(--tint);
    color: var(--cw-ink);
  }
  .banner :where(a, .hide, summary) {
    color: var(--cw-accent);
  }
  .banner > * + * {
    margin-block-start: 0.375em;
  }
  .banner .level {
    color: var(--level);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: flex-start;
    justify-content: space-between;
  }
  .title {
    font-weight: 700;
  }
  .title .level {
    display: flex;
  }
  .head .title {
    flex: 1 1 7em;
    font-size: 1.1875em;
    line-height: 1.35;
  }
  .banner :where(.body, p) {
    max-inline-size: 70ch;
  }
  .hide {
    flex: none;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    margin: -0.5em;
    padding: 0 0.5em;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .others ul {
    margin-block-start: 0.5em;
  }
  .others .notice {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--cw-line, currentColor);
  }
  .others .notice > * + * {
    margin-block-start: 0.25em;
  }
  @media print {
    .hide {
      display: none;
    }
  }
`;
