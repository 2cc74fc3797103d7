import type { FormDefinition } from '../../forms/form.ts';
import { handsOver } from '../../forms/routing.ts';
import { plainWords } from '../../notices/tiny-markdown.ts';
import type { Profile } from '../../profile/profile.ts';
import { textIn, type Language } from '../../words/language.ts';

/** A service in the list of services, in the words of GeoReport v2. */
export interface ServiceEntry {
  readonly service_code: string;
  readonly service_name: string;
  readonly description: string | null;
  readonly metadata: boolean;
  readonly type: 'realtime';
  readonly keywords: string | null;
  readonly group: string | null;
}

/** False for a form that leads everybody to another body: nothing can be sent to us by it. `isService(missedBin) → true` */
export const isService = (definition: FormDefinition): boolean => handsOver(definition, {}) === undefined;

/** A form as a service that one can send to. `serviceEntry(missedBin, profile, 'en').service_name → 'Report a missed bin'` */
export const serviceEntry = (definition: FormDefinition, profile: Profile, language: Language): ServiceEntry => {
  const service = profile.services.find(({ id }) => id === definition.service);
  const body = profile.bodies.find(({ id }) => id === service?.body);
  const name = textIn(service?.name, language);
  const keywords = [name, service?.id, definition.id, service?.lgsl === undefined ? '' : `lgsl ${service.lgsl}`]
    .flatMap((word) => (word ? [word.toLowerCase().replace(/[-,]+/g, ' ')] : []))
    .filter((word, at, words) => words.indexOf(word) === at);
  return {
    service_code: definition.id,
    service_name: textIn(definition.title, language) || definition.id,
    description: plainWords(textIn(definition.intro, language)) || null,
    metadata: true,
    type: 'realtime',
    keywords: keywords.join(',') || null,
    group: name || textIn(body?.name, language) || textIn(profile.name, language) || null,
  };
};
