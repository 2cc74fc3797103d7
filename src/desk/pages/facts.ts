import { openBankHolidays } from '../../logic/calendar/open-bank-holidays.ts';
import { bankHolidaysOf } from '../../logic/calendar/shipped-bank-holidays.ts';
import { parseStatus } from '../../logic/notices/parse-status.ts';
import { openProfile } from '../../logic/profile/open-profile.ts';
import { languageOf } from '../../logic/words/language.ts';
import type { Folders } from '../config.ts';
import { readForm } from '../form-files.ts';
import { sampleFile } from '../sample-files.ts';
import type { PageFacts, Settings } from './element-pages.ts';

/** The feeds that a page can show beside the council's own, by the name that stands in an address, and by `src`: never an address from outside. */
const feeds: Readonly<Record<string, string>> = {
  'online-services': 'summary.json',
  '/feeds/summary.json': 'summary.json',
};

/** What the elements of a page would know at that moment; undefined when there is no council profile. */
export async function readFacts(
  folders: Folders,
  { feed, src, lang, form }: Settings,
  now: number,
): Promise<PageFacts | undefined> {
  const read = async (file: string): Promise<unknown> => JSON.parse((await sampleFile(folders, file, now)) ?? 'null');
  const profile = openProfile(await read('council.json'));
  if (!profile) return undefined;
  const file = feeds[feed ?? src ?? ''] ?? 'status.json';
  const status = parseStatus(await read(file), profile.timeZone, { answeredAt: now });
  const { division } = profile.bankHolidays;
  return {
    profile,
    holidays: openBankHolidays(await read('bank-holidays.json'), division) ?? bankHolidaysOf(division),
    feed: status.ok ? status.value : undefined,
    now,
    language: languageOf(lang),
    form: form === undefined ? undefined : await readForm(folders, form),
  };
}
