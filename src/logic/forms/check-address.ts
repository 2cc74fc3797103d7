import { textIn } from '../words/language.ts';
import { right, wrong, type Check } from './check-result.ts';
import { controlNames, valueIn } from './control-names.ts';
import { specialWords } from './special-words.data.ts';
import { tidyEntry } from './tidy-entry.ts';
import { tidyPostcode } from './tidy-postcode.ts';

/** Checks an address: each part that is missing or wrong is a mistake of its own, but the form's own sentence is said once. */
export const checkAddress: Check = (field, entries, { words, label, language }) => {
  const { address } = specialWords[language];
  const controls = controlNames(field);
  const parts = controls.map((name) => tidyEntry('text', valueIn(entries, name)));
  if (field.required === false && !parts.some(Boolean)) return right();

  const [line1 = '', line2 = '', town = '', typed = ''] = parts;
  const postcode = tidyPostcode(typed);
  const empty = controls.filter((_, at) => at !== 1 && !parts[at]);
  const own = textIn(field.message, language);
  const mistakes =
    own && empty.length > 0
      ? [wrong(field, own, empty)]
      : empty.map((name) => {
          const part = name.slice(field.name.length + 1) as keyof typeof address;
          return wrong(field, address[part](label), [name]);
        });
  if (typed && !postcode) mistakes.push(wrong(field, words.enter.postcode(label), controls.slice(3)));
  return mistakes.length > 0 || !postcode
    ? { faults: mistakes.flatMap(({ faults }) => faults) }
    : right({ line1, ...(line2 && { line2 }), town, postcode });
};
