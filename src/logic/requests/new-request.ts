import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import type { AddressAnswer, Answers } from '../forms/answers.ts';
import type { Field, FormDefinition } from '../forms/form.ts';
import type { Profile } from '../profile/profile.ts';
import type { Language, Text } from '../words/language.ts';
import { dueMoment } from './due.ts';
import { promiseOf, standardById, type Promised } from './promise.ts';

/** Who sent a form, as far as it asked: for an answer, and to know them again when they ask for news. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly postcode?: string;
  /** On one line. */
  readonly address?: string;
}

/** What a form becomes when it is taken in. */
export interface NewRequest {
  readonly form: string;
  readonly title: Text;
  readonly service?: string;
  readonly owner?: string;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly promised?: Promised;
  readonly dueAt?: number;
  readonly contact: Contact;
}

const isAddress = (answer: unknown): answer is AddressAnswer =>
  typeof answer === 'object' && answer !== null && 'postcode' in answer;

/** Who the answers come from: the first email address, phone number, postcode, address and name that the form asks for. */
export const contactOf = ({ steps }: FormDefinition, answers: Answers): Contact => {
  const fields = steps.flatMap((step) => step.fields);
  const first = (fits: (field: Field) => boolean): string | undefined => {
    const found = fields.filter(fits).map(({ name }) => answers[name]);
    return found.find((answer): answer is string => typeof answer === 'string');
  };
  const address = fields.map(({ name }) => answers[name]).find(isAddress);
  const name = first(({ autocomplete }) => autocomplete === 'name');
  const email = first(({ type }) => type === 'email');
  const phone = first(({ type }) => type === 'phone');
  const postcode = address?.postcode ?? first(({ type }) => type === 'postcode');
  const line = address && [address.line1, address.line2, address.town, address.postcode].filter(Boolean).join(', ');
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(postcode && { postcode }),
    ...(line && { address: line }),
  };
};

/** What a form becomes when it is taken in at that moment: its service, the team that answers for it, and what is promised. */
export const newRequest = (
  definition: FormDefinition,
  answers: Answers,
  {
    profile,
    holidays,
    language,
    now,
  }: { readonly profile: Profile; readonly holidays: BankHolidays; readonly language: Language; readonly now: number },
): NewRequest => {
  const { timeZone } = profile;
  const service = profile.services.find(({ id }) => id === definition.service);
  const standard = standardById(profile, definition.afterwards.standard, wallTime(now, timeZone).date);
  const promised = standard && promiseOf(standard, now, { timeZone, holidays });
  return {
    form: definition.id,
    title: definition.title,
    ...(definition.service !== undefined && { service: definition.service }),
    ...(service?.owner !== undefined && { owner: service.owner }),
    language,
    receivedAt: now,
    ...(promised && { promised, dueAt: dueMoment(promised, timeZone) }),
    contact: contactOf(definition, answers),
  };
};
