import type { Language } from '../../logic/words/language.ts';

/** What the pages without script say around an element's own words. */
export interface PageWords {
  readonly openingTimes: string;
  readonly cash: string;
  readonly adviser: string;
  readonly notices: string;
  readonly service: string;
  readonly services: string;
  readonly unknown: string;
  readonly unknownNext: string;
  readonly noNews: string;
  readonly noChanges: string;
  readonly orCall: string;
  readonly shownAt: (moment: string) => string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    openingTimes: 'Opening times',
    cash: 'Where you can pay cash',
    adviser: 'Where you can see an adviser',
    notices: 'What has changed today',
    service: 'Is this service running?',
    services: 'Are our services running?',
    unknown: 'We cannot find what you asked for',
    unknownNext: 'The link may have a slip in it. Choose one of these:',
    noChanges: 'We know of no changes to our services.',
    noNews: 'We cannot show the latest news just now.',
    orCall: 'Or call us on',
    shownAt: (moment) => `This was right at ${moment}. Load the page again to see if it has changed.`,
  },
  cy: {
    openingTimes: 'Oriau agor',
    cash: 'Ble gallwch dalu ag arian parod',
    adviser: 'Ble gallwch weld cynghorydd',
    notices: 'Beth sydd wedi newid heddiw',
    service: 'A yw’r gwasanaeth hwn yn rhedeg?',
    services: 'A yw ein gwasanaethau’n rhedeg?',
    unknown: 'Ni allwn ddod o hyd i’r hyn y gofynnoch amdano',
    unknownNext: 'Efallai bod camgymeriad yn y ddolen. Dewiswch un o’r rhain:',
    noChanges: 'Ni wyddom am unrhyw newid i’n gwasanaethau.',
    noNews: 'Ni allwn ddangos y newyddion diweddaraf ar hyn o bryd.',
    orCall: 'Neu ffoniwch ni ar',
    shownAt: (moment) => `Roedd hyn yn gywir am ${moment}. Llwythwch y dudalen eto i weld a yw wedi newid.`,
  },
};
