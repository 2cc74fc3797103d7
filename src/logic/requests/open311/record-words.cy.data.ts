import { recordDictionary } from './record-words.data.ts';

recordDictionary.cy = {
  chased: 'Mae’r preswylydd yn gofyn pryd y bydd hyn wedi’i wneud.',
  saidDone: 'Mae’r preswylydd yn dweud bod hyn wedi’i wneud.',
  saidNotDone: 'Mae’r preswylydd yn dweud nad yw hyn wedi’i wneud.',
  askedWhen: (question, answers) => `Dim ond os mai ${answers} yw’r ateb i “${question}”.`,
  askedUnless: (question, answers) => `Nid os mai ${answers} yw’r ateb i “${question}”.`,
  or: ' neu ',
  day: 'Anfonwch ddiwrnod fel 2026-11-26.',
  money: 'Anfonwch bunnoedd a cheiniogau fel 12.50.',
  address: 'Anfonwch ef yma neu fel address_string: tŷ a stryd, tref, cod post.',
  file: 'Anfonwch yr id a gewch gan POST /clearway/api/uploads.',
  later: (ways) => `Os daw mewn ffordd arall, anfonwch ${ways}.`,
  sendAs: (parameter) => `Gallwch ei anfon fel ${parameter}.`,
};
