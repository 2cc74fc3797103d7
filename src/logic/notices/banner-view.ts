import type { Profile } from '../profile/profile.ts';
import { byLevel, noticesAt } from './active.ts';
import { emergencyNotice } from './emergency.ts';
import { freshness } from './freshness.ts';
import { noticeView, type NoticeView, type Saying } from './notice-view.ts';
import { checkedWords, moreNotices } from './notice-words.ts';
import type { StatusFeed } from './notice.ts';
import { viewWords } from './view-words.data.ts';

/** R18: nobody hears a minute of messages on different topics. */
const budget = 25;

/** What a banner shows: the worst notice and the others behind it. */
export interface BannerView {
  readonly label: string;
  readonly first: NoticeView;
  readonly others: readonly NoticeView[];
  /** "2 more notices"; undefined when there is no other. */
  readonly more?: string | undefined;
  readonly checked?: string | undefined;
}

/**
 * The one banner of a page: notices for the whole site and for the page's service, worst first, without those that this
 * person hid. Undefined when there is none to show: then the page's own words stay, which lead to all notices (a banner is used
 * sparingly: people stop seeing one that is always there).
 */
export const bannerView = (
  {
    profile,
    feed,
    service,
    hidden = [],
  }: { profile?: Profile; feed?: StatusFeed; service?: string; hidden?: readonly string[] },
  saying: Saying,
): BannerView | undefined => {
  const { now, timeZone, language } = saying;
  const emergency = profile && emergencyNotice(profile);
  const age = feed && freshness(feed, now);
  // The council's emergency comes first: sorting leaves equals as they stand.
  const all = [
    ...(emergency ? [emergency] : []),
    ...(feed ? noticesAt(feed, now, { scope: 'site' }) : []),
    ...(feed && service ? noticesAt(feed, now, { scope: 'service', service }) : []),
  ].sort((one, other) => byLevel(one.level, other.level));
  const views = all.map((notice) => noticeView(notice, saying, budget));
  const [first, ...others] = views.filter((view) => !view.canHide || !hidden.includes(view.mark));
  if (!first) return undefined;
  return {
    label: viewWords[language].label,
    first,
    others,
    more: others.length > 0 ? moreNotices(others.length, language) : undefined,
    checked: feed && age && age !== 'expired' ? checkedWords(feed, age, now, timeZone, language) : undefined,
  };
};
