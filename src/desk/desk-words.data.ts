import type { Language } from '../logic/words/language.ts';

/** What the desk answers where a form or a file cannot be taken in; residents read it on pages without script. */
export interface DeskWords {
  readonly fileNotTaken: string;
  readonly tooLarge: (most: string) => string;
  readonly wrongKind: string;
  readonly unreadablePhoto: string;
  readonly empty: string;
  readonly noFile: string;
  readonly oneFile: string;
  readonly otherFile: string;
  /** A form names a file that the desk does not have. */
  readonly fileGone: (name: string) => string;
  readonly formWrong: string;
  readonly formWrongNext: string;
  /** The answers lead to another body, which has a form of its own. */
  readonly notOurs: string;
  readonly otherAnswers: string;
  readonly otherAnswersNext: (reference: string) => string;
  /** Where a program may have pressed Send. */
  readonly sendAgain: string;
  readonly badPostcode: string;
  readonly badPostcodeNext: string;
}

export const deskWords: Readonly<Record<Language, DeskWords>> = {
  en: {
    fileNotTaken: 'We could not take this file',
    tooLarge: (most) => `This file is too large. Choose one of up to ${most}.`,
    wrongKind: 'We cannot open this kind of file. Choose a photo, a PDF or a Word document.',
    unreadablePhoto: 'We cannot read this photo. Choose another one, or take it again.',
    empty: 'There is nothing in this file. Choose another one.',
    noFile: 'There is no file here. Choose one and send it again.',
    oneFile: 'These are many files. Send one at a time.',
    otherFile: 'Another file came under this key. Send this one with a key of its own.',
    fileGone: (name) =>
      name ? `We do not have ${name}. Choose it again.` : 'We do not have this file. Choose it again.',
    formWrong: 'There is a problem',
    formWrongNext: 'Look at each answer that is named here, and send the form again.',
    notOurs: 'Another council or company does this. Send it to them; the form says where.',
    otherAnswers: 'We have this form already, with other answers',
    otherAnswersNext: (reference) => `Your reference is ${reference}. Call us and tell us what has changed.`,
    sendAgain: 'We have not sent this yet. Your answers are all here. Press Send again.',
    badPostcode: 'This is not a whole postcode',
    badPostcodeNext: 'Write a postcode like MH1 1ZA.',
  },
  cy: {
    fileNotTaken: 'Ni allem gymryd y ffeil hon',
    tooLarge: (most) => `Mae’r ffeil hon yn rhy fawr. Dewiswch un hyd at ${most}.`,
    wrongKind: 'Ni allwn agor y math hwn o ffeil. Dewiswch lun, PDF neu ddogfen Word.',
    unreadablePhoto: 'Ni allwn ddarllen y llun hwn. Dewiswch un arall, neu tynnwch ef eto.',
    empty: 'Mae’r ffeil hon yn wag. Dewiswch un arall.',
    noFile: 'Nid oes ffeil yma. Dewiswch un a’i hanfon eto.',
    oneFile: 'Mae mwy nag un ffeil yma. Anfonwch un ar y tro.',
    otherFile: 'Daeth ffeil arall o dan yr allwedd hon. Anfonwch hon gyda’i hallwedd ei hun.',
    fileGone: (name) =>
      name ? `Nid yw ${name} gennym. Dewiswch hi eto.` : 'Nid yw’r ffeil hon gennym. Dewiswch hi eto.',
    formWrong: 'Mae problem',
    formWrongNext: 'Edrychwch ar bob ateb a enwir yma, ac anfonwch y ffurflen eto.',
    notOurs: 'Cyngor neu gwmni arall sy’n gwneud hyn. Anfonwch ef atyn nhw; mae’r ffurflen yn dweud ble.',
    otherAnswers: 'Mae’r ffurflen hon gennym yn barod, gydag atebion eraill',
    otherAnswersNext: (reference) => `Eich cyfeirnod yw ${reference}. Ffoniwch ni i ddweud beth sydd wedi newid.`,
    sendAgain: 'Nid ydym wedi anfon hwn eto. Mae eich atebion i gyd yma. Pwyswch Anfon eto.',
    badPostcode: 'Nid yw hwn yn god post cyfan',
    badPostcodeNext: 'Ysgrifennwch god post fel MH1 1ZA.',
  },
};
