import { isNear } from '../shape/near.ts';
import type { Problem } from '../shape/problem.ts';
import { textIn } from '../words/language.ts';
import { autofillNames, betterTypes, contactNames, personalQuestions } from './autofill.data.ts';
import { isPrivate } from './field-types.ts';
import type { Field } from './form.ts';
import { fieldsIn, type PlacedStep } from './form-outline.ts';

/** The words by which one sees what a question asks for. `date of birth: when were you born?` */
const wordsOf = ({ name, label }: Field): string =>
  `${name}: ${textIn(label, 'en')}`.toLowerCase().replaceAll('-', ' ');

/** What may fill a question in, best first; none where it does not look personal. */
const tokensFor = (field: Field): readonly string[] =>
  personalQuestions.find(({ type, words }) => type === field.type && (words?.test(wordsOf(field)) ?? true))?.tokens ??
  [];

const isAddress = /^(section-\S+ ?)?((shipping|billing) ?)?(street-address)?$/;

/** The last word of what HTML allows, "tel" in "section-partner home tel"; undefined for what no browser knows. */
const wordIn = (autocomplete: string): string | undefined => {
  const [, place, name = ''] =
    /^(?:section-\S+ )?(?:(?:shipping|billing) )?((?:home|work|mobile|fax|pager) )?(\S+)(?: webauthn)?$/.exec(
      autocomplete.toLowerCase(),
    ) ?? [];
  return contactNames.includes(name) || (!place && autofillNames.includes(name)) ? name : undefined;
};

/** A plain box that asks for a name is private too, though nobody said so. */
const isPersonal = (field: Field): boolean =>
  isPrivate(field) || (field.autocomplete !== 'off' && tokensFor(field).length > 0);

const wrongAutofill = (field: Field): string | undefined => {
  const { type, autocomplete = '' } = field;
  if (autocomplete === 'off') return undefined;
  const says = autocomplete ? `This says "${autocomplete}". ` : 'This is missing. ';
  // The boxes of an address have words of their own; all that can be said of it is whose it is.
  if (type === 'address')
    return isAddress.test(autocomplete)
      ? undefined
      : `${says}Write "street-address", and each of its boxes gets its own word, or "off" where it is not the person's own.`;
  const tokens = tokensFor(field);
  const advice =
    tokens[0] && `Write "${tokens[0]}", so that a phone can fill it in, or "off" where it is about somebody else.`;
  if (!autocomplete) return advice && says + advice;
  const word = wordIn(autocomplete);
  if (word) return advice && !tokens.includes(word) ? says + advice : undefined;
  const near = [...autofillNames, ...contactNames].find((each) => isNear(autocomplete, each));
  const otherwise = near ? `Did you mean "${near}"?` : 'Take it out, or write one of the words of HTML, like "email".';
  return `${says}Browsers do not know that word. ${advice ?? otherwise}`;
};

const betterType = (field: Field): string | undefined => {
  const better = field.type === 'text' && betterTypes.find(({ words }) => words.test(wordsOf(field)))?.type;
  return better ? `This says "text". Write "${better}": then what people write is made tidy and checked.` : undefined;
};

const carried = (steps: readonly PlacedStep[]): readonly Problem[] => {
  const all = steps.flatMap(({ fields }) => fields);
  return all.flatMap(({ path, field }, place) =>
    (field?.carry ?? []).flatMap((name, index) => {
      const found = all.slice(0, place).find((each) => each.name === name);
      if (found && !(found.field && isPersonal(found.field))) return [];
      const reason = found
        ? 'Its answer is about a person, and would stand in an address that others can read. Take it out.'
        : 'No question before this one has that name. Write one that has, or take it out.';
      return [{ path: `${path}.carry[${index}]`, message: `This says "${name}". ${reason}` }];
    }),
  );
};

/** Personal questions that a phone could fill in (WCAG 1.3.5) but is not told how, and personal answers on their way into an address. */
export const checkFormAutofill = (steps: readonly PlacedStep[]): readonly Problem[] => [
  ...fieldsIn(steps).flatMap(({ path, field }) => {
    const better = betterType(field);
    const message = better ?? wrongAutofill(field);
    return message ? [{ path: `${path}.${better ? 'type' : 'autocomplete'}`, message }] : [];
  }),
  ...carried(steps),
];
