import { formWords } from './form-words.data.ts';

// "Rhowch" softens what follows it at once (diwrnod → ddiwrnod, mis → fis, rhif → rif), and not what comes after "a".
// After a number "nod" never changes and "gair" does after 2 ("2 air"); "ffeil" never does.
formWords.cy = {
  fill: (label) => `Llenwch ${label}`,
  chooseOne: (label) => `Dewiswch un ateb ar gyfer ${label}`,
  chooseSome: (label) => `Dewiswch o leiaf un ateb ar gyfer ${label}`,
  tick: (answer) => `Ticiwch y blwch ${answer} i barhau`,
  alone: (label, answer) => `Dewiswch naill ai ${answer} neu’r atebion eraill ar gyfer ${label}`,
  enter: {
    email: (label) => `Rhowch gyfeiriad e-bost ar gyfer ${label}, fel enw@example.com`,
    phone: (label) => `Rhowch rif ffôn llawn ar gyfer ${label}, fel 01632 960 001`,
    number: (label) => `Rhowch rif cyfan ar gyfer ${label}, fel 3`,
    money: (label) => `Rhowch swm mewn punnoedd ar gyfer ${label}, fel 12.50`,
    postcode: (label) => `Rhowch god post llawn yn y DU ar gyfer ${label}, fel CB1 2AB`,
    'national-insurance': (label) => `Rhowch rif Yswiriant Gwladol ar gyfer ${label}, fel QQ 12 34 56 C`,
  },
  pattern: (label) => `Gwiriwch y llythrennau a’r rhifau yn eich ateb ar gyfer ${label}`,
  characters: (label, tooMany) => `Gwnewch eich ateb ar gyfer ${label} ${tooMany} nod yn fyrrach`,
  words: (label, tooMany) =>
    `Gwnewch eich ateb ar gyfer ${label} ${tooMany} ${tooMany === 2 ? 'air' : 'gair'} yn fyrrach`,
  number: {
    between: (label, least, most) => `Rhowch rhwng ${least} a ${most} ar gyfer ${label}`,
    from: (label, least) => `Rhowch ${least} neu fwy ar gyfer ${label}`,
    upTo: (label, most) => `Rhowch ${most} neu lai ar gyfer ${label}`,
  },
  address: {
    'line-1': (label) => `Rhowch linell gyfeiriad 1 ar gyfer ${label}`,
    town: (label) => `Rhowch dref neu ddinas ar gyfer ${label}`,
    postcode: (label) => `Rhowch god post ar gyfer ${label}`,
  },
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
  date: {
    between: (label, least, most) => `Rhowch ddyddiad rhwng ${least} a ${most} ar gyfer ${label}`,
    from: (label, least) => `Rhowch ddyddiad nad yw’n gynharach na ${least} ar gyfer ${label}`,
    upTo: (label, most) => `Rhowch ddyddiad nad yw’n hwyrach na ${most} ar gyfer ${label}`,
  },
  file: (label) => `Dewiswch ffeil ar gyfer ${label}`,
  fileOrLater: (label) => `Dewiswch ffeil, neu ffordd arall o’i rhoi i ni, ar gyfer ${label}`,
  fileKind: (file, kinds) => `Dewiswch ffeil o fath arall yn lle ${file}: ${kinds}`,
  fileSize: (file, megabytes) => `Dewiswch ffeil o ${megabytes} MB neu lai yn lle ${file}`,
  fileEmpty: (file) => `Dewiswch ffeil arall yn lle ${file}, sy’n wag`,
  files: (label, most) => `Peidiwch ag anfon mwy na ${most} ffeil ar gyfer ${label}`,
  photo: 'unrhyw lun',
  or: ' neu ',
};
