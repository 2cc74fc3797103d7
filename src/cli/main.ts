#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { buffer } from 'node:stream/consumers';
import { clearway } from './clearway.ts';
import type { Terminal } from './terminal.ts';

const { stdin, stdout, stderr } = process;

const terminal: Terminal = {
  environment: process.env,
  out: (text) => void stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  say: (text) => void stderr.write(`${text}\n`),
  input: () => buffer(stdin),
  async ask(question) {
    if (!stdin.isTTY) return undefined;
    const reader = createInterface({ input: stdin, output: stderr });
    try {
      return await reader.question(question);
    } finally {
      reader.close();
    }
  },
  now: Date.now,
};

// "clearway due | head" closes the pipe when it has seen enough.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await clearway(process.argv.slice(2), terminal);
} catch (error) {
  // Without the words of the fault: a database repeats in them what it could not read.
  const { name, code } = error as NodeJS.ErrnoException;
  stderr.write(`Something went wrong that we did not expect (${[name, code].filter(Boolean).join(' ')}).\n`);
  if (process.env['CLEARWAY_FAULTS']) console.error(error);
  process.exitCode = 2;
}
