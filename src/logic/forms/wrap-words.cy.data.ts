import { wrapWords } from './wrap-words.data.ts';

wrapWords.cy = {
  sending: 'Wrthi’n anfon…',
  stillSending: 'Yn dal i anfon. Peidiwch â chau’r dudalen hon.',
  noAnswer: 'Nid ydym wedi cael ateb eto. Gallwch ei anfon eto.',
  failed: 'Ni allem anfon eich ffurflen. Mae eich atebion yma o hyd. Gwiriwch eich signal, yna anfonwch hi eto.',
  keeping: (days) =>
    `Rydym yn cadw eich atebion ar y ddyfais hon ${days ? `am ${days} diwrnod` : 'nes i chi gau’r tab hwn'}, neu nes i chi eu hanfon.`,
  doNotKeep: 'Peidiwch â chadw fy atebion',
  notKept: 'Nid ydym yn cadw eich atebion ar y ddyfais hon.',
};
