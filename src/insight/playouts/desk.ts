/** The desk at which playouts are asked for: it plays a slice, tells how far it is, and listens again before the next. */
import { type Ask, type AskProblem, type Reply, readAsk } from './ask';
import { type Job, resultOf, runSome, startPlayouts } from './job';

/** Playouts between two looks at what has come in, over numbers and by the rules: about a tenth of a second. */
const sliceOf = ({ player }: Job): number => (player.isFast ? 500 : 25);

export interface PlayoutDesk {
  /** Takes any message at all; what is no ask is answered with the code of what is wrong with it. */
  readonly take: (message: unknown) => void;
}

/** `tell` sends a reply; `later` does something once all that has come in meanwhile has been taken. */
export const openDesk = (tell: (reply: Reply) => void, later: (work: () => void) => void): PlayoutDesk => {
  const jobs = new Map<string, Job>();

  const refuse = (id: string, code: AskProblem): void => {
    jobs.delete(id);
    tell({ tell: 'refused', id, code });
  };

  /** A message may hold a level that no reading desk has seen; it shows when it is made ready, or when it is played. */
  const unlessBroken = (id: string, work: () => void): void => {
    try {
      work();
    } catch {
      refuse(id, 'not-a-level');
    }
  };

  const start = (id: string, job: Job): void => {
    jobs.set(id, job);
    later(() => goOn(id, job));
  };

  const goOn = (id: string, job: Job): void => {
    if (jobs.get(id) !== job) return;
    unlessBroken(id, () => {
      const isDone = runSome(job, sliceOf(job));
      tell({ tell: 'progress', id, done: job.done, of: job.seeds.count });
      if (isDone) finish(id, job);
      else later(() => goOn(id, job));
    });
  };

  const finish = (id: string, job: Job): void => {
    jobs.delete(id);
    tell({ tell: 'done', id, result: resultOf(job) });
  };

  const cancel = (id: string): void => {
    const job = jobs.get(id);
    jobs.delete(id);
    if (job) tell({ tell: 'cancelled', id, result: resultOf(job) });
  };

  const follow = (ask: Ask): void => {
    if (ask.ask === 'cancel') cancel(ask.id);
    else if (jobs.has(ask.id)) tell({ tell: 'refused', id: ask.id, code: 'asked-already' });
    else unlessBroken(ask.id, () => start(ask.id, startPlayouts(ask.level, ask.spec)));
  };

  const take = (message: unknown): void => {
    const reading = readAsk(message);
    if (reading.ok) follow(reading.ask);
    else tell({ tell: 'refused', id: reading.id, code: reading.code });
  };

  return { take };
};
