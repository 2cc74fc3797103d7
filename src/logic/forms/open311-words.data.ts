import type { Text } from '../words/language.ts';

type BothLanguages = Exclude<Text, string>;

/** What an imported form says beside the words of the back office. A council makes them its own. */
export const open311Words = {
  title: { en: 'Report a problem', cy: 'Rhoi gwybod am broblem' },
  statement: { en: 'Before you go on', cy: 'Cyn i chi fynd ymlaen' },
  details: { en: 'What should we know about it?', cy: 'Beth ddylen ni ei wybod amdano?' },
  where: { en: 'Where is it?', cy: 'Ble mae hyn?' },
  whereHint: {
    en: 'Write the street and what is near it, like a house number or a shop.',
    cy: 'Ysgrifennwch enw’r stryd a beth sydd gerllaw, fel rhif tŷ neu siop.',
  },
  contact: { en: 'How can we contact you?', cy: 'Sut gallwn ni gysylltu â chi?' },
  name: { en: 'Your name', cy: 'Eich enw' },
  email: { en: 'Your email address', cy: 'Eich cyfeiriad e-bost' },
  phone: { en: 'Your phone number', cy: 'Eich rhif ffôn' },
  why: {
    en: 'We use what you tell us to deal with your report.',
    cy: 'Rydym yn defnyddio’r hyn a ddywedwch wrthym i ddelio â’ch adroddiad.',
  },
  keptFor: { en: 'We keep it for as long as we need it.', cy: 'Rydym yn ei gadw cyhyd ag y bydd ei angen arnom.' },
  next: {
    en: 'We look at your report. If we need to know more, we contact you.',
    cy: 'Byddwn yn edrych ar eich adroddiad. Os bydd angen gwybod mwy, byddwn yn cysylltu â chi.',
  },
} satisfies Record<string, BothLanguages>;
