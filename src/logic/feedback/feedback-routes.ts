import type { BankHolidays } from '../calendar/bank-holidays.ts';
import type { RouteView } from '../forms/form-views.ts';
import { channelRoutes } from '../forms/routes-view.ts';
import { serviceById } from '../profile/find-service.ts';
import type { Channel, Profile } from '../profile/profile.ts';
import type { Language } from '../words/language.ts';

/** Where a page is about no service, the first of each of these. */
const general: readonly Channel['kind'][] = ['phone', 'relay', 'chat', 'email', 'visit'];

/**
 * Ways to a person for somebody who did not find what they were looking for: those of the service, else the council's first of each
 * kind; open ones first, with their hours. `feedbackRoutes('missed-bin', facts)[0]?.text → 'Phone 01632 960 100'`
 */
export const feedbackRoutes = (
  service: string | undefined,
  facts: {
    readonly profile: Profile;
    readonly holidays: BankHolidays;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly language: Language;
  },
): readonly RouteView[] => {
  const { profile } = facts;
  const named = serviceById(profile, service)?.channels;
  const channels =
    named ??
    general.flatMap((wanted) =>
      profile.channels
        .filter(({ kind }) => kind === wanted)
        .slice(0, 1)
        .map(({ id }) => id),
    );
  const nothing = { steps: [], privacy: { why: '', keptFor: '' }, submit: { endpoint: '' }, afterwards: {} };
  return channelRoutes({ id: '', title: '', ...nothing, channels }, facts);
};
