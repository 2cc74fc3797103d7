import status from './status.json';
import summary from './summary.json';

type Words = string | { readonly en?: string; readonly cy?: string };

/** One notice as a council writes it in `status.json`. */
export interface WrittenNotice {
  readonly id: string;
  readonly level: string;
  readonly title: Words;
  readonly body?: Words;
  readonly href?: string;
  readonly services?: readonly string[];
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly nextUpdateAt?: string;
  readonly instead?: { readonly text: Words; readonly href?: string };
  readonly updates?: readonly { readonly at: string; readonly text: Words }[];
  readonly scope?: string;
}

/** A feed as `status.json` has it, confirmed at a London wall time. */
export interface WrittenFeed {
  readonly updatedAt: string;
  readonly staleAfterMinutes: number;
  readonly services: readonly { readonly id: string; readonly level?: string }[];
  readonly notices: readonly WrittenNotice[];
}

/** The sample council's whole feed. */
export const wholeFeed: WrittenFeed = status;

/** A feed with these notices, for the services that the sample council watches. */
export const feedOf = (notices: readonly WrittenNotice[], updatedAt = '2026-11-24T09:40'): WrittenFeed => ({
  ...wholeFeed,
  updatedAt,
  notices,
});

/** A notice of the sample council's feed as it stands there. */
export const notice = (id: string): WrittenNotice => {
  const found = wholeFeed.notices.find((each) => each.id === id);
  if (!found) throw new Error(`status.json has no notice "${id}".`);
  return found;
};

/** The same for every page, whichever service it was about. */
export const onEveryPage = (id: string): WrittenNotice => ({ ...notice(id), services: [], scope: 'site' });

export const flood: WrittenNotice = {
  id: 'flood-24-november',
  level: 'emergency',
  title: { en: 'The river is flooding in Saltmere', cy: 'Mae’r afon yn gorlifo yn Saltmere' },
  body: {
    en: 'Leave your home now if it is near the river. If you are in danger, call 999.',
    cy: 'Gadewch eich cartref nawr os yw’n agos at yr afon. Os ydych mewn perygl, ffoniwch 999.',
  },
  startsAt: '2026-11-24T08:00',
  nextUpdateAt: '2026-11-24T11:00',
  instead: {
    text: {
      en: 'Go to Thornby Community Hub. It is open all night.',
      cy: 'Ewch i Hwb Cymunedol Thornby. Mae ar agor drwy’r nos.',
    },
    href: '/places/thornby-hub',
  },
};

/** A notice that somebody wrote in one language only, in a hurry. */
export const englishOnly: WrittenNotice = {
  id: 'library-heating',
  level: 'closed',
  title: { en: 'Saltmere Library is closed' },
  body: { en: 'The heating has broken down. We hope to open again on Friday at 9:30am.' },
  startsAt: '2026-11-24T08:30',
  endsAt: '2026-11-26',
};

/** A notice that begins while people have the page open. */
export const startsAtTen: WrittenNotice = {
  id: 'phones-down',
  level: 'disrupted',
  title: { en: 'Our phones are not working', cy: 'Nid yw ein ffonau’n gweithio' },
  body: {
    en: 'We are mending them. You cannot call us just now.',
    cy: 'Rydym yn eu trwsio. Ni allwch ein ffonio ar hyn o bryd.',
  },
  startsAt: '2026-11-24T10:00',
  endsAt: '2026-11-24T12:00',
  instead: {
    text: { en: 'Use our online forms.', cy: 'Defnyddiwch ein ffurflenni ar-lein.' },
    href: '/online-services',
  },
};

/**
 * The feed of a supplier's Statuspage. Such a feed counts as checked when it answers, by the clock of the device that shows it, so it
 * stands in a week that is over: a feed from the future is taken for one that was just checked.
 */
export const supplierFeed: unknown = JSON.parse(
  JSON.stringify(summary).replace(/2026-11-\d\dT[\d:.]+Z/g, (written) => {
    const moment = new Date(written);
    moment.setUTCDate(moment.getUTCDate() - 7);
    return moment.toISOString();
  }),
);
/** The moment for which `supplierFeed` was written. */
export const supplierMoment = '2026-11-17T10:00';
