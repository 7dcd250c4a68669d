/** Works out a long answer beside the page, so that the page never waits. One question; whoever wants no more of it ends the worker. */
import { type Finding, findingsOf, type Question } from '../insight/findings';

/** The part of a worker's own world that is used; the page's types know no workers. */
interface Desk {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(finding: Told): void;
}

export type Told = { readonly finding: Finding; readonly isLast: boolean };

/** Told at most this often, in milliseconds; every message costs the page a redraw. */
const EVERY = 200;

const desk = globalThis as unknown as Desk;

desk.onmessage = ({ data }) => {
  let told = performance.now();
  let last: Finding | undefined;
  for (const finding of findingsOf(data)) {
    last = finding;
    if (performance.now() - told < EVERY) continue;
    desk.postMessage({ finding, isLast: false });
    told = performance.now();
  }
  if (last) desk.postMessage({ finding: last, isLast: true });
};
