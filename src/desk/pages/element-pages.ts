import { html, type TemplateResult } from 'lit';
import type { BankHolidays } from '../../logic/calendar/bank-holidays.ts';
import { bannerView } from '../../logic/notices/banner-view.ts';
import { freshness } from '../../logic/notices/freshness.ts';
import { fixedWords } from '../../logic/notices/notice-words.ts';
import type { FormDefinition } from '../../logic/forms/form.ts';
import type { StatusFeed } from '../../logic/notices/notice.ts';
import { servicesView, serviceView } from '../../logic/notices/service-view.ts';
import { openingView } from '../../logic/opening-hours/opening-view.ts';
import type { Profile } from '../../logic/profile/profile.ts';
import { textIn, type Language } from '../../logic/words/language.ts';
import { openingTimesMarkup } from '../../markup/opening-times.ts';
import { servicesStatusMarkup, serviceStatusMarkup } from '../../markup/service-status.ts';
import { statusBannerMarkup } from '../../markup/status-banner.ts';
import type { Tree } from '../../markup/tree.ts';
import { feedbackQuestion } from '../../logic/feedback/question-view.ts';
import { feedbackQuestionMarkup } from '../../markup/feedback-question.ts';
import { formPage, newTrip } from './form-pages.ts';
import { pageWords } from './page-words.data.ts';

/** All that a page may say, as the elements on a page would have it. */
export interface PageFacts {
  readonly profile: Profile;
  readonly holidays: BankHolidays;
  readonly feed: StatusFeed | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: Language;
  /** The form that was asked for. */
  readonly form?: FormDefinition | undefined;
}

/** The settings of a link carrier, as they stand in the address. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** What stands on a page: the element's content, or what is said `otherwise`; `links` are what to choose from when what was asked for is not there. */
export interface ElementPage {
  readonly title: string;
  readonly content?: TemplateResult | undefined;
  /** The same for what stands in the page itself. */
  readonly tree?: Tree | undefined;
  readonly otherwise?: string;
  readonly links?: readonly { readonly text: string; readonly href: string }[];
}

const openingTimes = ({ place, ask, view }: Settings, facts: PageFacts): ElementPage => {
  const { profile, language } = facts;
  const words = pageWords[language];
  const found = openingView({ place, ask, view: view === 'week' ? 'week' : 'line' }, facts);
  const name = textIn(profile.places.find(({ id }) => id === place)?.name, language);
  const asked = ask === 'cash' ? words.cash : ask === 'adviser' ? words.adviser : words.openingTimes;
  if (found) return { title: name ? `${asked}: ${name}` : asked, content: openingTimesMarkup(found) };
  const links = profile.places.map(({ id, name: each }) => ({
    text: textIn(each, language),
    href: `/clearway/opening-times?place=${id}&lang=${language}`,
  }));
  return { title: words.unknown, links };
};

/** Keeps the room of the button that hides a notice, so that nothing moves when the script puts it there. */
const hidePlace = (language: Language) => () =>
  html`<span class="hide" aria-hidden="true">${fixedWords(language).hide}</span>`;

const statusBanner = ({ service }: Settings, { profile, feed, now, language }: PageFacts): ElementPage => {
  const words = pageWords[language];
  const view = bannerView({ profile, feed, service }, { now, timeZone: profile.timeZone, language });
  const isKnown = feed && freshness(feed, now) === 'fresh';
  return {
    title: words.notices,
    content: view && statusBannerMarkup(view, hidePlace(language)),
    otherwise: isKnown ? words.noChanges : words.noNews,
  };
};

const serviceStatus = ({ service, view }: Settings, { profile, feed, now, language }: PageFacts): ElementPage => {
  const words = pageWords[language];
  const saying = { now, timeZone: profile.timeZone, language };
  if (view === 'list') {
    const list = servicesView({ profile, feed }, saying);
    return { title: words.services, content: list && servicesStatusMarkup(list), otherwise: words.noNews };
  }
  const isKnown = [...profile.services, ...(feed?.services ?? [])].some(({ id }) => id === service);
  if (!service || !isKnown) {
    const links = profile.services.map(({ id, name }) => ({
      text: textIn(name, language),
      href: `/clearway/service-status?service=${id}&lang=${language}`,
    }));
    return { title: words.unknown, links };
  }
  const one = serviceView({ profile, feed }, service, saying);
  return { title: words.service, content: one && serviceStatusMarkup(one), otherwise: words.noNews };
};

const form = (_settings: Settings, facts: PageFacts): ElementPage => ({
  title: textIn(facts.form?.title, facts.language) || pageWords[facts.language].unknown,
  tree: facts.form && formPage(newTrip(facts.form), facts),
});

/** The question in the page itself; a press leads to the page that goes on with it. */
const feedback = ({ service }: Settings, { language }: PageFacts): ElementPage => {
  const view = feedbackQuestion(language);
  const action = `/clearway/feedback?${service === undefined ? '' : `service=${service}&`}lang=${language}`;
  return { title: view.heading, tree: feedbackQuestionMarkup(view, { action }) };
};

/** The page of each element: its settings and the facts in, what stands on the page out. */
export const elementPages: Readonly<Record<string, (settings: Settings, facts: PageFacts) => ElementPage>> = {
  feedback,
  form,
  'opening-times': openingTimes,
  'service-status': serviceStatus,
  'status-banner': statusBanner,
};
