/** What a command may touch of the world around it; tests put their own in its place. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was asked for: it may be piped on. */
  readonly out: (text: string) => void;
  /** What is said beside it. */
  readonly say: (text: string) => void;
  /** All that is piped in. */
  readonly input: () => Promise<Uint8Array>;
  /** Asks a person, and answers with what they typed; undefined where nobody is there to ask. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How a command ends: well; with something found where that was asked for; or because it was called in a wrong way. */
export type ExitCode = 0 | 1 | 2;

/** What a command is. */
export interface Command {
  /** "clearway due [FILE]", one line each way to call it. */
  readonly usage: readonly string[];
  /** What it does, and its options, in plain words. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** A command was called in a wrong way; the message says how it is right. */
export class WrongUse extends Error {}
