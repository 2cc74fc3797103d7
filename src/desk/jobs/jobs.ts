import { sendWaiting, type SendingFacts } from '../messages/send-waiting.ts';
import { nameOf, runDaily, type DailyFacts } from './daily.ts';

/** What the work beside answering needs. */
export type JobFacts = Omit<SendingFacts & DailyFacts, 'isStopping'>;

/** The work beside answering, under way. */
export interface Jobs {
  /** Takes nothing new and waits, for ten seconds at most, for what is under way. */
  readonly stop: () => Promise<void>;
}

const pause = 3_000;
const stopPatience = 10_000;

/** One round: the messages that wait, then the daily work if it is time. */
export async function runOnce(facts: JobFacts & Pick<SendingFacts, 'isStopping'>): Promise<void> {
  await sendWaiting(facts);
  await runDaily(facts);
}

/** Begins the work beside answering; each desk does it, and the database sees to it that two do not do the same. */
export function startJobs(facts: JobFacts, every = pause): Jobs {
  let stopping = false;
  let lastProblem = '';
  let timer: NodeJS.Timeout | undefined;

  const round = async (): Promise<void> => {
    try {
      await runOnce({ ...facts, isStopping: () => stopping });
      lastProblem = '';
    } catch (error) {
      const problem = nameOf(error);
      // A database that is away for an hour is one line, not a thousand.
      if (problem !== lastProblem && !stopping)
        facts.log(`Messages and the daily work wait (${problem}). They go on by themselves.`);
      lastProblem = problem;
    }
  };
  const roundAndNext = (): void => {
    underWay = round().then(() => {
      // Only now the next one: a slow round never overlaps with another.
      if (!stopping) timer = setTimeout(roundAndNext, every).unref();
    });
  };
  let underWay: Promise<void> = Promise.resolve();
  timer = setTimeout(roundAndNext, every).unref();

  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      let patience: NodeJS.Timeout | undefined;
      await Promise.race([underWay, new Promise((resolve) => (patience = setTimeout(resolve, stopPatience)))]);
      clearTimeout(patience);
    },
  };
}
