import { optional, record, required } from '../../logic/shape/shape.ts';
import { flag, oneOf, words } from '../../logic/shape/single.ts';
import { languages, type Language } from '../../logic/words/language.ts';
import type { Operation } from '../operation.ts';
import { longestNote } from '../request-actions.ts';

/** A resident asks us to hurry. */
export interface ChaseMessage {
  readonly language: Language;
  readonly note?: string;
}

/** A resident says whether it is done. */
export interface OutcomeMessage extends ChaseMessage {
  readonly done: boolean;
}

const proofParameters: Operation['parameters'] = [
  {
    name: 'Clearway-Proof',
    in: 'header',
    description:
      'The postcode or the email address that came with the request, in any case and spacing, or the key of our own link. It may be percent-encoded.',
  },
  {
    name: 'key',
    in: 'query',
    description: 'The signature that our own links carry; it may stand in the header instead.',
  },
];

const note = optional(words('The bin is still full.'));
const descriptions = {
  note: `What the team should know: up to ${longestNote} characters.`,
  language: 'The language of the answer.',
};
/** Whoever guesses gets a third of what others may send. */
export const lookupWeight = 3;
const weight = lookupWeight;
const unknown = { description: 'There is no such request, or the proof is wrong: nobody can tell which.' };
const kept = { description: 'It is kept. The answer is the request as it is now.' };

export const look: Operation = {
  name: 'getRequest',
  method: 'GET',
  path: '/requests/{reference}',
  summary: 'How a request is doing, in words.',
  weight,
  parameters: [
    ...proofParameters,
    { name: 'lang', in: 'query', description: 'The language of the words: "en" or "cy".' },
  ],
  answers: { 200: { description: 'The request in words.' }, 404: unknown },
};

export const chase: Operation<ChaseMessage> = {
  name: 'chaseRequest',
  method: 'POST',
  path: '/requests/{reference}/chase',
  summary: 'Ask the team to hurry: from the day after the promise, once a day.',
  key: 'must',
  weight,
  parameters: proofParameters,
  body: {
    shape: record<ChaseMessage>({ language: required(oneOf(languages)), note }),
    descriptions: { '': 'A resident asks us to hurry.', ...descriptions },
  },
  answers: {
    201: kept,
    404: unknown,
    409: { description: 'It is too early, was asked today, or is closed: `view` says which.' },
  },
};

export const outcome: Operation<OutcomeMessage> = {
  name: 'answerOutcome',
  method: 'POST',
  path: '/requests/{reference}/outcome',
  summary: 'Say whether something is really done. "No" opens it again.',
  key: 'must',
  weight,
  parameters: proofParameters,
  body: {
    shape: record<OutcomeMessage>({ done: required(flag()), language: required(oneOf(languages)), note }),
    descriptions: { '': 'What a resident says.', done: 'True when it is done.', ...descriptions },
  },
  answers: { 201: kept, 404: unknown, 409: { description: 'We have not said that it is done, or it was answered.' } },
};
