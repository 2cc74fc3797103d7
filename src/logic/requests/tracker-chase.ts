import { dateWords } from '../calendar/date-words.ts';
import { chaseState } from './chase.ts';
import type { RequestFacts } from './request.ts';
import { ownerOf } from './tracker-links.ts';
import type { TrackerView } from './tracker-page.ts';
import type { TrackerFacts } from './tracker-view.ts';
import { trackerDictionary } from './tracker-words.data.ts';

/** Whether somebody can ask us to hurry: from when, who gets it, and that they have. */
export const trackerChase = (
  facts: RequestFacts,
  { profile, holidays, now, language }: TrackerFacts,
): TrackerView['chase'] => {
  const words = trackerDictionary[language];
  const chase = chaseState(facts, { now, timeZone: profile.timeZone, holidays });
  if (chase.kind === 'closed') return undefined;
  const heading = words.chase;
  if (chase.kind === 'later') {
    const { from, certain, isPromised } = chase;
    const day = (form: 'soft' | 'inside'): string => dateWords(from, language, { form });
    const when = certain ? words.later(day('soft')) : words.laterAbout(day('inside'));
    return { heading, lines: isPromised ? [when] : [words.noDay, when] };
  }
  const team = ownerOf(facts, profile);
  // A team without an address gets no message, and nobody is told that it does.
  const goesTo = team?.email ? words.goesTo(team.name) : words.goesToTeam;
  if (chase.kind === 'today') {
    const asked = chase.by === 'chase' ? words.askedToday : words.toldToday;
    return { heading, lines: [asked, goesTo, words.tomorrow] };
  }
  const since = dateWords(chase.since, language, { form: 'inside' });
  return { heading, lines: [words.since(since), goesTo], button: words.chase };
};
