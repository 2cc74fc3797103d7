/** What stands in the way of the desk's own PostgreSQL, in words that say what to do. */
export class PostgresProblem extends Error {}

/** What PostgreSQL said, as what to do about it where we know. `reasonOf('initdb: error: Permission denied')` says how to name another folder */
export const reasonOf = (said: string): string => {
  if (/could not change permissions|could not access|Permission denied/i.test(said))
    return 'Its user may not enter that folder. Name a folder with CLEARWAY_DATA that every user may pass through, start the desk as a user of its own instead of root, or set DATABASE_URL.';
  if (/incompatible with server/i.test(said))
    return 'Another version of PostgreSQL made these files. Use the version of Clearway that made them, or move them to a newer PostgreSQL with pg_dump.';
  if (/No space left on device/i.test(said)) return 'The disk is full. Make room, and start again.';
  return `It said: ${said.trim().split('\n').slice(-3).join(' ')}`;
};
