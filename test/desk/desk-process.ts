import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A desk in a process of its own, so that it can be killed. */
export interface DeskProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** Ends it at once, as a power cut would: nothing is put away. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and waits until it has. */
  readonly stop: () => Promise<void>;
}

const server = fileURLToPath(new URL('../../src/desk/server.ts', import.meta.url));

/** Starts a desk with settings of the environment, on any free port, and answers when it is open. */
export async function startDesk(settings: Readonly<Record<string, string>>): Promise<DeskProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', server], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: '',
      HOST: '127.0.0.1',
      PORT: '0',
      CLEARWAY_PER_MINUTE: '1000000',
      ...settings,
    },
  });
  const ended = once(child, 'exit');
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(`The desk did not open. It said: ${said}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return { address, child, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
