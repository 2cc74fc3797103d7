import { openHref } from '../notices/href.ts';
import type { Body, Profile } from '../profile/profile.ts';
import { textIn, type Language } from '../words/language.ts';
import type { Entries, Field, FormDefinition } from './form.ts';
import type { HandOverView } from './form-views.ts';
import { pageWords } from './page-words.data.ts';
import { stepsAsked } from './routing.ts';
import { otherLanguage, saidBlocks } from './said.ts';
import { answerText, isAnswered, typedLines } from './typed-lines.ts';

/** Old gateways cut addresses at 2,000 characters; the whole answer is there to copy. */
const longestCarried = 400;

/** Half a smiley, left by the cut, cannot stand in an address: encodeURIComponent throws. */
const carriedText = (answer: string): string => answer.slice(0, longestCarried).replace(/\p{Surrogate}/gu, '');

/** The address with the answers that go along, and no others: it is read by servers on the way. */
const withAnswers = (href: string, answers: readonly (readonly [name: string, answer: string])[]): string => {
  const [, page = '', hash = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
  const query = answers.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return query ? `${page}${page.includes('?') ? '&' : '?'}${query}${hash}` : href;
};

/** The task of the body that this is about: the one at that page, else the one of the form's service. */
const taskOf = (body: Body | undefined, { href }: Field, lgsl: number | undefined) =>
  body?.tasks?.find((task) => task.href === href) ?? body?.tasks?.find((task) => lgsl && task.lgsl === lgsl);

/**
 * The end of the road here: who does this and why, the page there with the answers that may go along, and what was written, to copy.
 * `handOverView(field, { definition: pothole, entries: {}, profile, language: 'en' }).heading.text → 'Saltmarsh County Council looks after this'`
 */
export const handOverView = (
  field: Field,
  {
    definition,
    entries,
    profile,
    language,
  }: { definition: FormDefinition; entries: Entries; profile?: Profile | undefined; language: Language },
): HandOverView => {
  const words = pageWords[language];
  const body = profile?.bodies.find(({ id }) => id === field.body);
  const name = textIn(body?.name, language);
  const task = taskOf(body, field, profile?.services.find(({ id }) => id === definition.service)?.lgsl);
  const asked = stepsAsked(definition, entries).flatMap(({ fields }) => fields);
  const carried = asked
    .filter((each) => field.carry?.includes(each.name) && isAnswered(each, entries))
    .map((each) => [each.name, carriedText(answerText(each, entries, language))] as const);
  return {
    kind: 'hand-over',
    name: field.name,
    // Before the profile is there, or where it lacks the body, the form's own words say who it is.
    heading: name
      ? { text: words.looksAfter(name) }
      : { text: textIn(field.label, language) || words.someoneElse, lang: otherLanguage(field.label, language) },
    text: saidBlocks(field.text ?? task?.reason, language),
    href: withAnswers(openHref(field.href ?? task?.href ?? body?.href) ?? '/', carried),
    linkText: name ? words.goTo(name) : words.goThere,
    typed: typedLines(definition, entries, language),
    typedHeading: words.typed,
    copy: words.copyTyped,
  };
};
