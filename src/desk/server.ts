import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildDesk } from './app.ts';
import { openDeskDatabase } from './database/desk-database.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { firstKey } from './first-key.ts';
import { startDeskJobs } from './jobs/desk-jobs.ts';
import { messageWords, openMessageDriver, readMessageSettings } from './messages/message-settings.ts';

const patienceMs = 1500;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const settings = readMessageSettings(process.env);
  const { database, close } = await openDeskDatabase(config);
  const app = await buildDesk({ ...config, database, publicUrl: () => settings.publicUrl ?? addressOf(config, app) });
  const jobs = startDeskJobs(config, database, openMessageDriver(settings, config));
  app.addHook('onClose', async () => {
    await jobs.stop();
    await close();
  });
  const key = config.databaseUrl === undefined ? await firstKey(config.data, database) : undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(app));
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    // Nothing may keep the program from ending, and its PostgreSQL ends with it.
    await app.close();
    throw error;
  }
  console.log(welcome(config, addressOf(config, app), { messages: messageWords(settings, config.data), key }));
}

/** Where the desk answers on this machine. */
function addressOf({ host }: Config, app: FastifyInstance): string {
  const anywhere = host === '0.0.0.0' || host === '::';
  const name = anywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${(app.server.address() as AddressInfo | null)?.port ?? 0}`;
}

function welcome(
  { folders }: Config,
  address: string,
  { messages, key }: { readonly messages: string; readonly key: string | undefined },
): string {
  const storybook = existsSync(join(folders.storybook, 'index.html')) ? `${address}/storybook/` : 'not built yet';
  const lines = [
    'The desk is open.',
    `  Sample council  ${address}/`,
    `  Storybook       ${storybook}`,
    `  Messages go     ${messages}`,
    ...(key ? [`  Open311 key     in ${key}`] : []),
    'Press Ctrl and C to stop.',
  ];
  return lines.join('\n');
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
