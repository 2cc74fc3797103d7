import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { NewSubmission } from '../../src/desk/stores/submissions.ts';

/** A form with one answer, as a desk is about to keep it. */
export const submissionOf = (text = 'green'): NewSubmission => ({
  request: { form: 'missed-bin', title: 'Report a missed bin', language: 'en', receivedAt: 5, contact: {} },
  entries: { bin: [text] },
  answers: { bin: text },
  files: [],
  channel: 'web',
});

export interface Writer {
  readonly child: ChildProcess;
  /** What it has said so far: "KEY REFERENCE" for each that it has kept. */
  readonly lines: () => readonly string[];
  readonly ended: Promise<unknown>;
  /** Kills it once it has said so many lines. */
  readonly killAfter: (lines: number) => Promise<void>;
}

const script = fileURLToPath(new URL('submission-writer.ts', import.meta.url));

/** Starts a desk of its own that writes until it is killed: see submission-writer.ts. */
export const startWriter = (...options: readonly string[]): Writer => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += String(piece)));
  child.stderr.on('data', () => undefined);
  const lines = () => said.split('\n').slice(0, -1);
  const ended = once(child, 'exit');
  return {
    child,
    lines,
    ended,
    async killAfter(count) {
      while (lines().length < count && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill('SIGKILL');
      await ended;
    },
  };
};
