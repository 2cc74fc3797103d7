import { dateWords } from '../calendar/date-words.ts';
import { textIn, type Language } from '../words/language.ts';
import { checkField } from './check-field.ts';
import { sentFile } from './check-file.ts';
import { controlNames, valuesIn } from './control-names.ts';
import { isChoice, isText } from './field-types.ts';
import { sizeWords } from './file-size.ts';
import type { Entries, Field } from './form.ts';
import { questionWords } from './question-words.data.ts';
import { shownWords } from './shown-answer.data.ts';
import { tidyEntry } from './tidy-entry.ts';

/** "£12.50", "£1,200"; what is no amount stays as it was typed. */
const pounds = (tidy: string): string =>
  /^[\d.]+$/.test(tidy)
    ? `£${Number(tidy).toLocaleString('en-GB', { minimumFractionDigits: 2 }).replace('.00', '')}`
    : tidy;

const linesOf = (field: Field, entries: Entries, language: Language): readonly string[] => {
  const { type, name, options = [], later = [] } = field;
  const controls = controlNames(field).map((control) => valuesIn(entries, control));
  const [values = [], ways = []] = controls;
  if (isChoice(type))
    return options.flatMap(({ value, label }) => (values.includes(value) ? textIn(label, language) : []));
  if (type === 'date') {
    // A day out of its limits is shown too; what is no day is shown as it was typed.
    const { answer } = checkField({ type, name, label: '' }, entries, { language, today: '' });
    return [typeof answer === 'string' ? dateWords(answer, language, { year: true }) : controls.flat().join(' ')];
  }
  if (type === 'file') {
    const files = values
      .flatMap((value) => sentFile(value) ?? [])
      .map((file) => `${file.name}, ${sizeWords(file.size)}`);
    const way = later.find((each) => ways.includes(each));
    return files.length > 0 || !way ? files : [questionWords[language].later[way]];
  }
  if (type === 'address')
    return controls.map(([typed = ''], part) => tidyEntry(part === 3 ? 'postcode' : 'text', typed));
  const tidy = tidyEntry(type, values[0] ?? '');
  return type === 'money' ? [pounds(tidy)] : tidy.split(/\r?\n/);
};

/**
 * An answer in words, line by line, for the check page, the copy and the email; none for a text between the questions.
 * `shownAnswer({ type: 'postcode', name: 'home', label: 'Postcode' }, { home: ['cb12ab'] }, 'en') → ['CB1 2AB']`
 */
export const shownAnswer = (field: Field, entries: Entries, language: Language): readonly string[] => {
  if (isText(field.type)) return [];
  const lines = linesOf(field, entries, language).filter((line) => line.trim());
  return lines.length > 0 ? lines : [shownWords[language].notProvided];
};
