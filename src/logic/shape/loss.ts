import type { Problem } from './problem.ts';
import type { Found } from './open.ts';

const loss = ' Until then we leave out ';

/**
 * Adds to the problem at `reason` that a whole record is left out for it, and puts it last, where a larger record that is
 * lost with this one finds it and gives its own name instead: one mistake is told once.
 */
export const nameLoss = (reason: number, value: Found, path: string, problems: Problem[]): void => {
  const name = [value.id, value.name].find((each): each is string => typeof each === 'string' && each !== '');
  for (const problem of problems.splice(reason, 1)) {
    const message = problem.message.split(loss, 1)[0] ?? '';
    problems.push({
      path: problem.path,
      message: path ? `${message}${loss}${name ? `"${name.slice(0, 60)}"` : path}.` : message,
    });
  }
};
