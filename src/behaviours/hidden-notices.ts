import { openStrings } from '../logic/shape/open.ts';

const key = 'clearway.hidden';
/** More than a council has at once; the oldest go first, so that the list never grows. */
const most = 50;

/** For this visit, and where the browser refuses storage. */
let marks: readonly string[] | undefined;

/** The marks of the notices that this person hid on this device. Nothing is stored before they hide one. */
export const hiddenMarks = (): readonly string[] => {
  if (marks) return marks;
  try {
    marks = openStrings(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    marks = [];
  }
  return marks;
};

/** Remembers that this person hid a notice, until its words change. */
export const hideMark = (mark: string): void => {
  marks = [...hiddenMarks().filter((other) => other !== mark), mark].slice(-most);
  try {
    localStorage.setItem(key, JSON.stringify(marks));
  } catch {
    // Refused or full: it stays hidden until the page is left.
  }
};
