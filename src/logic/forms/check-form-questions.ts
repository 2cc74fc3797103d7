import type { Problem } from '../shape/problem.ts';
import { isChoice, isText } from './field-types.ts';
import type { Field, FieldType } from './form.ts';
import { limitFindings, patternFindings, wordedTypes, type Finding } from './check-form-limits.ts';
import { fieldsIn, type PlacedStep } from './form-outline.ts';

const choices: readonly FieldType[] = ['select', 'radios', 'checkboxes'];

/** Which kinds of question a setting does something for. */
const settings: readonly (readonly [names: readonly (keyof Field)[], types: readonly FieldType[]])[] = [
  [['options'], choices],
  [
    ['min', 'max'],
    ['number', 'money', 'date'],
  ],
  [['maxLength', 'maxWords', 'pattern', 'patternMessage'], wordedTypes],
  [['accept', 'maxMegabytes', 'maxFiles', 'later'], ['file']],
  [['text'], ['statement', 'hand-over']],
  [['body', 'href', 'carry'], ['hand-over']],
  [['lookup'], ['address']],
];

const idle = (field: Field): readonly Finding[] =>
  settings.flatMap(([names, types]) =>
    types.includes(field.type)
      ? []
      : names
          .filter((name) => field[name] !== undefined)
          .map((name): Finding => {
            const message = `This does nothing in a question of the type "${field.type}". Take it out, or write another type: "${types.join('", "')}".`;
            return [name, message];
          }),
  );

const optionFindings = ({ type, options = [] }: Field): readonly Finding[] => {
  if (!isChoice(type)) return [];
  if (options.length === 0)
    return [['options', 'This is missing. Write the answers to choose from, like [{"value": "yes", "label": "Yes"}].']];
  if (options.length === 1 && type !== 'checkboxes')
    return [
      [
        'options',
        'This has one answer only, so there is nothing to choose. Write another one, or "checkboxes" as the type.',
      ],
    ];
  return options.flatMap(({ value }, index): readonly Finding[] => {
    const first = options.findIndex((each) => each.value === value);
    const message = `This says "${value}", and so does options[${first}].value. Write another value, like "${value}-2".`;
    return first === index ? [] : [[`options[${index}].value`, message]];
  });
};

const endFindings = ({ type, text, href, later }: Field): readonly Finding[] => {
  if (type === 'file' && !later?.length)
    return [
      [
        'later',
        'This is missing, and not everybody can send a file. Write other ways, like ["send-later", "bring-in"].',
      ],
    ];
  if (type === 'statement' && text === undefined)
    return [['text', 'This is missing. Write what stands there, like "We empty brown bins every two weeks."']];
  if (type === 'hand-over' && href === undefined)
    return [
      ['href', 'This is missing. Write the exact page of the other body, like "https://www.county.example/potholes".'],
    ];
  return [];
};

/** The one question of a page is its heading; what comes with its answer stands under it. */
const stepFindings = ({ path, title, fields }: PlacedStep): readonly Problem[] => {
  const names = fields.map(({ name }) => name);
  const parts = fields.filter(({ field }) => !names.includes(field?.when?.field ?? ''));
  if (parts.length < 2 || title) return [];
  const message = 'This is missing, and the page has more than one part. Write its heading, like "About you".';
  return [{ path: `${path}.title`, message }];
};

/** Questions that cannot be answered, or not as they were meant. */
export const checkFormQuestions = (steps: readonly PlacedStep[]): readonly Problem[] => {
  const fields = fieldsIn(steps);
  const asksNothing = fields.length > 0 && fields.every(({ field }) => isText(field.type));
  return [
    ...(asksNothing
      ? [
          {
            path: 'steps',
            message:
              'There is no question in this form. Write one, like {"type": "text", "name": "where", "label": "Where is it?"}.',
          },
        ]
      : []),
    ...steps.flatMap(stepFindings),
    ...fields.flatMap(({ path, field }) =>
      [optionFindings, limitFindings, patternFindings, endFindings, idle]
        .flatMap((find) => find(field))
        .map(([part, message]) => ({ path: `${path}.${part}`, message })),
    ),
  ];
};
