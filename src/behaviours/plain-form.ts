import { wallTime } from '../logic/calendar/zoned-time.ts';
import { checkFields } from '../logic/forms/check-fields.ts';
import { controlNames } from '../logic/forms/control-names.ts';
import type { Checked } from '../logic/forms/form.ts';
import { partsOf } from '../logic/forms/split-date.ts';
import { tidyEntry } from '../logic/forms/tidy-entry.ts';
import type { Control } from './controls.ts';
import { nearestLanguage } from './nearest-language.ts';
import { readForm, type ReadForm } from './read-form.ts';
import { wrapperOf } from './read-wrapper.ts';
import { specialReading } from './special-reading.ts';

const checkForm = (form: HTMLFormElement): { readonly read: ReadForm; readonly found: Checked } => {
  const read = readForm(form, specialReading);
  const today = wallTime(Date.now(), 'Europe/London').date;
  return { read, found: checkFields(read.fields, read.entries, { language: nearestLanguage(form), today }) };
};

/** The controls that bear a sentence of ours, until something is typed. */
let wrong: readonly Control[] = [];
const clear = (): void => {
  for (const control of wrong) control.setCustomValidity('');
  wrong = [];
};

/** Puts our sentence on the first wrong control of each question in a Clearway field; true when there is one. */
const judge = (form: HTMLFormElement): boolean => {
  clear();
  const { read, found } = checkForm(form);
  wrong = found.faults.flatMap(({ controls: [name = ''], message }) => {
    const [control] = read.controls(name);
    if (!control || !wrapperOf(control)) return [];
    control.setCustomValidity(message);
    return [control];
  });
  return wrong.length > 0;
};

/** What goes to the page's own server is tidy: "cb12ab" goes as "CB1 2AB", the month "March" as 3. */
const tidy = (form: HTMLFormElement, data: FormData): void => {
  const { read, found } = checkForm(form);
  for (const field of read.fields) {
    const day = field.type === 'date' && found.answers[field.name];
    controlNames(field).forEach((name, at) => {
      const [control] = read.controls(name);
      // Passwords, lists and what the browser itself keeps tidy go as they are.
      if (!control || !wrapperOf(control) || !/^(text|search|tel|email|textarea)$/.test(control.type)) return;
      const [sent, more] = data.getAll(control.name);
      // Two fields of one name are a list, of which one may not be set.
      if (typeof sent !== 'string' || more !== undefined) return;
      if (field.type !== 'date') data.set(control.name, tidyEntry(field.type, sent));
      else if (typeof day === 'string' && partsOf(day)[at] !== Number(sent))
        data.set(control.name, `${partsOf(day)[at]}`);
    });
  }
};

/** True while a form is being judged: one with ten empty boxes sends ten events, and one reading does for all. */
let isJudged = false;

const follow = (event: Event): void => {
  const form = event.currentTarget as HTMLFormElement;
  if (form.noValidate || form.closest('cw-form')) return;
  if (event instanceof FormDataEvent) tidy(form, event.formData);
  else if (event instanceof SubmitEvent) {
    if ((event.submitter as HTMLButtonElement | null)?.formNoValidate || !judge(form)) return;
    // The page's own scripts send what passes the browser's check: they must not hear of what does not pass ours.
    event.preventDefault();
    event.stopImmediatePropagation();
    form.reportValidity();
  } else if (event.type !== 'invalid') clear();
  else if (!isJudged) {
    isJudged = true;
    setTimeout(() => (isJudged = false));
    judge(form);
  }
};

const watched = new WeakSet<HTMLFormElement>();

/**
 * Lets a form without `cw-form` say in our words what is wrong in its Clearway fields, where the browser says it and only when it is
 * sent, and send tidy answers. A form that checks itself (`novalidate`) and one in `cw-form` are left to that.
 */
export const watchPlainForm = (form: HTMLFormElement): void => {
  if (watched.has(form)) return;
  watched.add(form);
  for (const type of ['formdata', 'input', 'reset', 'invalid', 'submit']) form.addEventListener(type, follow, true);
};
