import { isStatuspage } from './is-statuspage.ts';
import { parseNative } from './parse-native.ts';
import type { ParseFeed } from './reading.ts';
import { parseStatuspage } from './statuspage.ts';

/**
 * Reads a feed of notices, Clearway's own `status.json` or a Statuspage v2 `summary.json`. A page can do the same with less to load:
 * parseNative, and statuspage.ts only once isStatuspage says so.
 * `parseStatus({ updatedAt: '2026-11-24T07:45Z', notices: [] }, 'Europe/London') → { ok: true, value: …, problems: [] }`
 */
export const parseStatus: ParseFeed = (input, ...rest) =>
  (isStatuspage(input) ? parseStatuspage : parseNative)(input, ...rest);
