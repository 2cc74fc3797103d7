import { openDatabase } from '../../src/desk/database/database.ts';
import { openSubmissionStore } from '../../src/desk/stores/submissions.ts';
import { submissionOf } from './sent-submissions.ts';

/**
 * A desk of its own that keeps submissions until it is killed, and says each key once it is kept.
 * `node --import tsx submission-writer.ts ADDRESS SCHEMA PREFIX COUNT SAME` writes COUNT, under one key each, or all under PREFIX when SAME is "same".
 */
const [connectionString = '', schema = '', prefix = '', count = '0', same] = process.argv.slice(2);
const database = await openDatabase({ connection: { connectionString }, schema });
const store = openSubmissionStore(database);
for (let place = 0; place < Number(count); place += 1) {
  const key = same === 'same' ? prefix : `${prefix}-${place}`;
  const { reference } = await store.keep(
    key,
    submissionOf('x'.repeat(20_000)),
    () => `${prefix}-${process.pid}-${place}`,
  );
  process.stdout.write(`${key} ${reference}\n`);
}
await database.destroy();
