/**
 * What a person was told after sending, kept in this tab so that a reload shows it again and does not ask everything anew.
 * It holds a reference and dates, never an answer; a device that refuses storage shows the form's first page instead.
 */
export const keepAnswer = (form: string, view: object): void => {
  try {
    sessionStorage.setItem(`cw-sent:${form}`, JSON.stringify(view));
  } catch {
    // Storage is full or refused.
  }
};

/** What was kept for a form; undefined where there is nothing. */
export const keptAnswer = (form: string): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(`cw-sent:${form}`) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};
