/** Works out long answers beside the page, so that the page never waits. */
import { type Finding, findingsOf, type Question } from '../insight/findings';
import type { Reply } from '../insight/playouts/ask';
import { openDesk } from '../insight/playouts/desk';

/** The part of a worker's own world that is used; the page's types know no workers. */
interface Desk {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(told: Told | Reply): void;
}

export type Told = { readonly finding: Finding; readonly isLast: boolean };

/** Told at most this often, in milliseconds; every message costs the page a redraw. */
const EVERY = 200;

const desk = globalThis as unknown as Desk;

/** One question; whoever wants no more of it ends the worker. */
const answer = (question: Question): void => {
  let told = performance.now();
  let last: Finding | undefined;
  for (const finding of findingsOf(question)) {
    last = finding;
    if (performance.now() - told < EVERY) continue;
    desk.postMessage({ finding, isLast: false });
    told = performance.now();
  }
  if (last) desk.postMessage({ finding: last, isLast: true });
};

/** Playouts are asked for by many, and can be cancelled: between two slices the worker listens. */
const playouts = openDesk(
  (reply) => desk.postMessage(reply),
  (work) => void setTimeout(work, 0),
);

const isQuestion = (data: unknown): data is Question => typeof data === 'object' && data !== null && 'about' in data;

desk.onmessage = ({ data }) => (isQuestion(data) ? answer(data) : playouts.take(data));
