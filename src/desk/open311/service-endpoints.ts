import { isService, serviceEntry } from '../../logic/requests/open311/service-list.ts';
import { serviceDefinition } from '../../logic/requests/open311/service-definition.ts';
import { w3cTime } from '../../logic/requests/open311/w3c-time.ts';
import { textIn } from '../../logic/words/language.ts';
import { readForm } from '../form-files.ts';
import { readFacts } from '../pages/facts.ts';
import { found, refused, type Answer, type Call } from './answer.ts';
import type { Office } from './key-check.ts';
import { formsChangedAt, readForms } from './service-forms.ts';

/** Where everything of Open311 stands. */
export const base = '/clearway/api/open311/v2';

export const noProfile = (): Answer => refused(500, 'The fault is ours: we cannot read who we are. Try again later.');

/** Says which services there are. */
export const noService = (code: string): Answer =>
  refused(404, `We have no service with the service_code "${code.slice(0, 60)}". GET ${base}/services lists them.`);

/** `GET discovery`: where this is, what it speaks, and whom to ask. */
export async function discovery({ desk }: Office, { request, language }: Call): Promise<Answer> {
  const facts = await readFacts(desk.folders, {}, desk.now());
  if (!facts) return noProfile();
  const { profile } = facts;
  const council = textIn(profile.name, language);
  const phone = profile.channels.find(({ kind, number }) => kind === 'phone' && number)?.number;
  const changeset = w3cTime(await formsChangedAt(desk.folders), profile.timeZone);
  return found('discovery', {
    changeset,
    contact: phone ? `${council}, ${phone}` : council,
    key_service: `Ask ${council} for a key. You need one to send requests and updates, and to see who sent a request.`,
    endpoints: [
      {
        specification: 'http://wiki.open311.org/GeoReport_v2',
        url: `${request.protocol}://${request.host}${base}`,
        changeset,
        type: 'production',
        formats: ['text/xml', 'application/json'],
      },
    ],
  });
}

/** `GET services`: the forms of the desk. */
export async function serviceList({ desk }: Office, { language }: Call): Promise<Answer> {
  const facts = await readFacts(desk.folders, {}, desk.now());
  if (!facts) return noProfile();
  const forms = (await readForms(desk.folders)).filter(isService);
  return found(
    'services',
    forms.map((form) => serviceEntry(form, facts.profile, language)),
  );
}

/** `GET services/{code}`: what a form asks. */
export async function service({ desk }: Office, { id, language }: Call): Promise<Answer> {
  const form = await readForm(desk.folders, id);
  if (!form || !isService(form)) return noService(id);
  return found('service_definition', serviceDefinition(form, language));
}
