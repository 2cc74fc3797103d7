import { dictionary } from '../words/dictionary.ts';
import type { Level } from './notice.ts';

/** What residents read around notices. `when`, `from`, `until` are moments in words: "9:40am", "6pm on Thursday 26 November". */
export interface NoticeWords {
  readonly levels: Readonly<Record<Level, string>>;
  /** A whole sentence for each plural form that differs from "other". */
  readonly more: { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;
  readonly at: (time: string, day: string) => string;
  readonly checked: (when: string) => string;
  readonly lastKnown: (when: string) => string;
  readonly nextUpdate: (when: string) => string;
  readonly from: (from: string) => string;
  readonly until: (until: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly planned: (name: string) => string;
  readonly hide: string;
  readonly instead: string;
  readonly updates: string;
  readonly works: string;
  readonly noNews: string;
  readonly noNewsNext: string;
  readonly failed: string;
  readonly failedNext: string;
}

export const words = dictionary<NoticeWords>({
  levels: {
    emergency: 'Emergency',
    closed: 'Closed',
    disrupted: 'Disrupted',
    changed: 'Changed',
    information: 'Information',
    'back-to-normal': 'Back to normal',
    tribute: 'In memory',
  },
  more: { other: '# more notices', one: '1 more notice' },
  at: (time, day) => `${time} on ${day}`,
  checked: (when) => `Checked at ${when}`,
  lastKnown: (when) => `Last known at ${when}`,
  nextUpdate: (when) => `Next update by ${when}`,
  from: (from) => `From ${from}`,
  until: (until) => `Until ${until}`,
  between: (from, until) => `From ${from} until ${until}`,
  planned: (name) => `Planned: ${name}`,
  hide: 'Hide',
  instead: 'What to do instead',
  updates: 'Updates',
  works: 'Working as normal',
  noNews: 'We do not have news about this service.',
  noNewsNext: 'Call us if something is wrong.',
  failed: 'We cannot show the latest news just now.',
  failedNext: 'Try again in a few minutes, or call us before you travel.',
});
