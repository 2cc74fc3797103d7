import { checkForm } from '../logic/forms/check-form.ts';
import { listProblems } from './list-problems.ts';

/** Tells the web team what in a form's definition is to be mended; fetched only when it cannot be used, because it brings the checker. */
export const explainForm = (file: string, json: unknown): void => listProblems(file, checkForm(json));
