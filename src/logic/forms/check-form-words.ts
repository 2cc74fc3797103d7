import type { Stand } from '../profile/walk.ts';
import { walk } from '../profile/walk.ts';
import { isRecord } from '../shape/open.ts';
import type { Problem } from '../shape/problem.ts';
import type { Form } from '../shape/shape.ts';
import { languages, type Language } from '../words/language.ts';
import { formShape } from './form.shape.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/** All words for residents that a file has, found by its shape. */
const textsIn = (form: Form, value: unknown, path: string): readonly Stand[] => {
  if (form.kind === 'text') return [{ path, value }];
  if (form.kind === 'list')
    return Array.isArray(value) ? value.flatMap((each, index) => textsIn(form.of, each, `${path}[${index}]`)) : [];
  if (form.kind === 'single' || !isRecord(value)) return [];
  return Object.entries(form.fields).flatMap(([name, { of }]) =>
    Object.hasOwn(value, name) ? textsIn(of, value[name], path ? `${path}.${name}` : name) : [],
  );
};

const says = (value: unknown, language: Language): boolean => {
  const words = isRecord(value) ? value[language] : undefined;
  return typeof words === 'string' && words.trim() !== '';
};

/** Words that are not there in a language which the form has elsewhere. "£30" and "A4" need no translation. */
const untranslated = (texts: readonly Stand[]): readonly Problem[] => {
  if (!languages.every((language) => texts.some(({ value }) => says(value, language)))) return [];
  return texts.flatMap(({ path, value }) => {
    if (typeof value === 'string' && /\p{Ll}{2}/u.test(value)) {
      const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
      const both = `{"en": ${JSON.stringify(short)}, "cy": "…"}`;
      return [{ path, message: `This is in one language, and the form has two. Write both, like ${both}.` }];
    }
    const missing = languages.filter((language) => !says(value, language));
    return isRecord(value) && missing.length === 1
      ? missing.map((language) => ({
          path: `${path}.${language}`,
          message: `This is missing, and other parts of the form have it. Write the words in ${names[language]}.`,
        }))
      : [];
  });
};

const isLink = /\]\([^)]+\)|https?:\/\/|www\./i;
const nextSentence = /(?<!\b(?:St|Dr|Mrs?|Ms|Rd|No))[.!?]['"’”)]*\s+['"‘“(]*\p{Lu}/u;
const mostWords = 25;

/** Screen readers read a hint in one go and cannot follow a link in it (requirements, rule 8). */
const hintProblem = (hint: string): string | undefined => {
  if (isLink.test(hint))
    return 'This has a link, which cannot be followed from a hint. Write the link in a statement before the question.';
  if (nextSentence.test(hint) || hint.split(/\s+/).length > mostWords)
    return `This is long for a hint. Write one sentence of up to ${mostWords} words, and the rest in a statement before the question.`;
  return undefined;
};

const longHints = (value: unknown): readonly Problem[] =>
  ['steps[].fields[].hint', 'steps[].fields[].options[].hint'].flatMap((field) =>
    walk(value, field).flatMap(({ path, value: hint }) => {
      const each = isRecord(hint)
        ? languages.map((name) => [`${path}.${name}`, hint[name]] as const)
        : [[path, hint] as const];
      return each.flatMap(([at, words]) => {
        const message = typeof words === 'string' ? hintProblem(words.trim()) : undefined;
        return message ? [{ path: at, message }] : [];
      });
    }),
  );

/** Words that one of the form's languages lacks, and hints that are too much. */
export const checkFormWords = (value: unknown): readonly Problem[] => [
  ...untranslated(textsIn(formShape, value, '')),
  ...longHints(value),
];
