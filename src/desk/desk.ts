import type { Folders } from './config.ts';
import type { Database } from './database/database.ts';
import type { Secret } from './secret.ts';
import type { FileStore } from './stores/files.ts';
import type { RequestStore } from './stores/requests.ts';
import type { SubmissionStore } from './stores/submissions.ts';

/** What every route of the desk may use. */
export interface Desk {
  readonly folders: Folders;
  readonly database: Database;
  readonly stores: {
    readonly files: FileStore;
    readonly submissions: SubmissionStore;
    readonly requests: RequestStore;
  };
  readonly secret: Secret;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How often one address may write in a minute; what an operation allows is counted in this. */
  readonly perMinute: number;
  /** How old a page must at least be when it is sent, in milliseconds. */
  readonly youngest: number;
  /** Where residents find these pages: "https://www.mereham.gov.uk". A function, because a port may be known only once it is open. */
  readonly publicUrl: () => string;
  /** Other sites of the council whose pages may use the API: "https://www.mereham.gov.uk". */
  readonly origins: readonly string[];
}
