import { updateMessageWords } from './update-message-words.data.ts';

// A state's words stand after a colon, where nothing makes them mutate.
updateMessageWords.cy = {
  subject: (reference) => `Mae newyddion am eich cais ${reference}`,
  news: (form) => `Mae newyddion am eich ffurflen: ${form}`,
  state: (word) => `Y sefyllfa nawr: ${word}`,
  received: 'Mae’r dudalen isod yn dangos pryd bydd rhywun yn dechrau arno.',
  next: {
    'waiting-for-you': 'Defnyddiwch un o’r ffyrdd isod i’w anfon neu i’n holi amdano.',
    done: 'Ydy hyn wedi’i wneud mewn gwirionedd? Atebwch ydy neu nac ydy drwy’r ddolen isod. Os atebwch nac ydy, byddwn yn edrych arno eto.',
    'not-ours': 'I gael gwybod pwy all helpu, defnyddiwch un o’r ffyrdd isod.',
  },
  note: 'Beth ysgrifennon ni amdano:',
  sameDay: (day) => `Nid yw’r dyddiad a roesom i chi wedi newid: ${day}.`,
  late: 'Mae hyn yn cymryd mwy o amser nag y dywedon ni. Mae’n ddrwg gennym.',
};
