import type { Profile } from '../profile/profile.ts';
import type { Language } from '../words/language.ts';
import { lookupWords, type LookupWords } from './tracker-lookup-words.data.ts';

/** What somebody types to see their request. */
export interface LookupEntries {
  readonly reference: string;
  /** The postcode or the email address. */
  readonly word: string;
}

/** What the page knows; without a profile nothing names a phone number. */
export interface LookupFacts {
  readonly profile?: Profile | undefined;
  readonly language: Language;
}

interface Line {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error?: string | undefined;
}

type Phone = { readonly number: string; readonly href: string } | undefined;

/** The two questions. */
export interface LookupView {
  readonly heading: string;
  readonly reference: Line;
  readonly word: Line;
  readonly go: string;
  readonly help: { readonly text: string; readonly phone: Phone };
}

/** What could not be done, and what to do now. */
export interface LookupFailure {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly orPhone: string;
  readonly phone: Phone;
}

/** The first phone number for residents. The page must know it when there is no network, so it does without the rules of opening times. */
const phoneOf = (profile: Profile | undefined): Phone => {
  const number = profile?.channels.find(
    (channel) =>
      channel.kind === 'phone' &&
      channel.number &&
      (!channel.audience?.length || channel.audience.includes('resident')),
  )?.number;
  return number ? { number, href: `tel:${number.replace(/[^\d+]/g, '')}` } : undefined;
};

/** What is wrong with what was typed, as far as the page can see. `lookupFaults({ reference: '7K4P', word: '' }, 'en').word → 'Enter your postcode or your email address'` */
export const lookupFaults = (
  { reference, word }: LookupEntries,
  language: Language,
): { readonly reference?: string | undefined; readonly word?: string | undefined } => {
  const { noReference, wrongReference, noWord } = lookupWords[language];
  const signs = reference.replace(/[^\p{L}\d]/gu, '').length;
  return {
    reference: signs === 0 ? noReference : signs === 8 ? undefined : wrongReference,
    word: word.trim() ? undefined : noWord,
  };
};

/** The two questions with what was typed in them, and what is wrong. `lookupView({ reference: '', word: '' }, { language: 'en' }).go → 'See your request'` */
export const lookupView = (
  { reference, word }: LookupEntries,
  { profile, language }: LookupFacts,
  faults: ReturnType<typeof lookupFaults> = {},
): LookupView => {
  const words = lookupWords[language];
  const phone = phoneOf(profile);
  return {
    heading: words.heading,
    reference: { label: words.reference, hint: words.referenceHint, value: reference, error: faults.reference },
    word: { label: words.word, hint: words.wordHint, value: word, error: faults.word },
    go: words.go,
    help: { text: phone ? words.helpPhone : words.help, phone },
  };
};

/** What to say when something could not be looked up or sent. `lookupFailure('unknown', { language: 'en' }).heading → 'We cannot find that request'` */
export const lookupFailure = (
  kind: keyof LookupWords['failures'],
  { profile, language }: LookupFacts,
): LookupFailure => {
  const { failures, orPhone } = lookupWords[language];
  return { ...failures[kind], orPhone, phone: phoneOf(profile) };
};
