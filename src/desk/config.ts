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

/** The settings in the environment: HOST, PORT and CLEARWAY_DATA. `readConfig({ PORT: '8080' }).port → 8080` */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => ({
  host: environment['HOST']?.trim() || '127.0.0.1',
  port: readPort(environment['PORT']?.trim() || '3000'),
  folders: repositoryFolders,
  data: readData(environment['CLEARWAY_DATA']?.trim()),
});

function readData(named: string | undefined): string {
  const data = named ? resolve(named) : defaultData();
  const { sampleCouncil, built, storybook } = repositoryFolders;
  const served = [sampleCouncil, built, storybook].find((folder) => `${data}${sep}`.startsWith(`${folder}${sep}`));
  if (!served) return data;
  throw new ConfigError(
    `CLEARWAY_DATA is "${named ?? data}", inside a folder that is served to everyone. Name one outside of ${served}.`,
  );
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65535) return port;
  throw new ConfigError(`PORT is "${text}". Set it to a whole number from 0 to 65535, for example PORT=3000.`);
}
