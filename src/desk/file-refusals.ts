import { sizeWords } from '../logic/forms/file-size.ts';
import type { Language } from '../logic/words/language.ts';
import { deskWords } from './desk-words.data.ts';
import { mostBytes, type FileRefusal } from './stores/files.ts';

/** Why a file was not taken, and what to do instead; the same words wherever it was sent. `fileRefusalWords('empty', 'en') → 'There is nothing in this file. Choose another one.'` */
export const fileRefusalWords = (reason: FileRefusal, language: Language): string => {
  const words = deskWords[language];
  if (reason === 'too-large') return words.tooLarge(sizeWords(mostBytes));
  if (reason === 'wrong-type') return words.wrongKind;
  if (reason === 'unreadable') return words.unreadablePhoto;
  return reason === 'empty' ? words.empty : words.otherFile;
};
