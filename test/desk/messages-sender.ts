import { openDatabase } from '../../src/desk/database/database.ts';
import { startJobs } from '../../src/desk/jobs/jobs.ts';

// A desk that takes a message and never comes to an end with it: messages-outbox.test.ts kills it.
const [address = '', schema = '', now = ''] = process.argv.slice(2);
const database = await openDatabase({ connection: { connectionString: address }, schema, most: 2 });
const driver = {
  name: 'A test',
  send: () => {
    console.log('sending');
    return new Promise<void>(() => undefined);
  },
};
startJobs({ database, driver, now: () => Number(now), log: () => undefined, timeZone: 'Europe/London', daily: [] }, 1);
setInterval(() => undefined, 1000);
