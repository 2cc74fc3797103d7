import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../logic/words/language.ts';
import type { Desk } from '../desk.ts';
import { deskWords } from '../desk-words.data.ts';
import { fileRefusalWords } from '../file-refusals.ts';
import { serve, type Operation } from '../operation.ts';
import { sendProblem } from '../refusals.ts';
import { unreadableParts } from '../unreadable-parts.ts';
import { mostBytes, type FileRefusal, type FileStore, type KeptFile } from '../stores/files.ts';

/** One byte more than fits, so that the store sees that it is too many. Beside the file a form may send a few short fields. */
const limits = { files: 1, fileSize: mostBytes + 1, fields: 10, fieldSize: 1_000, parts: 12, headerPairs: 20 };

/** What comes around a file in its message. */
const wrapping = 20_000;

type Reason = FileRefusal | 'no-file' | 'many-files';
const statuses: Readonly<Record<Reason, number>> = {
  'too-large': 413,
  'wrong-type': 415,
  unreadable: 415,
  empty: 422,
  'no-file': 422,
  'many-files': 422,
  'other-file': 409,
};

const upload: Operation = {
  name: 'sendFile',
  method: 'POST',
  path: '/uploads',
  summary: 'Takes one file ahead of its form. The form then names it by what is answered here.',
  key: 'may',
  content: {
    type: 'multipart/form-data',
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: {
          type: 'string',
          format: 'binary',
          description:
            'A photo (JPEG, PNG, GIF, WebP, HEIC), a PDF, or a text of Word or OpenDocument, of up to 10 MB. What a photo says of its place is taken out.',
        },
      },
    },
  },
  parameters: [
    { name: 'Accept-Language', in: 'header', description: '"cy" for an answer in Welsh where a file is not taken.' },
  ],
  answers: {
    201: {
      description: 'The file is kept.',
      schema: {
        type: 'object',
        required: ['id', 'name', 'size', 'type'],
        properties: {
          id: { type: 'string', description: 'What a form names it by.' },
          name: { type: 'string', description: 'Its name without what could do harm.' },
          size: { type: 'integer', description: 'Its bytes, as they are kept.' },
          type: { type: 'string', description: 'What it is by its content.' },
        },
      },
    },
    409: { description: 'Another file came under this key.' },
    413: { description: 'It is too large.' },
    415: { description: 'It is of a kind that we do not take, or a photo that cannot be read.' },
    422: { description: 'There is no file, none with anything in it, or more than one.' },
  },
};

/** `POST /clearway/api/uploads`: takes one file ahead of its form and answers what a form then names. */
export function uploadRoutes(app: FastifyInstance, desk: Desk): void {
  serve(app, desk, upload, async ({ request, reply, key }) => {
    if (!request.isMultipart()) return refuseFile(request, reply, 'no-file');
    if (Number(request.headers['content-length']) > mostBytes + wrapping)
      return refuseFile(request, reply, 'too-large');

    const kept = await takeFile(request, desk.stores.files, key || undefined);
    return kept.ok ? reply.code(201).send(kept.file) : refuseFile(request, reply, kept.reason);
  });
}

async function takeFile(
  request: FastifyRequest,
  files: FileStore,
  key: string | undefined,
): Promise<KeptFile | { readonly ok: false; readonly reason: Reason }> {
  let kept: KeptFile | undefined;
  try {
    for await (const part of request.parts({ limits }))
      if (part.type === 'file') kept = await files.keep(part.file, { name: part.filename, key });
  } catch (error) {
    if ((error as FastifyError).code === 'FST_FILES_LIMIT') return { ok: false, reason: 'many-files' };
    throw unreadableParts(error);
  }
  return kept ?? { ok: false, reason: 'no-file' };
}

function refuseFile(request: FastifyRequest, reply: FastifyReply, reason: Reason): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  const { fileNotTaken, noFile, oneFile } = deskWords[language];
  const detail = reason === 'no-file' ? noFile : reason === 'many-files' ? oneFile : fileRefusalWords(reason, language);
  return sendProblem(reply, statuses[reason], fileNotTaken, detail, { reason });
}
