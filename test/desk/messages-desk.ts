import type { Database } from '../../src/desk/database/database.ts';
import type { MessageDriver } from '../../src/desk/messages/driver.ts';
import { queueMessage, type NewMessage, type OutboxMessage } from '../../src/desk/messages/outbox.ts';

/** Tuesday of the sample's own week, 10:07 in London. */
export const at = Date.UTC(2026, 10, 24, 10, 7);
export const minute = 60_000;
export const hour = 60 * minute;

export const letter = (parts: Partial<NewMessage> = {}): NewMessage => ({
  kind: 'acknowledgement',
  recipient: 'ann@example.org',
  subject: 'We have your form',
  body: 'Mereham\n\nThank you.\n',
  language: 'en',
  madeAt: at,
  ...parts,
});

/** A message as a driver gets it. */
export const taken = (parts: Partial<OutboxMessage> = {}): OutboxMessage => ({
  ...letter(),
  id: 17,
  reference: null,
  attempts: 1,
  ...parts,
});

export const queueMany = async (database: Database, count: number): Promise<void> => {
  for (let number = 0; number < count; number += 1)
    await queueMessage(database, letter({ recipient: `resident-${number}@example.org` }));
};

/** A driver that keeps what it is given; `first` may refuse. */
export const keepingDriver = (first?: (message: OutboxMessage) => void) => {
  const sent: OutboxMessage[] = [];
  const driver: MessageDriver = {
    name: 'A test',
    async send(message) {
      first?.(message);
      await new Promise((resolve) => setTimeout(resolve, 2));
      sent.push(message);
    },
  };
  return { driver, sent };
};

/** The rows of the outbox, oldest first. */
export const rowsOf = (database: Database) => database.selectFrom('outbox').selectAll().orderBy('id').execute();

/** A clock that a test moves, and what was logged. */
export const clockAndLog = () => {
  const facts = { at, lines: [] as string[] };
  return { ...facts, clock: facts, now: () => facts.at, log: (line: string) => void facts.lines.push(line) };
};
