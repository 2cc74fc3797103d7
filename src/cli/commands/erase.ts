import { eraseReference, heldOn, isNothing } from '../../desk/care/erase.ts';
import type { PersonalCounts } from '../../desk/care/personal-data.ts';
import { dateWords } from '../../logic/calendar/date-words.ts';
import { wallTime } from '../../logic/calendar/zoned-time.ts';
import { readArguments } from '../read-arguments.ts';
import { WrongUse, type Command } from '../terminal.ts';
import { readReference, withDesk } from '../with-desk.ts';

const options = { yes: 'flag' } as const;

export const command: Command = {
  usage: ['clearway erase REFERENCE [--yes]'],
  help: `Erases who sent a request, all answers, notes, messages and files. That there was a request stays, with its service and
its dates, because it is counted; nothing in that names anybody. It cannot be undone: use "clearway export" first
if you need what is held.

  --yes              do not ask`,

  async run(args, terminal) {
    const { values, words } = readArguments(args, options, 1);
    const reference = readReference(words[0]);
    return withDesk(terminal, async ({ database, data }) => {
      const held = await heldOn({ database }, reference);
      if (!held) {
        terminal.say(`There is no request ${reference} at this desk.`);
        return 1;
      }
      if (isNothing(held)) {
        const before = held.erasedAt;
        const when =
          before === undefined
            ? ''
            : ` It was erased on ${dateWords(wallTime(new Date(before), 'Europe/London').date, 'en', { year: true })}.`;
        terminal.out(`There is nothing left on ${reference} that names anybody.${when}`);
        return 0;
      }
      if (!values.yes) {
        const answer = await terminal.ask(`On ${reference} we hold ${listed(held)}. Erase all of it? Type yes: `);
        if (answer === undefined) throw new WrongUse('Nobody is here to ask. Add --yes to erase without asking.');
        if (!/^\s*yes\s*$/i.test(answer)) {
          terminal.say('Nothing was erased.');
          return 0;
        }
      }
      const erased = await eraseReference({ database, data }, reference, terminal.now());
      terminal.out(
        `Erased on ${reference}: ${listed(erased)}. The request itself is still counted. Copies in your backups are not reached from here.`,
      );
      return 0;
    });
  },
};

const many = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** What is held, or was, in words. `listed({ people: 1, notes: 2, files: 0, messages: 1 }) → 'who sent it and the answers, 2 notes and 1 message'` */
export const listed = ({ people, notes, files, messages }: PersonalCounts): string => {
  const parts = [
    ...(people > 0 ? ['who sent it and the answers'] : []),
    ...(notes > 0 ? [many(notes, 'note')] : []),
    ...(files > 0 ? [many(files, 'file')] : []),
    ...(messages > 0 ? [many(messages, 'message')] : []),
  ];
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'nothing');
};
