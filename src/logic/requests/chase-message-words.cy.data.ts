import { chaseMessageWords } from './chase-message-words.data.ts';

chaseMessageWords.cy = {
  chaseSubject: (reference, title) => `Brysiwch: ${reference}, ${title}`,
  reopenedSubject: (reference, title) => `Heb ei wneud: ${reference}, ${title}`,
  chased: 'Mae preswylydd wedi gofyn i ni frysio gyda’r cais hwn.',
  reopened: 'Dywedom fod hyn wedi’i wneud. Mae’r preswylydd yn dweud nad yw, felly mae ar agor eto.',
  reference: (reference) => `Cyfeirnod: ${reference}`,
  form: (title) => `Ffurflen: ${title}`,
  received: (day) => `Daeth i law: ${day}`,
  promised: (day) => `Addawyd erbyn: ${day}`,
  state: (word) => `Cyflwr: ${word}`,
  times: (count) => `Sawl gwaith y gofynnwyd i ni frysio hyd yma: ${count}`,
  note: 'Geiriau’r preswylydd:',
  language: 'Mae’r preswylydd yn darllen Cymraeg. Atebwch yn Gymraeg.',
  next: 'Ychwanegwch ddiweddariad at y cais heddiw: bydd y preswylydd yn ei weld ar ei dudalen. Dywedwch beth sy’n digwydd nesaf, ac erbyn pryd.',
};
