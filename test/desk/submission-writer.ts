import { openSubmissionStore } from '../../src/desk/stores/submissions.ts';

/**
 * A desk of its own that keeps submissions until it is killed, and says each key once it is kept.
 * `node --import tsx submission-writer.ts FOLDER PREFIX COUNT SAME` writes COUNT, under one key each, or all under PREFIX when SAME is "same".
 */
const [data = '', prefix = '', count = '0', same] = process.argv.slice(2);
const store = openSubmissionStore(data);
for (let place = 0; place < Number(count); place += 1) {
  const key = same === 'same' ? prefix : `${prefix}-${place}`;
  const reference = await store.keep(
    key,
    { form: 'f', language: 'en', receivedAt: place, entries: { text: ['x'.repeat(20_000)] }, answers: {} },
    () => `${prefix}-${process.pid}-${place}`,
  );
  process.stdout.write(`${key} ${reference.reference}\n`);
}
