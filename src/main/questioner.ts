/** Asks a worker beside the page, one question at a time; a new question ends the one before. */
import type { Finding, Question } from '../insight/findings';
import type { Asked, Progress } from '../view/model/study';
import type { Told } from './insightWorker';
import worker from './insightWorker?worker&url';
import { workerAddress } from './lockedFrame';

export type Put = (asked: Asked<Finding>) => void;

export interface Questioner {
  /** `put` is told at once, as the answer grows, and at last. */
  readonly ask: (question: Question, put: Put) => void;
  readonly stop: () => void;
}

const openWorker = (): Worker => new Worker(workerAddress(worker), { type: 'module' });

type Stop = (progress: Progress) => void;

/** Sets a worker to a question; what it gives back stops it. */
function setToWork(question: Question, show: Put): Stop {
  let last: Asked<Finding> = { progress: 'working' };
  const put: Put = (next) => {
    last = next;
    show(next);
  };
  put(last);
  try {
    const worker = openWorker();
    const stop: Stop = (progress) => {
      worker.terminate();
      if (last.progress === 'working') put({ ...last, progress });
    };
    worker.onerror = () => stop('failed');
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      put({ progress: 'working', found: data.finding });
      if (data.isLast) stop('done');
    };
    worker.postMessage(question);
    return stop;
  } catch {
    put({ progress: 'failed' });
    return () => undefined;
  }
}

export function startQuestioner(): Questioner {
  let stop: Stop = () => undefined;
  const ask: Questioner['ask'] = (question, put) => {
    stop('stopped');
    stop = setToWork(question, put);
  };
  return { ask, stop: () => stop('stopped') };
}
