import type { CouncilFacts } from '../../behaviours/council.ts';
import { channelRoutes } from '../../logic/forms/routes-view.ts';
import type { FormDefinition } from '../../logic/forms/form.ts';
import type { RouteView } from '../../logic/forms/form-views.ts';
import type { Language } from '../../logic/words/language.ts';

/**
 * Ways to reach a person about a service, open ones first, with their hours. It brings the rules of opening times with it, so a page
 * fetches it when somebody begins to type: when it is needed, the network may be gone. None before the council's facts have come.
 */
export const waysToReach = (
  council: CouncilFacts | undefined,
  {
    definition,
    service,
    now,
    language,
  }: { definition?: FormDefinition | undefined; service: string | undefined; now: number; language: Language },
): readonly RouteView[] => {
  const { profile, holidays } = council ?? {};
  if (!profile || !holidays) return [];
  const nothing = { steps: [], privacy: { why: '', keptFor: '' }, submit: { endpoint: '' }, afterwards: {} };
  return channelRoutes(definition ?? { id: '', title: '', ...nothing, ...(service && { service }) }, {
    profile,
    holidays,
    now,
    language,
  });
};
