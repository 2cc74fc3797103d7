import type { Profile } from '../profile/profile.ts';
import type { Language, Text } from '../words/language.ts';
import type { FormDefinition } from './form.ts';
import type { RouteView, Said, StartView } from './form-views.ts';
import { pageWords } from './page-words.data.ts';
import { said, saidBlocks } from './said.ts';

/** What the first page needs to know beside the form. */
export interface StartAbout {
  readonly language: Language;
  /** Ways to do the same without this form, as `routesView` finds them; the desk sends them along. */
  readonly routes?: readonly RouteView[] | undefined;
  /** For the address of the page that shows the service's state without script. */
  readonly profile?: Profile | undefined;
}

const list = (heading: string, items: readonly Text[] | undefined, language: Language) =>
  items && items.length > 0 ? { heading, items: items.map((item): Said => said(item, language)) } : undefined;

/**
 * The page before the first question: urgent help, how the service is running, what it costs, what to have at hand, other ways.
 * `startView(missedBin, { language: 'en' }).minutes → 'It takes about 3 minutes.'`
 */
export const startView = (definition: FormDefinition, { language, routes, profile }: StartAbout): StartView => {
  const { id, service, title, intro, status, price, includes, needs, minutes, urgent } = definition;
  const words = pageWords[language];
  const help = saidBlocks(urgent?.text, language);
  const pages = profile?.endpoints.pages ?? '/clearway';
  return {
    kind: 'start',
    form: id,
    heading: said(title, language),
    urgent: urgent && help && { heading: said(urgent.title, language), text: help },
    intro: saidBlocks(intro, language),
    status:
      status && service
        ? { service, words: words.status, href: `${pages}/service-status?service=${service}&lang=${language}` }
        : undefined,
    price: price ? { label: words.price, text: said(price, language) } : undefined,
    includes: list(words.includes, includes, language),
    needs: list(words.needs, needs, language),
    minutes: minutes ? words.minutes(minutes) : undefined,
    routes: routes && routes.length > 0 ? { heading: words.otherWays, items: routes } : undefined,
    go: words.start,
  };
};
