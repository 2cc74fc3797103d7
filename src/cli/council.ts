import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BankHolidays } from '../logic/calendar/bank-holidays.ts';
import { openBankHolidays } from '../logic/calendar/open-bank-holidays.ts';
import { bankHolidaysOf } from '../logic/calendar/shipped-bank-holidays.ts';
import { openProfile } from '../logic/profile/open-profile.ts';
import type { Profile } from '../logic/profile/profile.ts';
import { readMoment } from '../logic/requests/due-list-cells.ts';
import { repositoryFolders } from '../desk/config.ts';
import { sampleFile } from '../desk/sample-files.ts';
import { WrongUse, type Terminal } from './terminal.ts';

/** The council for which a command counts, and its days off. */
export interface Council {
  readonly profile: Profile;
  readonly holidays: BankHolidays;
}

/** Reads a council's profile, and the bank holidays that stand beside it; without a file, the council that the desk serves. */
export async function readCouncil(file: string | undefined, now: number): Promise<Council> {
  const text = file === undefined ? await sampleFile(repositoryFolders, 'council.json', now) : await readText(file);
  const profile = openProfile(parsed(text ?? '', file ?? 'council.json'));
  if (!profile) throw new WrongUse(`${file} is no council profile: it has no name.`);
  const folder = file === undefined ? repositoryFolders.sampleCouncil : dirname(file);
  const beside = await readFile(join(folder, 'bank-holidays.json'), 'utf8').catch(() => undefined);
  const { division } = profile.bankHolidays;
  const held = beside === undefined ? undefined : openBankHolidays(parsed(beside, 'bank-holidays.json'), division);
  return { profile, holidays: held ?? bankHolidaysOf(division) };
}

/** A file that somebody named; said in plain words where it cannot be read. */
export const readBytes = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `We cannot read ${file} (${error.code ?? error.name}).`,
    );
  });

const readText = async (file: string): Promise<string> => Buffer.from(await readBytes(file)).toString('utf8');

const parsed = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch {
    throw new WrongUse(`${file} is not written as JSON.`);
  }
};

/** The moment of `--now`, or this one. */
export function readNow(said: string | undefined, timeZone: string, terminal: Terminal): number {
  if (said === undefined) return terminal.now();
  const moment = readMoment(said, timeZone);
  if (moment.ok) return moment.value.at;
  throw new WrongUse(`--now: ${moment.message}`);
}
