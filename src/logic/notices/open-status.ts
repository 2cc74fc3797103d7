import { isId, isRecord, openRecords, openStrings, openText } from '../shape/open.ts';
import { levels } from './active.ts';
import { openHref, openLink } from './href.ts';
import { momentOf } from './moment.ts';
import type { Level, Notice, StatusFeed } from './notice.ts';

const openLevel = (value: unknown): Level | undefined => levels.find((level) => level === value);

/**
 * Opens Clearway's own `status.json` for a page. It takes just what `parseNative` takes, and says nothing of what it leaves out,
 * because a phone should not carry a checker: `checkStatus` says what to mend. Undefined when it is no feed.
 * `openStatus({ notices: [] }, 'Europe/London', 0) → { updatedAt: 0, staleAfterMinutes: 1440, services: [], notices: [] }`
 */
export const openStatus = (json: unknown, timeZone: string, answeredAt: number): StatusFeed | undefined => {
  if (!isRecord(json) || !(Array.isArray(json.notices) || Array.isArray(json.services))) return undefined;
  const moment = (value: unknown, edge?: 'end') => momentOf(value, timeZone, edge);
  const updatedAt = moment(json.updatedAt) ?? answeredAt;
  const ids = new Set<string>();

  const openNotice = (written: unknown, index: number): Notice[] => {
    if (!isRecord(written)) return [];
    const { level, body, areas, nextUpdateAt, instead } = written;
    const title = openText(written.title);
    const startsAt = moment(written.startsAt) ?? updatedAt;
    const endsAt = moment(written.endsAt, 'end');
    if (!title || (endsAt ?? Infinity) <= startsAt) return [];
    const own = written.id;
    const id = !isId(own) || ids.has(own) ? `notice-${index + 1}` : own;
    ids.add(id);
    const services = openStrings(written.services).filter(isId);
    const scope = (['site', 'service', 'page'] as const).find((known) => known === written.scope);
    return [
      {
        id,
        // In doubt a notice is shown: who stands at a locked door is worse off than who reads a vague banner.
        level: openLevel(level) ?? 'information',
        title,
        body: openText(body),
        href: openHref(written.href),
        services,
        areas: openStrings(areas),
        startsAt,
        endsAt,
        nextUpdateAt: moment(nextUpdateAt),
        instead: openLink(instead),
        updates: openRecords(written.updates)
          .flatMap((update) => {
            const said = openText(update.text);
            const at = moment(update.at);
            return said && at !== undefined ? [{ at, text: said }] : [];
          })
          .sort((one, other) => other.at - one.at),
        // For a service that nobody named it would be shown nowhere.
        scope: services.length ? (scope ?? 'service') : scope === 'page' ? scope : 'site',
      },
    ];
  };

  const stale = json.staleAfterMinutes as number;
  return {
    updatedAt,
    // A day: a small team touches its feed every working day.
    staleAfterMinutes: Number.isInteger(stale) && stale > 0 ? stale : 1440,
    services: openRecords(json.services).flatMap(({ id, name, level }) =>
      isId(id) ? [{ id, name: openText(name), level: openLevel(level) }] : [],
    ),
    notices: Array.isArray(json.notices) ? json.notices.flatMap(openNotice) : [],
  };
};
