import { readConfig, type Config } from '../desk/config.ts';
import { openBesideDesk } from '../desk/database/beside-desk.ts';
import type { Database } from '../desk/database/database.ts';
import { tidyReference } from '../logic/requests/reference.ts';
import { WrongUse, type Terminal } from './terminal.ts';

/** The desk's tables and settings, for one command. */
export interface OpenDesk {
  readonly config: Config;
  readonly database: Database;
  readonly data: string;
}

/** Opens the desk's tables, beside a desk that runs or without one, and lets them go again. */
export async function withDesk<T>(
  { environment }: Terminal,
  use: (desk: OpenDesk) => Promise<T>,
  options: { readonly make?: boolean } = {},
): Promise<T> {
  const config = readConfig(environment);
  const { database, close } = await openBesideDesk(config, options);
  try {
    return await use({ config, database, data: config.data });
  } finally {
    await close();
  }
}

/** The reference that somebody typed, as it is kept. */
export function readReference(typed: string | undefined): string {
  if (typed === undefined) throw new WrongUse('Which reference? Write it like 7K4P-9QX3.');
  const reference = tidyReference(typed);
  if (reference === undefined) throw new WrongUse(`"${typed}" is no reference. Check it: it looks like 7K4P-9QX3.`);
  return reference;
}
