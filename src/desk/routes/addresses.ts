import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { tidyPostcode } from '../../logic/forms/tidy-postcode.ts';
import { openRecords, openWords } from '../../logic/shape/open.ts';
import { languageOf } from '../../logic/words/language.ts';
import type { Desk } from '../desk.ts';
import { deskWords } from '../desk-words.data.ts';
import { serve, type Operation } from '../operation.ts';
import { sendProblem } from '../refusals.ts';

/** An address to choose from, in one line and in its parts. */
export interface FoundAddress {
  readonly text: string;
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly postcode: string;
}

const findAddresses: Operation = {
  name: 'findAddresses',
  method: 'GET',
  path: '/addresses',
  summary: 'The addresses of a postcode; none for one that the council does not know.',
  parameters: [{ name: 'postcode', in: 'query', description: 'A whole postcode, in any case and spacing.' }],
  answers: {
    200: {
      description: 'The addresses, each in one line and in its parts.',
      schema: {
        type: 'object',
        required: ['addresses'],
        properties: {
          addresses: {
            type: 'array',
            items: {
              type: 'object',
              required: ['text', 'line1', 'town', 'postcode'],
              properties: Object.fromEntries(
                ['text', 'line1', 'line2', 'town', 'postcode'].map((name) => [name, { type: 'string' }]),
              ),
            },
          },
        },
      },
    },
    422: { description: 'This is not a whole postcode.' },
  },
};

/** `GET /clearway/api/addresses?postcode=`: the addresses of a postcode. */
export function addressRoutes(app: FastifyInstance, desk: Desk): void {
  serve(app, desk, findAddresses, async ({ request, reply }) => {
    const { postcode: typed } = request.query as { postcode?: string | string[] };
    const postcode = tidyPostcode(String(typed ?? '').slice(0, 30));
    if (postcode)
      return reply.send({ addresses: await addressesAt(join(desk.folders.sampleCouncil, 'addresses.json'), postcode) });
    const { badPostcode, badPostcodeNext } = deskWords[languageOf(request.headers['accept-language'])];
    return sendProblem(reply, 422, badPostcode, badPostcodeNext);
  });
}

async function addressesAt(file: string, postcode: string): Promise<readonly FoundAddress[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return openRecords(JSON.parse(text)).flatMap((found) => {
    const [line1, line2, town] = [found['line1'], found['line2'], found['town']].map(openWords);
    if (found['postcode'] !== postcode || !line1 || !town) return [];
    const lines = [line1, line2, town, postcode].filter((line) => line !== undefined);
    return [{ text: lines.join(', '), line1, ...(line2 && { line2 }), town, postcode }];
  });
}
