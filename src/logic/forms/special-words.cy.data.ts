import { specialWords } from './special-words.data.ts';

// "Rhowch" softens what follows it at once (rhif → rif, tref → dref). After a number "ffeil" never changes.
specialWords.cy = {
  enter: {
    number: (label) => `Rhowch rif cyfan ar gyfer ${label}, fel 3`,
    money: (label) => `Rhowch swm mewn punnoedd ar gyfer ${label}, fel 12.50`,
    'national-insurance': (label) => `Rhowch rif Yswiriant Gwladol ar gyfer ${label}, fel QQ 12 34 56 C`,
  },
  pattern: (label) => `Gwiriwch y llythrennau a’r rhifau yn eich ateb ar gyfer ${label}`,
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
