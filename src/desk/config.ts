import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the desk finds what it serves: absolute folder paths. */
export interface Folders {
  /** The sample council: profile, feeds and, in `site/`, its pages. */
  readonly sampleCouncil: string;
  /** What the build makes: clearway.js, clearway.css, parts/. */
  readonly built: string;
  /** The built Storybook. */
  readonly storybook: string;
  /** Form definitions; `forms/` of the sample council when left out. */
  readonly forms?: string;
}

/** What the desk needs to know before it starts. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly folders: Folders;
  /** The folder for what residents send: outside of all that is served. */
  readonly data: string;
  /** A PostgreSQL of the council's; the desk starts one of its own when left out. */
  readonly databaseUrl?: string;
  /** How often one address may write in a minute. */
  readonly perMinute: number;
  readonly origins: readonly string[];
  readonly trustProxy: boolean;
}

/** A setting that cannot be used; the message says in plain words what to write instead. */
export class ConfigError extends Error {}

// Two folders up is the repository's root both from src/desk/ and from dist/desk/.
const root = new URL('../../', import.meta.url);

/** The folders of this repository. */
export const repositoryFolders: Folders = {
  sampleCouncil: fileURLToPath(new URL('stories/sample-council', root)),
  built: fileURLToPath(new URL('dist', root)),
  storybook: fileURLToPath(new URL('storybook-static', root)),
};

/** Where residents' forms and files are kept unless CLEARWAY_DATA names another folder. */
export const defaultData = (): string => resolve('clearway-data');

/**
 * The settings in the environment: HOST, PORT, CLEARWAY_DATA, DATABASE_URL, CLEARWAY_PER_MINUTE, CLEARWAY_ORIGINS, CLEARWAY_BEHIND_PROXY.
 * `readConfig({ PORT: '8080' }).port → 8080`
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const setting = (name: string): string => environment[name]?.trim() ?? '';
  const databaseUrl = readDatabaseUrl(setting('DATABASE_URL'));
  return {
    host: setting('HOST') || '127.0.0.1',
    port: readPort(setting('PORT') || '3000'),
    folders: repositoryFolders,
    data: readData(setting('CLEARWAY_DATA')),
    ...(databaseUrl && { databaseUrl }),
    perMinute: readPerMinute(setting('CLEARWAY_PER_MINUTE') || '60'),
    origins: setting('CLEARWAY_ORIGINS')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(readOrigin),
    trustProxy: /^(yes|true|1)$/i.test(setting('CLEARWAY_BEHIND_PROXY')),
  };
};

function readDatabaseUrl(url: string): string | undefined {
  if (!url || /^postgres(ql)?:\/\//.test(url)) return url || undefined;
  // The address may hold a password: it is not repeated.
  throw new ConfigError(
    'DATABASE_URL is not an address of PostgreSQL. Write it like postgres://desk:secret@localhost/clearway.',
  );
}

function readPerMinute(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new ConfigError(`CLEARWAY_PER_MINUTE is "${text}". Set it to a whole number, for example 60.`);
}

function readOrigin(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return new URL(text).origin;
  throw new ConfigError(
    `CLEARWAY_ORIGINS has "${text}". Write addresses like https://www.mereham.gov.uk, with spaces between.`,
  );
}

function readData(named: string): string {
  const data = named ? resolve(named) : defaultData();
  const { sampleCouncil, built, storybook } = repositoryFolders;
  const served = [sampleCouncil, built, storybook].find((folder) => `${data}${sep}`.startsWith(`${folder}${sep}`));
  if (!served) return data;
  throw new ConfigError(
    `CLEARWAY_DATA is "${named || data}", inside a folder that is served to everyone. Name one outside of ${served}.`,
  );
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65535) return port;
  throw new ConfigError(`PORT is "${text}". Set it to a whole number from 0 to 65535, for example PORT=3000.`);
}
