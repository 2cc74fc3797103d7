import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { tidyPostcode } from '../../logic/forms/tidy-postcode.ts';
import { openRecords, openWords } from '../../logic/shape/open.ts';
import { languageOf } from '../../logic/words/language.ts';
import type { Folders } from '../config.ts';
import { deskWords } from '../desk-words.data.ts';
import { sendProblem } from '../refusals.ts';

/** An address to choose from, in one line and in its parts. */
export interface FoundAddress {
  readonly text: string;
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly postcode: string;
}

/** `GET /clearway/api/addresses?postcode=`: the addresses of a postcode; none for one that the sample council does not know. */
export function addressRoutes(app: FastifyInstance, { sampleCouncil }: Folders): void {
  app.get<{ Querystring: { postcode?: string | string[] } }>('/clearway/api/addresses', async (request, reply) => {
    const postcode = tidyPostcode(String(request.query.postcode ?? '').slice(0, 30));
    if (postcode) return { addresses: await addressesAt(join(sampleCouncil, 'addresses.json'), postcode) };
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
