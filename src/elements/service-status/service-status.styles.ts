import { css } from 'lit';

/** One line a service, its state beside its name, as a tag where it is not as normal; then its text stands under it. */
export const serviceStatusStyles = css`
  .service,
  .services {
    max-inline-size: 65ch;
  }
  .service > .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  .service .level {
    padding: 0.125em 0.625em;
    border: 1px solid;
    border-color: var(--level);
    border-radius: 4px;
    background: var(--tint);
    color: var(--level);
    font-size: 0.9375em;
  }
  .service .level:is(.normal, .unknown) {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    font-weight: 400;
  }
  .services li.service {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--cw-line, currentColor);
  }
  .service .notice {
    margin-block: 0.5em;
  }
  .service .notice > * + * {
    margin-block-start: 0.25em;
  }
  .service .updates {
    margin-block-start: 0.5em;
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
