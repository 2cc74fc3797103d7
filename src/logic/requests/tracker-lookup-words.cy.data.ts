import { lookupWords } from './tracker-lookup-words.data.ts';

lookupWords.cy = {
  heading: 'Gweld sut mae eich cais yn mynd',
  reference: 'Eich cyfeirnod',
  referenceHint: 'Mae ynddo 8 llythyren a rhif, fel 7K4P-9QX3.',
  word: 'Eich cod post neu eich cyfeiriad e-bost',
  wordHint: 'Yr un a roesoch i ni gyda’ch cais.',
  go: 'Gweld eich cais',
  help: 'Os nad yw’r rhain gennych, gofynnwch i ni.',
  helpPhone: 'Os nad yw’r rhain gennych, ffoniwch ni ar',
  noReference: 'Rhowch eich cyfeirnod',
  wrongReference: 'Rhowch gyfeirnod ag 8 llythyren a rhif, fel 7K4P-9QX3',
  noWord: 'Rhowch eich cod post neu eich cyfeiriad e-bost',
  looking: 'Yn chwilio…',
  sending: 'Yn anfon…',
  failures: {
    unknown: {
      heading: 'Ni allwn ddod o hyd i’r cais hwnnw',
      lines: [
        'Gwiriwch eich cyfeirnod. Gwiriwch y cod post neu’r cyfeiriad e-bost a roesoch i ni gydag ef.',
        'Os na roesoch yr un ohonynt, gofynnwch i ni. Byddwn yn chwilio amdano i chi.',
      ],
    },
    unreachable: {
      heading: 'Ni allem chwilio amdano',
      lines: ['Mae’r hyn a deipioch yma o hyd. Gwiriwch eich signal, yna rhowch gynnig arall arni.'],
    },
    unsent: {
      heading: 'Ni allem anfon hyn',
      lines: ['Does dim wedi’i golli. Gwiriwch eich signal, yna rhowch gynnig arall arni.'],
    },
    many: { heading: 'Mae hynny’n llawer ar unwaith', lines: ['Arhoswch funud, yna rhowch gynnig arall arni.'] },
  },
  orPhone: 'Gallwch ein ffonio ar',
};
