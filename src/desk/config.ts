import { fileURLToPath } from 'node:url';

/** Where the desk finds what it serves: absolute folder paths. */
export interface Folders {
  /** The sample council: profile, feeds and, in `site/`, its pages. */
  readonly sampleCouncil: string;
  /** What the build makes: clearway.js, clearway.css, parts/. */
  readonly built: string;
  /** The built Storybook. */
  readonly storybook: string;
}

/** What the desk needs to know before it starts. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly folders: Folders;
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

/** The settings in the environment: HOST and PORT. `readConfig({ PORT: '8080' }).port → 8080` */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => ({
  host: environment['HOST']?.trim() || '127.0.0.1',
  port: readPort(environment['PORT']?.trim() || '3000'),
  folders: repositoryFolders,
});

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65535) return port;
  throw new ConfigError(`PORT is "${text}". Set it to a whole number from 0 to 65535, for example PORT=3000.`);
}
