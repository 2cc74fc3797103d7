import { dictionary } from '../words/dictionary.ts';

/** What residents read around a banner and a list of services, beside the words of each notice. */
export interface ViewWords {
  readonly label: string;
  readonly readMore: (title: string) => string;
  readonly readWhole: string;
  readonly services: string;
  readonly everyone: string;
  readonly call: (number: string) => string;
  readonly started: (level: string, title: string) => string;
}

export const viewWords = dictionary<ViewWords>({
  label: 'Service notice',
  readMore: (title) => `Read more: ${title}`,
  readWhole: 'Read the whole notice',
  services: 'Our services',
  everyone: 'For everyone',
  call: (number) => `Call us on ${number}`,
  started: (level, title) => `New notice. ${level}: ${title}`,
});
