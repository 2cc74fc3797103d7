import { openingTimesStyles } from '../../elements/opening-times/opening-times.styles.ts';
import { serviceStatusStyles } from '../../elements/service-status/service-status.styles.ts';
import { statusBannerStyles } from '../../elements/status-banner/status-banner.styles.ts';
import { noticeStyles } from '../../styles/notice.styles.ts';
import { focusStyles, textStyles } from '../../styles/text.styles.ts';
import { prefixClasses } from './render.ts';

const styles = [textStyles, focusStyles, noticeStyles, statusBannerStyles, serviceStatusStyles, openingTimesStyles];

/** What the elements' hosts set, so that nothing moves when the script takes over; and the room of the button that only script can serve. */
const hostStyles = `
  .cw :where(li, div, section, span) { margin: 0; padding: 0; }
  .cw { font-size: max(1em, 1rem, 16px); line-height: 1.5; overflow-wrap: break-word; }
  .cw a { padding: 0; }
  :not(:defined):has(> [slot='filled']) > :not([slot='filled']) { display: none; }
  span.hide { visibility: hidden; }
`;

/** The elements' own styles as one style sheet, for pages on which they stand as plain markup. */
export const pageStyles: string = prefixClasses([hostStyles, ...styles.map(({ cssText }) => cssText)].join('\n'));
