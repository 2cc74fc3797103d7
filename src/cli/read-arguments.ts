import { parseArgs } from 'node:util';
import { WrongUse } from './terminal.ts';

/** The options of a command: with a value, or without one. */
export type Options = Readonly<Record<string, 'value' | 'flag'>>;

/** What stood on the line. */
export interface Arguments<O extends Options> {
  readonly values: { readonly [Name in keyof O]?: O[Name] extends 'flag' ? boolean : string };
  readonly words: readonly string[];
}

/** Reads the options and words of a command; what it does not know is said in plain words. `most` is how many words there may be. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  most: number,
): Arguments<O> {
  const names = Object.keys(options).map((name) => `--${name}`);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(
        Object.entries(options).map(([name, kind]) => [
          name,
          { type: kind === 'flag' ? 'boolean' : 'string' } as const,
        ]),
      ),
      allowPositionals: true,
    });
    const extra = positionals[most];
    if (extra !== undefined) throw new WrongUse(`"${extra}" is one word too many.`);
    return { values: values as Arguments<O>['values'], words: positionals };
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    const said = error instanceof Error ? error.message : '';
    const [name = ''] = /--?[\w-]+/.exec(said) ?? [];
    if (/Unknown option/.test(said))
      throw new WrongUse(
        `There is no option ${name}. ${names.length > 0 ? `There are: ${names.join(', ')}.` : 'This command has none.'}`,
      );
    if (/does not take an argument/.test(said)) throw new WrongUse(`The option ${name} takes no value.`);
    if (/argument (missing|is ambiguous)/.test(said)) throw new WrongUse(`The option ${name} needs a value after it.`);
    throw error;
  }
}
