import { openHref } from '../notices/href.ts';
import type { Profile } from '../profile/profile.ts';
import { textIn, type Language } from '../words/language.ts';

/** The team that answers for a request, as its record or its service names it. */
export const ownerOf = (
  { owner, service }: { readonly owner?: string; readonly service?: string },
  profile: Profile,
): Profile['owners'][number] | undefined => {
  const wanted = owner ?? profile.services.find(({ id }) => id === service)?.owner;
  return profile.owners.find(({ id }) => id === wanted);
};

/** Another body than the council that looks after a service: its name, its exact page, and why it does it; undefined where nobody knows. */
export const otherBody = (service: string | undefined, profile: Profile, language: Language) => {
  const { body, lgsl } = profile.services.find(({ id }) => id === service) ?? {};
  const found = profile.bodies.find(({ id }) => id === body);
  // The council stands in its own list, and sending people there from here would be a circle.
  if (!found || textIn(found.name, 'en') === textIn(profile.name, 'en')) return undefined;
  const task = found.tasks?.find((each) => lgsl !== undefined && each.lgsl === lgsl);
  const href = openHref(task?.href ?? found.href);
  return href ? { name: textIn(found.name, language), href, reason: textIn(task?.reason, language) } : undefined;
};

/** Where the council takes complaints: the page, or the form, of the service whose id or form says so. `complaintHref(profile, 'en') → '/complaints'` */
export const complaintHref = ({ services, endpoints }: Profile, language: Language): string | undefined => {
  const found = services.find(({ id, form }) => [id, form].some((name) => /^complaints?$/.test(name ?? '')));
  if (!found) return undefined;
  const pages = endpoints.pages ?? '/clearway';
  return openHref(found.href) ?? (found.form && `${pages}/form?form=${found.form}&lang=${language}`);
};
