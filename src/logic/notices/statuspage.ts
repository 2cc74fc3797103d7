import { isRecord, type Found } from '../shape/open.ts';
import type { Text } from '../words/language.ts';
import { words } from './notice-words.data.ts';
import { periodWords } from './notice-words.ts';
import type { Level, Notice, StatusFeed } from './notice.ts';
import { isStatuspage } from './is-statuspage.ts';
import { firstMoment, isWords, parserOf, tell, type ParseFeed, type ReadFeed, type Reading } from './reading.ts';
import { readRecord } from './statuspage-record.ts';

// Atlassian Statuspage v2, which many suppliers use and others imitate. `true` is "works as normal".
const componentLevels: Readonly<Record<string, Level | true>> = {
  operational: true,
  degraded_performance: 'disrupted',
  partial_outage: 'disrupted',
  major_outage: 'closed',
  under_maintenance: 'changed',
};
const impactLevels: Readonly<Record<string, Level>> = {
  none: 'information',
  minor: 'disrupted',
  major: 'disrupted',
  critical: 'closed',
  maintenance: 'changed',
};
const day = 86_400_000;

// "constructor" and its like are no words of ours.
const lookUp = <T>(table: Readonly<Record<string, T>>, word: unknown): T | undefined =>
  typeof word === 'string' && Object.hasOwn(table, word) ? table[word] : undefined;

const known = (table: Readonly<Record<string, unknown>>) => `We know: ${Object.keys(table).join(', ')}.`;

/** What is broken now, or was until a day ago: mended services are told as back to normal for 24 hours. */
const readIncident = (reading: Reading, incident: Found, path: string): Notice[] => {
  const record = readRecord(reading, incident, path);
  if (!record) return [];
  const began = firstMoment(reading, incident.started_at, incident.created_at, incident.updated_at) ?? 0;
  if (incident.status === 'resolved' || incident.status === 'postmortem') {
    const startsAt = firstMoment(reading, incident.resolved_at, incident.updated_at) ?? began;
    return [{ ...record, level: 'back-to-normal', startsAt, endsAt: startsAt + day }];
  }
  const level = lookUp(impactLevels, incident.impact);
  if (!level)
    tell(reading.problems, `${path}.impact`, incident.impact, `It is shown as information. ${known(impactLevels)}`);
  return [{ ...record, level: level ?? 'information', startsAt: began }];
};

/**
 * Planned works: information from a week before, "changed" while they go on, then gone. What goes on has no end until its
 * owner says so, because works that overran vanished from pages at their planned end (cachet#4011).
 */
const readMaintenance = (reading: Reading, maintenance: Found, path: string): Notice[] => {
  const { status, scheduled_for, scheduled_until } = maintenance;
  if (status === 'completed') return [];
  const record = readRecord(reading, maintenance, path);
  if (!record) return [];
  const from = firstMoment(reading, scheduled_for);
  if (status !== 'scheduled') {
    const startsAt = from ?? firstMoment(reading, maintenance.started_at, maintenance.created_at) ?? 0;
    return [{ ...record, level: 'changed', startsAt }];
  }
  if (from === undefined) {
    tell(
      reading.problems,
      `${path}.scheduled_for`,
      scheduled_for,
      'We leave it out. A Statuspage says when planned works begin.',
    );
    return [];
  }
  const until = firstMoment(reading, scheduled_until) ?? from + day;
  const inBoth = (write: (language: 'en' | 'cy') => string): Text => ({ en: write('en'), cy: write('cy') });
  return [
    {
      ...record,
      level: 'information',
      title: inBoth((language) => words[language].planned(record.title)),
      body: inBoth((language) =>
        [periodWords(from, until, reading.timeZone, language) + '.', record.body].filter(Boolean).join('\n\n'),
      ),
      startsAt: from - 7 * day,
      endsAt: until,
    },
  ];
};

const each = <T>(list: unknown, name: string, read: (found: Found, path: string) => T[]): T[] =>
  Array.isArray(list) ? list.flatMap((found, index) => (isRecord(found) ? read(found, `${name}[${index}]`) : [])) : [];

const readStatuspage: ReadFeed = (reading, summary) => {
  if (!isStatuspage(summary)) return undefined;
  const page = isRecord(summary.page) ? summary.page : {};
  return {
    // `page.updated_at` is the last change, weeks ago on a quiet page, and each answer is made anew.
    updatedAt: reading.answeredAt ?? firstMoment(reading, page.updated_at) ?? 0,
    staleAfterMinutes: 60,
    // A group only repeats the worst of its members, which stand in the list too.
    services: each(summary.components, 'components', ({ id, name, status, group }, path) => {
      if (group === true) return [];
      const level = lookUp(componentLevels, status);
      if (isWords(id) && level)
        return [{ id, name: isWords(name) ? name : undefined, level: level === true ? undefined : level }];
      // Nobody may read "working as normal" into a word that we do not know.
      if (isWords(id)) tell(reading.problems, `${path}.status`, status, `We leave it out. ${known(componentLevels)}`);
      else tell(reading.problems, `${path}.id`, id, 'We leave it out. A Statuspage gives each component an id.');
      return [];
    }),
    notices: [
      ...each(summary.incidents, 'incidents', (incident, path) => readIncident(reading, incident, path)),
      ...each(summary.scheduled_maintenances, 'scheduled_maintenances', (maintenance, path) =>
        readMaintenance(reading, maintenance, path),
      ),
    ],
  };
};

/**
 * Reads a Statuspage v2 `summary.json` as it is; give `answeredAt`, or a quiet page looks stale.
 * `parseStatuspage({ page: {}, incidents: [] }, 'Europe/London') → { ok: true, value: …, problems: [] }`
 */
export const parseStatuspage: ParseFeed = parserOf(readStatuspage);

/** Opens a Statuspage v2 `summary.json` for a page; undefined when it is none. `openStatuspage({ page: {} }, 'Europe/London', 0) → undefined` */
export const openStatuspage = (json: unknown, timeZone: string, answeredAt: number): StatusFeed | undefined => {
  const parsed = parseStatuspage(json, timeZone, { answeredAt });
  return parsed.ok ? parsed.value : undefined;
};
