import { openingTimesStyles } from '../../elements/opening-times/opening-times.styles.ts';
import { serviceStatusStyles } from '../../elements/service-status/service-status.styles.ts';
import { statusBannerStyles } from '../../elements/status-banner/status-banner.styles.ts';
import { noticeStyles } from '../../styles/notice.styles.ts';
import { focusStyles, textStyles } from '../../styles/text.styles.ts';

/** The elements' own styles as one style sheet, for pages on which they stand as plain markup. */
export const pageStyles: string = [
  textStyles,
  focusStyles,
  noticeStyles,
  statusBannerStyles,
  serviceStatusStyles,
  openingTimesStyles,
]
  .map(({ cssText }) => cssText)
  .join('\n')
  // What the elements' hosts set: the same text, so that nothing moves when the script takes over.
  .concat(
    '.cw { font-size: max(1em, 1rem, 16px); line-height: 1.5; overflow-wrap: break-word; } .banner span.hide { visibility: hidden; }',
  );
