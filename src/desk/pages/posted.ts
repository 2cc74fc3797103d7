import type { FastifyRequest } from 'fastify';
import { namesOf } from './form-entries.ts';
import type { Fault, FormDefinition } from '../../logic/forms/form.ts';
import type { Language } from '../../logic/words/language.ts';
import { fileRefusalWords } from '../file-refusals.ts';
import { mostBytes, type FileStore } from '../stores/files.ts';
import { unreadableParts } from '../unreadable-parts.ts';

/** What a browser posted: pairs in page order, each file as the entry that stands for it, and the files that could not be taken. */
export interface Posted {
  readonly posted: readonly (readonly [string, string])[];
  readonly faults: readonly Fault[];
}

const limits = { files: 200, fileSize: mostBytes + 1, fields: 1_000, fieldSize: 10_000, parts: 1_200, headerPairs: 20 };

/** One more than any question of the form takes is enough to say that these are too many; none of the rest is kept. */
const mostFiles = ({ steps }: FormDefinition): number =>
  1 + Math.max(10, ...steps.flatMap(({ fields }) => fields.map(({ maxFiles = 0 }) => maxFiles)));

async function* partsOf(request: FastifyRequest) {
  try {
    yield* request.parts({ limits });
  } catch (error) {
    throw unreadableParts(error);
  }
}

/** Reads a posted form, with its files where it has any: they go to the store, and the form carries on what names them. */
export async function readPosted(
  request: FastifyRequest,
  files: FileStore,
  definition: FormDefinition,
  language: Language,
): Promise<Posted> {
  if (!request.isMultipart())
    return { posted: Array.isArray(request.body) ? (request.body as [string, string][]) : [], faults: [] };
  const names = namesOf(definition);
  const posted: [string, string][] = [];
  const faults: Fault[] = [];
  let room = mostFiles(definition);
  for await (const part of partsOf(request)) {
    if (part.type === 'field') posted.push([part.fieldname, String(part.value)]);
    // A browser sends a file without a name and without bytes where nobody chose one.
    else if (!part.filename || !names.has(part.fieldname) || room-- <= 0) part.file.resume();
    else {
      const kept = await files.keep(part.file, { name: part.filename });
      if (kept.ok) posted.push([part.fieldname, JSON.stringify(kept.file)]);
      else
        faults.push({
          field: part.fieldname,
          controls: [part.fieldname],
          message: fileRefusalWords(kept.reason, language),
        });
    }
  }
  return { posted, faults };
}
