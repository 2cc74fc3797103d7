import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildDesk } from './app.ts';
import { ConfigError, readConfig, type Config } from './config.ts';

const patienceMs = 1500;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const app = await buildDesk({ folders: config.folders, data: config.data });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(app));
  await app.listen({ host: config.host, port: config.port });
  console.log(welcome(config, app.server.address() as AddressInfo));
}

function welcome({ host, folders }: Config, { port }: AddressInfo): string {
  const anywhere = host === '0.0.0.0' || host === '::';
  const name = anywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const storybook = existsSync(join(folders.storybook, 'index.html'))
    ? `http://${name}:${port}/storybook/`
    : 'not built yet';
  return `The desk is open.\n  Sample council  http://${name}:${port}/\n  Storybook       ${storybook}\nPress Ctrl and C to stop.`;
}

async function stop(app: FastifyInstance): Promise<void> {
  // A browser that reads slowly, or not at all, must not keep the desk from stopping.
  setTimeout(() => app.server.closeAllConnections(), patienceMs).unref();
  await app.close();
}

function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const { PORT = '3000', HOST = '127.0.0.1' } = process.env;
  if (error instanceof ConfigError) return error.message;
  if (code === 'EADDRINUSE')
    return `Port ${PORT} is taken by another program. Choose another one, for example PORT=3001.`;
  if (code === 'EACCES') return `We may not use port ${PORT}. Choose one above 1023, for example PORT=3000.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This computer has no address "${HOST}". Set HOST=127.0.0.1.`;
  return `The desk could not start: ${error instanceof Error ? error.message : String(error)}`;
}

try {
  await start();
} catch (error) {
  console.error(reasonFor(error));
  process.exitCode = 1;
}
