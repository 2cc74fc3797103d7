import { controlNames, valuesIn } from './control-names.ts';
import type { Entries, Fault, Field, Option } from './form.ts';
import { otherLanguage } from './said.ts';
import { questionWords, type QuestionWords } from './question-words.data.ts';
import type { ChoiceView, ControlView } from './question-view.ts';
import { textIn, type Language } from '../words/language.ts';

/** What a question needs to know beside itself. */
export interface QuestionAbout {
  /** The id of the form: the ids of all controls begin with it. */
  readonly form: string;
  readonly entries: Entries;
  readonly faults: readonly Fault[];
  readonly language: Language;
  /** The fields of the same page. */
  readonly siblings?: readonly Field[] | undefined;
}

/** One control by its name, with what stands in it. */
export const controlView = (
  name: string,
  { form, entries, faults }: QuestionAbout,
  more: Pick<ControlView, 'label'> & Partial<ControlView>,
): ControlView => ({
  id: `${form}-${name}`,
  name,
  value: valuesIn(entries, name)[0] ?? '',
  invalid: faults.some(({ controls }) => controls.includes(name)),
  ...more,
});

type Part = readonly [label: keyof QuestionWords, token: string, width?: number];
const parts: Readonly<Record<'date' | 'address', readonly Part[]>> = {
  date: [
    ['day', 'day', 2],
    // Room for the name of a month: people write it, and it counts.
    ['month', 'month', 4],
    ['year', 'year', 4],
  ],
  address: [
    ['line1', 'address-line1'],
    ['line2', 'address-line2'],
    ['town', 'address-level2', 20],
    ['postcode', 'postal-code', 10],
  ],
};

/** The autofill tokens of the parts: of dates only a birthday has some; an address may be the one for bills. */
const tokenFor = ({ type, autocomplete = '' }: Field, token: string): string | undefined => {
  if (autocomplete === 'off') return 'off';
  const tokens = autocomplete.split(/\s+/);
  if (type === 'date') return tokens.includes('bday') ? `bday-${token}` : undefined;
  return [...tokens.filter((each) => /^(section-.+|shipping|billing)$/.test(each)), token].join(' ');
};

/** The controls of a date or an address. */
export const partViews = (field: Field, kind: 'date' | 'address', about: QuestionAbout): ControlView[] =>
  controlNames(field).map((name, place) => {
    const [label, token, width] = parts[kind][place] ?? ['line1', ''];
    const fault = about.faults.find(({ controls }) => kind === 'address' && controls.includes(name));
    return controlView(name, about, {
      error: fault && {
        id: `${about.form}-${fault.controls[0]}-error`,
        words: fault.controls[0] === name ? fault.message : undefined,
      },
      label: questionWords[about.language][label] as string,
      autocomplete: tokenFor(field, token),
      width,
      inputMode: kind === 'date' ? 'numeric' : undefined,
      spellcheck: label === 'postcode' ? false : undefined,
    });
  });

/** The choices of a list, the first of which has the id that an error leads to. */
export const choiceViews = (
  options: readonly Option[] | undefined,
  name: string,
  { form, entries, language }: QuestionAbout,
): ChoiceView[] => {
  const chosen = valuesIn(entries, name);
  return (options ?? []).map(({ value, label, hint, alone }, place) => ({
    id: `${form}-${name}${place ? `-${place + 1}` : ''}`,
    value,
    label: textIn(label, language),
    lang: otherLanguage(label, language),
    hint: textIn(hint, language) || undefined,
    checked: chosen.includes(value),
    alone: alone === true,
  }));
};
