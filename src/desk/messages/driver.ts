import type { OutboxMessage } from './outbox.ts';

/** A way to send messages: a mail server, GOV.UK Notify, or files to look at. */
export interface MessageDriver {
  /** "SMTP": for the log. */
  readonly name: string;
  /** Sends one message, or throws; a MessageProblem where it is known why. */
  readonly send: (message: OutboxMessage) => Promise<void>;
}

/** Who messages come from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Why a message did not go, in plain words that name nobody: they are kept and logged. Final where trying again cannot help. */
export class MessageProblem extends Error {
  readonly isFinal: boolean;

  constructor(words: string, { isFinal = false }: { readonly isFinal?: boolean } = {}) {
    super(words);
    this.isFinal = isFinal;
  }
}
