import { answerWords } from './answer-words.data.ts';

answerWords.cy = {
  comment: 'Sut gallem ni wella’r gwasanaeth hwn?',
  optional: '(dewisol)',
  commentHint: 'Peidiwch â chynnwys manylion personol, fel eich enw neu’ch cyfeiriad. Nid ydym yn ateb sylwadau.',
  send: 'Anfon',
  sending: 'Wrthi’n anfon.',
  received: (answer) => `Diolch. Mae eich ateb gennym: ${answer}.`,
  waiting: (answer) => `Rydym wedi cadw eich ateb: ${answer}. Byddwn yn ei anfon pan ddaw’r cysylltiad yn ôl.`,
  refused: 'Ni allem gymryd eich ateb. Pwyswch Anfon i roi cynnig arall arni.',
  more: 'Gallwch ei newid, neu ddweud mwy wrthym.',
  tooLong: 'Gwnewch eich sylw’n fyrrach. Gall fod hyd at 1,200 nod.',
  thanks: 'Diolch am ddweud wrthym',
  thanksWaiting: 'Nid ydym wedi gallu ei anfon eto. Byddwn yn ei anfon pan ddaw’r cysylltiad yn ôl.',
  thanksSent: 'Rydym wedi ei anfon nawr.',
  needAnswer: 'Oes angen ateb arnoch? Ffoniwch ni ar',
  needAnswerElsewhere: 'Oes angen ateb arnoch? Yna cysylltwch â ni hefyd.',
};
