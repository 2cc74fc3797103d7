import { acknowledgementWords } from './acknowledgement-words.data.ts';

acknowledgementWords.cy = {
  subject: (reference) => `Mae eich ffurflen gennym. Eich cyfeirnod yw ${reference}`,
  have: (form) => `Mae eich ffurflen gennym: ${form}`,
  tracker: 'Gweld sut mae pethau’n mynd',
  trackerNext: 'Agorwch y ddolen hon i weld beth sydd wedi digwydd hyd yn hyn:',
  trackerCare:
    'Gall unrhyw un sydd â’r ddolen hon weld eich cais. Rhowch hi dim ond i bobl rydych yn ymddiried ynddyn nhw.',
  noReply: 'Ni allwn ddarllen atebion i’r e-bost hwn.',
  noReplyNext: 'I ddweud mwy wrthym, defnyddiwch un o’r ffyrdd uchod a rhowch eich cyfeirnod.',
  noReplySite: (address) => `I ddweud mwy wrthym, ewch i ${address} a rhowch eich cyfeirnod.`,
};
