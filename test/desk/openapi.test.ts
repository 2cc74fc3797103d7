import assert from 'node:assert/strict';
import test from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { openDesk } from './desk.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

/** What fastify lists as a tree, four signs for each branch: "GET /clearway/api/requests/:reference". */
const routesOf = (tree: string): readonly string[] => {
  const branches: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, space = '', path = '', methods = ''] = /^((?:[│ ] {3})*)[├└]── (\S+)(?: \(([^)]+)\))?/.exec(line) ?? [];
    if (!path) return [];
    branches.splice(space.length / 4, Infinity, path);
    return methods ? methods.split(', ').map((method) => `${method} ${branches.join('')}`) : [];
  });
};

test('openapi.json is a valid OpenAPI 3.1 document', async (t) => {
  const desk = await openDesk(t);
  const answer = await desk.inject('/clearway/api/openapi.json');
  assert.equal(answer.statusCode, 200);
  const { valid, errors } = await new Validator().validate(answer.json<Document>() as never);
  assert.deepEqual(errors ?? [], []);
  assert.equal(valid, true);
  assert.match(answer.json<Document>().openapi, /^3\.1/);
});

test('openapi.json names each route that the desk serves under /clearway/api, and no other', async (t) => {
  const desk = await openDesk(t);
  const { paths } = (await desk.inject('/clearway/api/openapi.json')).json<Document>();
  // Open311 has a specification of its own, with three addresses for each endpoint: its contract test holds them.
  const described = Object.entries(paths)
    .filter(([path]) => !path.includes('/open311/'))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
  const routes = routesOf(desk.printRoutes({ commonPrefix: false }))
    .filter((route) => route.includes(' /clearway/api/') && !/^(HEAD|OPTIONS) |\/open311\/|openapi\.json/.test(route))
    .map((route) => route.replace('/clearway/api', '').replace(/:(\w+)/g, '{$1}'));
  assert.ok(routes.length > 5, 'routes were found');
  assert.deepEqual(described.sort(), routes.sort());
});

test('no two operations have one name', async (t) => {
  const desk = await openDesk(t);
  const { paths } = (await desk.inject('/clearway/api/openapi.json')).json<Document>();
  const names = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  assert.equal(new Set(names).size, names.length);
});
