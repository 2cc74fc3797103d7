import { surveyWords } from './survey-words.data.ts';

// Question and answers as GOV.UK's own Welsh pages have them. A name stands after a colon, where nothing makes it mutate.
surveyWords.cy = {
  question: 'Yn gyffredinol, sut oeddech chi’n teimlo am y gwasanaeth a gawsoch heddiw?',
  answers: {
    5: 'Bodlon iawn',
    4: 'Bodlon',
    3: 'Ddim yn fodlon nac yn anfodlon',
    2: 'Anfodlon',
    1: 'Anfodlon iawn',
  },
  about: (place) => `Ynghylch: ${place}.`,
  stages: {
    'front-desk': 'Meddyliwch am y bobl y siaradoch chi â nhw gyntaf.',
    'service-team': 'Meddyliwch am y tîm a wnaeth y gwaith.',
  },
  counts: 'Mae eich ateb yn cyfrif cyn gynted ag y byddwch yn ei ddewis.',
  notYet: 'Nid ydym wedi gallu anfon eich ateb eto. Byddwn yn ei anfon pan ddaw’r cysylltiad yn ôl.',
};
