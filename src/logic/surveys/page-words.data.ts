import type { Language } from '../words/language.ts';

/** What the survey's own page says around the question; only the desk prints it, so no phone loads it. */
export interface SurveyPageWords {
  readonly title: string;
  readonly chooseOne: string;
  /** Everything is kept, and one more press sends it. */
  readonly again: string;
  readonly tooMany: string;
  readonly unknown: string;
  readonly unknownNext: string;
  readonly any: string;
}

export const surveyPageWords: Readonly<Record<Language, SurveyPageWords>> = {
  en: {
    title: 'Tell us how we did',
    chooseOne: 'Choose how you felt about the service',
    again: 'We do not have your answer yet. It is still here. Press Send again.',
    tooMany: 'Many answers came from where you are. Yours is still here. Wait a minute, then press Send again.',
    unknown: 'We cannot find that service',
    unknownNext: 'The address may have a slip in it. Choose the service that you want to tell us about:',
    any: 'Something else',
  },
  cy: {
    title: 'Dywedwch wrthym sut y gwnaethom ni',
    chooseOne: 'Dewiswch sut oeddech chi’n teimlo am y gwasanaeth',
    again: 'Nid yw eich ateb gennym eto. Mae’n dal yma. Pwyswch Anfon eto.',
    tooMany:
      'Daeth llawer o atebion o’r un lle â chi. Mae eich un chi’n dal yma. Arhoswch funud, yna pwyswch Anfon eto.',
    unknown: 'Ni allwn ddod o hyd i’r gwasanaeth hwnnw',
    unknownNext: 'Efallai bod camgymeriad yn y cyfeiriad. Dewiswch y gwasanaeth yr hoffech sôn wrthym amdano:',
    any: 'Rhywbeth arall',
  },
};
