import type { Language } from '../words/language.ts';

/** What residents read around a banner and a list of services, beside the words of each notice. */
export const viewWords: Readonly<
  Record<
    Language,
    {
      readonly label: string;
      readonly none: string;
      readonly readMore: (title: string) => string;
      readonly readWhole: string;
      readonly services: string;
      readonly everyone: string;
      readonly call: (number: string) => string;
      readonly started: (level: string, title: string) => string;
    }
  >
> = {
  en: {
    label: 'Service notice',
    none: 'We know of no changes to our services',
    readMore: (title) => `Read more: ${title}`,
    readWhole: 'Read the whole notice',
    services: 'Our services',
    everyone: 'For everyone',
    call: (number) => `Call us on ${number}`,
    started: (level, title) => `New notice. ${level}: ${title}`,
  },
  cy: {
    label: 'Hysbysiad gwasanaeth',
    none: 'Ni wyddom am unrhyw newid i’n gwasanaethau',
    readMore: (title) => `Darllen mwy: ${title}`,
    readWhole: 'Darllen yr hysbysiad cyfan',
    services: 'Ein gwasanaethau',
    everyone: 'I bawb',
    call: (number) => `Ffoniwch ni ar ${number}`,
    started: (level, title) => `Hysbysiad newydd. ${level}: ${title}`,
  },
};
