import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';
import { serve, type Operation } from '../operation.ts';
import { notFound } from '../refusals.ts';
import { sampleFile } from '../sample-files.ts';

const readStatus: Operation = {
  name: 'readStatus',
  method: 'GET',
  path: '/status.json',
  summary: 'What is changed today: the notices of the council and how each service is doing.',
  weight: 0,
  answers: {
    200: {
      description: 'A status file; its schema is clearway/schemas/status.schema.json.',
      schema: { type: 'object' },
    },
  },
};

/** `GET /clearway/api/status.json`: the feed that the council's own pages read. */
export function statusRoutes(app: FastifyInstance, desk: Desk): void {
  serve(app, desk, readStatus, async ({ reply }) => {
    const text = await sampleFile(desk.folders, 'status.json', desk.now());
    // The pages ask every minute: a stored copy is asked after each time.
    return text === undefined
      ? notFound(reply)
      : reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8').send(text);
  });
}
