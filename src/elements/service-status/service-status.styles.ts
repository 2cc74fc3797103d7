import { css } from 'lit';

/** One line a service, its state as a tag beside its name; what is not as normal has its text under it. */
export const serviceStatusStyles = css`
  .service,
  .services {
    max-inline-size: 65ch;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  .level {
    margin: 0;
    padding: 0.125em 0.625em;
    border: 1px solid;
    border-color: var(--level);
    border-radius: 4px;
    background: var(--tint);
    color: var(--level);
    font-size: 0.9375em;
  }
  .level.unknown {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: inherit;
    font-weight: 400;
  }
  .services li.service {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--cw-line, currentColor);
  }
  .services ul + ul li.service:first-child,
  .services > ul:first-child li.service:first-child {
    border-block-start: 1px solid var(--cw-line, currentColor);
  }
  .services ul + ul {
    margin-block-start: 2em;
  }
  .notice {
    margin-block: 0.5em;
  }
  .notice > * + * {
    margin-block-start: 0.25em;
  }
  .updates {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--cw-line, currentColor);
    list-style: none;
  }
  .updates li + li {
    margin-block-start: 0.5em;
  }
  .services > .facts,
  .service > .facts {
    margin-block-start: 0.5em;
  }
`;
