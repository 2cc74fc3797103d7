import { textIn } from '../words/language.ts';
import { isAsked } from './asked.ts';
import { kindWords, sentFile } from './check-file.ts';
import { valuesIn } from './control-names.ts';
import { limitSentence } from './count-sentence.ts';
import { sizeWords } from './file-size.ts';
import type { Field, FieldType } from './form.ts';
import { choiceViews, controlView, partViews, type QuestionAbout } from './question-parts.ts';
import type { ControlView, QuestionParts, QuestionView } from './question-view.ts';
import { questionWords } from './question-words.data.ts';
import { otherLanguage } from './said.ts';

export type { QuestionAbout };

/** A list of more than these is searched rather than read. */
const longList = 20;

const boxes: Partial<Readonly<Record<FieldType, Partial<ControlView>>>> = {
  email: { inputMode: 'email', spellcheck: false },
  phone: { inputMode: 'tel', spellcheck: false, width: 20 },
  number: { inputMode: 'numeric', width: 10 },
  money: { inputMode: 'decimal', width: 10 },
  postcode: { spellcheck: false, width: 10 },
  'national-insurance': { spellcheck: false, width: 20 },
  reference: { spellcheck: false, width: 20 },
};

/** A box of the length of the answer, where the form says how long that is. */
const widthOf = ({ type, max, maxLength }: Field): number | undefined => {
  const most = type === 'number' ? max?.length : type === 'text' ? maxLength : undefined;
  return most && [2, 4, 10, 20].find((width) => most <= width);
};

const hintOf = ({ type, label, hint }: Field, { language }: QuestionAbout): string | undefined => {
  const words = questionWords[language];
  const said = textIn(hint, language);
  if (type === 'date') return said || words.dateExample;
  // The sign before the box is not read out.
  const saysPounds = `${textIn(label, language)} ${said}`.toLowerCase().includes(words.pounds);
  if (type !== 'money' || saysPounds) return said || undefined;
  return said ? `${said.replace(/\.$/, '')}. ${words.inPounds}` : words.inPounds;
};

/** The mistakes of a question in the words of the summary; those of an address stand at its lines. */
const errorOf = ({ name, type }: Field, { faults }: QuestionAbout): string | undefined => {
  const messages = new Set(faults.filter(({ field }) => field === name).map(({ message }) => message));
  if (type === 'address' || messages.size === 0) return undefined;
  return [...messages].reduce((all, next) => `${all.replace(/\.$/, '')}. ${next}`);
};

/** On which answer of the same page a field hangs; undefined where it does not. */
export const hangsOn = ({ when }: Field, { siblings }: Pick<QuestionAbout, 'siblings'>): QuestionView['hangsOn'] =>
  when && siblings?.some(({ name }) => name === when.field)
    ? { field: when.field, values: when.not ?? when.in ?? (when.is === undefined ? [] : [when.is]), not: !!when.not }
    : undefined;

/** What is drawn of a question beside its words, for each kind of control. */
type Controls<View = QuestionView> = View extends QuestionView ? Omit<View, keyof QuestionParts> : never;

const fileOf = (field: Field, control: ControlView, about: QuestionAbout): Controls => {
  const { name, accept = [], maxMegabytes = 10, maxFiles = 5, later = [] } = field;
  const { entries, language } = about;
  const words = questionWords[language];
  const ways = later.map((value) => ({ value, label: words.later[value] }));
  return {
    kind: 'file',
    control: { ...control, value: '' },
    accept: accept.join(),
    multiple: maxFiles > 1,
    maxMegabytes,
    maxFiles,
    limit: [
      words.file(accept.length > 0 ? kindWords(accept, language) : words.anyFile, maxMegabytes),
      ...(maxFiles > 1 ? [words.files(maxFiles)] : []),
    ].join(' '),
    sent: valuesIn(entries, name).flatMap((value) => {
      const file = sentFile(value);
      return file ? { value, name: file.name, size: sizeWords(file.size) } : [];
    }),
    later: choiceViews(ways, `${name}-later`, about),
    laterLabel: words.laterLabel,
    laterName: `${name}-later`,
  };
};

const controlsOf = (field: Field, about: QuestionAbout): Controls => {
  const { type, name, label, options, autocomplete, maxLength, maxWords, lookup } = field;
  const { language, faults } = about;
  if (type === 'date' || type === 'address')
    return { kind: type, controls: partViews(field, type, about), lookup: type === 'address' ? lookup : undefined };
  if (type === 'radios' || type === 'checkboxes')
    return {
      kind: type,
      choices: choiceViews(options, name, about),
      invalid: faults.some((fault) => fault.field === name),
    };
  const box = boxes[type];
  const control = controlView(name, about, {
    label: textIn(label, language),
    autocomplete,
    ...box,
    width: widthOf(field) ?? box?.width,
  });
  if (type === 'file') return fileOf(field, control, about);
  if (type === 'select') {
    const choices = choiceViews(options, name, about);
    return {
      kind: 'select',
      control,
      empty: questionWords[language].chooseOne,
      choices,
      isLong: choices.length > longList,
    };
  }
  if (type === 'textarea') {
    const most = maxWords ?? maxLength;
    const limit = most && limitSentence(most, maxWords ? 'words' : 'characters', language);
    return { kind: 'textarea', control, maxLength, maxWords, limit: limit || undefined };
  }
  return {
    kind: 'input',
    control,
    type: type === 'email' ? type : type === 'phone' ? 'tel' : 'text',
    prefix: type === 'money' ? '£' : undefined,
  };
};

/**
 * A question ready to draw, in one language, with what was answered and what is wrong with it.
 * `questionView(email, { form: 'contact', entries: {}, faults: [], language: 'en' }).id → 'contact-email'`
 */
export const questionView = (field: Field, about: QuestionAbout): QuestionView => {
  const { name, label, why, required, when } = field;
  const { form, entries, language } = about;
  return {
    name,
    id: `${form}-${name}`,
    label: textIn(label, language),
    lang: otherLanguage(label, language),
    hint: hintOf(field, about),
    why: textIn(why, language) || undefined,
    optional: required === false ? questionWords[language].optional : undefined,
    error: errorOf(field, about),
    required: required !== false,
    asked: isAsked(when, entries),
    hangsOn: hangsOn(field, about),
    ...controlsOf(field, about),
  };
};
