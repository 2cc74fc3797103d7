import { dateWords, timeWords } from '../calendar/date-words.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import { confirmationView, type Receipt } from '../forms/confirmation-view.ts';
import { confirmationWords } from '../forms/confirmation-words.data.ts';
import type { FormDefinition } from '../forms/form.ts';
import type { RoutesFacts } from '../forms/routes-view.ts';
import { textIn } from '../words/language.ts';
import { blockLines, bodyOf, endingOf, type MessageText } from './acknowledgement-parts.ts';
import { acknowledgementWords } from './acknowledgement-words.data.ts';

/** What an email about a request needs to know beside the request. */
export interface MessageTextFacts extends Omit<RoutesFacts, 'now'> {
  /** The page of this request, as a whole address. */
  readonly trackerUrl: string;
  /** The council's site, from which links of the council's words are read: "https://www.mereham.gov.uk". */
  readonly site: string;
}

/**
 * The email that says that we have a form: the reference, by when we will be in touch and what happens next, out of the very view that
 * the page after sending shows. Nothing that somebody typed stands in it: a form can be sent with the address of somebody else.
 * `acknowledgement(missedBin, { reference: '7K4P-9QX3', receivedAt }, facts).subject → 'We have your form. Your reference is 7K4P-9QX3'`
 */
export const acknowledgement = (definition: FormDefinition, receipt: Receipt, facts: MessageTextFacts): MessageText => {
  const { profile, language, site } = facts;
  const { reference, receivedAt } = receipt;
  const words = acknowledgementWords[language];
  const page = confirmationWords[language];
  const view = confirmationView(definition, receipt, { ...facts, now: receivedAt });
  const { date, time } = wallTime(receivedAt, profile.timeZone);
  return {
    subject: words.subject(reference),
    body: bodyOf([
      [textIn(profile.name, language)],
      [
        words.have(textIn(definition.title, language)),
        page.referenceLine(reference),
        page.sentAt(timeWords(time, language), dateWords(date, language, { year: true, form: 'soft' })),
      ],
      [page.next, ...view.dates],
      ...blockLines(view.next, site),
      ...endingOf(view.routes?.items ?? [], page.talk, facts),
    ]),
  };
};
