import { confirmationWords } from './confirmation-words.data.ts';

confirmationWords.cy = {
  sent: 'Wedi’i hanfon. Mae eich ffurflen gennym.',
  reference: 'Eich cyfeirnod',
  copy: 'Copïo’r manylion hyn',
  print: 'Argraffu’r dudalen hon',
  next: 'Beth sy’n digwydd nesaf',
  keep: 'Cadwch eich cyfeirnod. Byddwn yn gofyn amdano os byddwch yn cysylltu â ni am hyn.',
  follow: (href) => `[Gweld sut mae hyn yn mynd](${href}) pryd bynnag y mynnwch.`,
  followLine: (address) => `Gweld sut mae hyn yn mynd: ${address}`,
  survey: 'Dywedwch wrthym sut hwyl gawsom ni',
  talk: 'Os oes angen i chi siarad â ni',
  sentAt: (time, day) => `Anfonwyd am ${time} ${day}`,
  referenceLine: (reference) => `Eich cyfeirnod: ${reference}`,
};
