import { ConfigError } from '../desk/config.ts';
import { WrongUse, type Command, type ExitCode, type Terminal } from './terminal.ts';

interface Verb {
  readonly summary: string;
  /** Loaded when it is called: "help" needs no database. */
  readonly load: () => Promise<{ readonly command: Command }>;
}

const verbs: Readonly<Record<string, Verb>> = {
  due: {
    summary: 'When is each request due, and what is overdue?',
    load: () => import('./commands/due.ts'),
  },
  report: {
    summary: 'Feedback, satisfaction and promises by service.',
    load: () => import('./commands/report.ts'),
  },
  export: {
    summary: 'All that is held on one reference.',
    load: () => import('./commands/export.ts'),
  },
  erase: {
    summary: 'Erase who sent a request, and what was said.',
    load: () => import('./commands/erase.ts'),
  },
  key: {
    summary: 'Keys for back offices that use Open311.',
    load: () => import('./commands/key.ts'),
  },
};

/** Runs one line: `clearway(['due', 'list.csv'], terminal)` answers its exit code. */
export async function clearway(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help(rest[0], terminal);
  const verb = verbOf(name);
  if (!verb) {
    terminal.say(`There is no "${name}". ${overview()}`);
    return 2;
  }
  const { command } = await verb.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(helpOf(command));
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof WrongUse) terminal.say(`${error.message}\n\n${usageOf(command)}\nMore: clearway help ${name}`);
    else if (error instanceof ConfigError) terminal.say(error.message);
    else throw error;
    return 2;
  }
}

const verbOf = (name: string): Verb | undefined => (Object.hasOwn(verbs, name) ? verbs[name] : undefined);

async function help(name: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const verb = name === undefined ? undefined : verbOf(name);
  if (name !== undefined && !verb) {
    terminal.say(`There is no "${name}". ${overview()}`);
    return 2;
  }
  terminal.out(verb ? helpOf((await verb.load()).command) : overview());
  return 0;
}

const usageOf = ({ usage }: Command): string => usage.map((line) => `  ${line}`).join('\n');
const helpOf = (command: Command): string => `${usageOf(command)}\n\n${command.help}`;

const overview = (): string => {
  const width = Math.max(...Object.keys(verbs).map(({ length }) => length));
  const lines = Object.entries(verbs).map(([name, { summary }]) => `  clearway ${name.padEnd(width)}  ${summary}`);
  return `These are the commands:\n\n${lines.join('\n')}\n\nclearway help due says more about "due". The settings are those of the desk: CLEARWAY_DATA, DATABASE_URL.`;
};
