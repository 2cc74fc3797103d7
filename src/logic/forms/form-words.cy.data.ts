import { formWords } from './form-words.data.ts';

// "Rhowch" softens what follows it at once (diwrnod → ddiwrnod, mis → fis, rhif → rif), and not what comes after "a".
// After a number "nod" never changes and "gair" does after 2 ("2 air").
formWords.cy = {
  fill: (label) => `Llenwch ${label}`,
  chooseOne: (label) => `Dewiswch un ateb ar gyfer ${label}`,
  chooseSome: (label) => `Dewiswch o leiaf un ateb ar gyfer ${label}`,
  tick: (answer) => `Ticiwch y blwch ${answer} i barhau`,
  alone: (label, answer) => `Dewiswch naill ai ${answer} neu’r atebion eraill ar gyfer ${label}`,
  enter: {
    email: (label) => `Rhowch gyfeiriad e-bost ar gyfer ${label}, fel enw@example.com`,
    phone: (label) => `Rhowch rif ffôn llawn ar gyfer ${label}, fel 01632 960 001`,
    postcode: (label) => `Rhowch god post llawn yn y DU ar gyfer ${label}, fel CB1 2AB`,
  },
  characters: (label, tooMany) => `Gwnewch eich ateb ar gyfer ${label} ${tooMany} nod yn fyrrach`,
  words: (label, tooMany) =>
    `Gwnewch eich ateb ar gyfer ${label} ${tooMany} ${tooMany === 2 ? 'air' : 'gair'} yn fyrrach`,
  dateParts: {
    'day month year': (label) => `Rhowch ddiwrnod, mis a blwyddyn ar gyfer ${label}`,
    'day month': (label) => `Rhowch ddiwrnod a mis ar gyfer ${label}`,
    'day year': (label) => `Rhowch ddiwrnod a blwyddyn ar gyfer ${label}`,
    'month year': (label) => `Rhowch fis a blwyddyn ar gyfer ${label}`,
    day: (label) => `Rhowch ddiwrnod ar gyfer ${label}`,
    month: (label) => `Rhowch fis ar gyfer ${label}`,
    year: (label) => `Rhowch flwyddyn ar gyfer ${label}`,
  },
  realDate: (label) => `Rhowch ddyddiad go iawn ar gyfer ${label}, fel 27 3 2007`,
  wholeYear: (label) => `Rhowch bob un o 4 digid y flwyddyn ar gyfer ${label}, fel 2007`,
};
