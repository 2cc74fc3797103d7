import { writeFile } from 'node:fs/promises';
import '../../logic/words/welsh.ts';
import '../../logic/words/welsh-forms.ts';
import { copyFiles, exportReference } from '../../desk/care/export.ts';
import { readForm } from '../../desk/form-files.ts';
import { readArguments } from '../read-arguments.ts';
import { WrongUse, type Command } from '../terminal.ts';
import { readReference, withDesk } from '../with-desk.ts';

const options = { to: 'value', files: 'value', json: 'flag' } as const;

export const command: Command = {
  usage: ['clearway export REFERENCE [--to FILE] [--files FOLDER]'],
  help: `Writes all that is held on a reference as JSON: the request, who sent it, the answers, what happened, our messages and
the list of files. It is what somebody gets who asks what we know of them.

  --to FILE          write it into a new file instead of here
  --files FOLDER     copy the files that were sent into a folder`,

  async run(args, terminal) {
    const { values, words } = readArguments(args, options, 1);
    const reference = readReference(words[0]);
    const { to, files } = values;
    return withDesk(terminal, async ({ config, database, data }) => {
      const held = await exportReference(database, reference, {
        now: terminal.now(),
        formOf: (form) => readForm(config.folders, form),
      });
      if (!held) {
        terminal.say(`There is no request ${reference} at this desk.`);
        return 1;
      }
      const text = `${JSON.stringify(held, undefined, 2)}\n`;
      if (to === undefined) terminal.out(text);
      else {
        // Only for whoever wrote it, and never over another file.
        await writeFile(to, text, { flag: 'wx', mode: 0o600 }).catch(refused(to));
        terminal.say(`Wrote all that is held on ${reference} into ${to}.`);
      }
      if (files === undefined) {
        if (held.files.length > 0) terminal.say('Files were sent with it. Add --files FOLDER to copy them.');
        return 0;
      }
      const { copied, gone } = await copyFiles({ database, data }, reference, files).catch(refused(files));
      terminal.say(`Copied ${copied} ${copied === 1 ? 'file' : 'files'} into ${files}.`);
      for (const name of gone) terminal.say(`The bytes of "${name}" are not on this computer.`);
      return gone.length > 0 ? 1 : 0;
    });
  },
};

const refused =
  (place: string) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code === 'EEXIST')
      throw new WrongUse(`${place} is there already, or has such a file. Name another one: nothing is written over.`);
    throw new WrongUse(`We cannot write to ${place} (${error.code ?? error.name}).`);
  };
