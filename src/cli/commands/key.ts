import { openApiKeyStore } from '../../desk/stores/api-keys.ts';
import { dateWords } from '../../logic/calendar/date-words.ts';
import { wallTime } from '../../logic/calendar/zoned-time.ts';
import { textTable } from '../../logic/reports/text-table.ts';
import { readArguments } from '../read-arguments.ts';
import { WrongUse, type Command } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

const options = { json: 'flag' } as const;
const deeds = ['add', 'list', 'remove'] as const;

export const command: Command = {
  usage: ['clearway key add NAME', 'clearway key list [--json]', 'clearway key remove NAME'],
  help: `Keys with which back offices read and update requests over Open311. A key is shown once, when it is made; the desk keeps
only what it needs to know it again. NAME says whose it is: "waste-lorries".

  --json             write JSON`,

  async run(args, terminal) {
    const { values, words } = readArguments(args, options, 2);
    const [deed, name = ''] = words;
    if (!deeds.some((each) => each === deed)) throw new WrongUse('What is to be done? add, list or remove.');
    if (deed !== 'list' && !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(name))
      throw new WrongUse(
        name
          ? `"${name}" cannot be a name. Use letters, digits, spaces, dots and hyphens, up to 80.`
          : 'Whose key? Give it a name, like waste-lorries.',
      );
    return withDesk(
      terminal,
      async ({ database }) => {
        const keys = openApiKeyStore(database, terminal.now);
        if (deed === 'add') {
          const key = await keys.makeKey(name);
          if (key === undefined) {
            terminal.say(`"${name}" has a key. Remove it first, or choose another name.`);
            return 1;
          }
          terminal.say(`The key of "${name}" follows. It is shown only now: copy it to where it is used.`);
          terminal.out(values.json ? JSON.stringify({ name, key }) : key);
          return 0;
        }
        if (deed === 'remove') {
          const isGone = await keys.removeKey(name);
          terminal.say(isGone ? `The key of "${name}" opens nothing any more.` : `"${name}" has no key.`);
          return isGone ? 0 : 1;
        }
        const known = await keys.listKeys();
        const day = (at: number): string => dateWords(wallTime(at, 'Europe/London').date, 'en', { year: true });
        if (values.json)
          terminal.out(JSON.stringify(known.map((each) => ({ name: each.name, made: new Date(each.madeAt) }))));
        else if (known.length === 0) terminal.out('There are no keys. Make one with: clearway key add NAME');
        else
          terminal.out(
            textTable(
              [{ heading: 'Name' }, { heading: 'Made on' }],
              known.map((each) => [each.name, day(each.madeAt)]),
            ),
          );
        return 0;
      },
      { make: true },
    );
  },
};
