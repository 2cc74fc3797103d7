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
  .name,
  .state,
  .today,
  .cw caption {
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
  .state.open::before {
    content: '';
    display: inline-block;
    margin-right: 0.4em;
    border: 0.3em solid;
    border-radius: 50%;
  }
  .note {
    margin-block-start: 0.25em;
  }
  .instead {
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid;
  }
  .phone {
    margin-block-start: 0.5em;
  }
  .cw table {
    margin-block-start: 1em;
  }
  .cw :is(table, tbody, caption) {
    display: block;
  }
  .cw :is(caption, th, td) {
    text-align: inherit;
  }
  /* Where a day and its hours do not fit side by side, in large text or a narrow column, the hours go under the day. */
  .cw tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-block: 0.5em;
    border-block-end: 1px solid;
  }
  .cw :is(th, td) {
    flex: 1 1 8em;
    padding: 0;
    font-weight: inherit;
  }
`;
