import type { Database } from '../database/database.ts';
import { MessageProblem, type MessageDriver } from './driver.ts';
import { isRecipient } from './message-text.ts';
import { claimMessages, markFailed, markLater, markSent, mostAttempts, type OutboxMessage } from './outbox.ts';

/** What sending needs. */
export interface SendingFacts {
  readonly database: Database;
  readonly driver: MessageDriver;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Gets lines that name nobody. */
  readonly log: (line: string) => void;
  /** True once the desk is to stop: no more messages are taken. */
  readonly isStopping?: () => boolean;
  /** How long one message may take, in milliseconds: a minute when left out, well within the five for which it is this desk's. */
  readonly patience?: number;
}

/** Each has a connection of its own while it is sent; mail servers commonly allow one sender ten at once. */
const batch = 5;

/** Sends all that wait, and writes down what became of each; the answer is how many went. */
export async function sendWaiting(facts: SendingFacts): Promise<number> {
  let sent = 0;
  while (!facts.isStopping?.()) {
    const messages = await claimMessages(facts.database, facts.now(), batch);
    const went = await Promise.all(messages.map((message) => sendOne(facts, message)));
    sent += went.filter(Boolean).length;
    if (messages.length < batch) break;
  }
  return sent;
}

async function sendOne(
  { database, driver, now, log, patience = 60_000 }: SendingFacts,
  message: OutboxMessage,
): Promise<boolean> {
  const problem = await tried(driver, message, patience);
  if (!problem) {
    await markSent(database, message, now());
    return true;
  }
  const outcome = problem.isFinal
    ? (await markFailed(database, message, now(), problem.message), 'failed')
    : await markLater(database, message, now(), problem.message);
  const next = outcome === 'failed' ? 'It is given up.' : 'It is tried again.';
  log(`Message ${message.id} did not go at try ${message.attempts}: ${problem.message} ${next}`);
  return false;
}

async function tried(
  driver: MessageDriver,
  message: OutboxMessage,
  patience: number,
): Promise<MessageProblem | undefined> {
  if (message.attempts > mostAttempts)
    return new MessageProblem('The desk stopped each time that it sent this.', { isFinal: true });
  // Checked when it was written too: the table may have been filled by another hand, or an older desk.
  if (!isRecipient(message.recipient))
    return new MessageProblem('The recipient is not one email address.', { isFinal: true });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new MessageProblem(`${driver.name} took too long.`)), patience);
  });
  try {
    await Promise.race([driver.send(message), late]);
    return undefined;
  } catch (error) {
    return error instanceof MessageProblem ? error : new MessageProblem(unknownProblem(driver, error));
  } finally {
    clearTimeout(timer);
  }
}

/** What a server or the system says may hold an address or a password: only its code is kept. */
function unknownProblem({ name }: MessageDriver, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return `${name} could not send it${/^[A-Z_]{2,40}$/.test(code) ? ` (${code})` : ''}.`;
}
