import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { open311Operations } from '../open311/operations.data.ts';
import { openApi } from '../openapi.ts';
import { operationsOf } from '../operation.ts';

// Two folders up from src/desk/routes/ and from dist/desk/routes/.
const packageFile = new URL('../../../package.json', import.meta.url);

/** `GET /clearway/api/openapi.json`: what this desk serves, in OpenAPI 3.1. */
export function openApiRoutes(app: FastifyInstance): void {
  app.get('/clearway/api/openapi.json', async (_request, reply) => {
    const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
    return reply
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(openApi([...operationsOf(app), ...open311Operations], version)));
  });
}
