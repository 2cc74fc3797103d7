import { addressWords } from './address-words.data.ts';

// After a number Welsh takes the singular. "Cyfeiriad" mutates after "dau" (gyfeiriad), "tri" and "chwe" (chyfeiriad).
addressWords.cy = {
  byPostcode: 'Dewch o hyd i’ch cyfeiriad drwy’r cod post',
  find: 'Dod o hyd i gyfeiriad',
  found: {
    other: 'Cafwyd hyd i # cyfeiriad',
    two: 'Cafwyd hyd i # gyfeiriad',
    few: 'Cafwyd hyd i # chyfeiriad',
    many: 'Cafwyd hyd i # chyfeiriad',
  },
  choose: 'Dewiswch eich cyfeiriad',
  notInList: 'Nid yw fy nghyfeiriad yn y rhestr',
  filled: 'Rydym wedi llenwi eich cyfeiriad. Gwiriwch ei fod yn gywir.',
  looking: 'Wrthi’n chwilio am gyfeiriadau…',
  badPostcode: 'Rhowch god post llawn yn y DU, fel CB1 2AB, neu teipiwch eich cyfeiriad yn y blychau isod.',
  noAddress: (postcode) =>
    `Ni chawsom hyd i gyfeiriad yn ${postcode}. Gwiriwch y cod post, neu teipiwch eich cyfeiriad yn y blychau isod.`,
  noAnswer: 'Ni allwn chwilio am gyfeiriadau ar hyn o bryd. Teipiwch eich cyfeiriad yn y blychau isod.',
};
