import { css } from 'lit';

/** The fact people came for stands large; its place before it and its conditions after it stand quiet. */
export const openingTimesStyles = css`
  .opening-times {
    max-inline-size: 65ch;
  }
  .place + .place,
  .lead {
    margin-block-start: 1.5em;
  }
  .lead:first-child {
    margin-block: 0 1em;
  }
  .name {
    font-weight: 700;
  }
  .session {
    display: block;
    font-weight: 400;
  }
  .now {
    font-size: 1.25em;
    line-height: 1.4;
  }
  .state {
    font-weight: 700;
  }
  .state.open::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: currentColor;
  }
  .instead {
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid currentColor;
  }
  .phone {
    margin-block-start: 0.5em;
  }
  table {
    inline-size: 100%;
    margin-block-start: 1em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid currentColor;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  td {
    padding-inline-end: 0;
  }
  .today {
    font-weight: 700;
  }
`;
