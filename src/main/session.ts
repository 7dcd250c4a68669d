/** The session as a signal: its snapshot, and the way to tell it something. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { createActor } from 'xstate';
import { sessionMachine } from '../session/machine';
import { snapshotOf } from '../session/snapshot';
import type { SessionEvent, SessionSnapshot } from '../session/types';

export interface Session {
  readonly state: ReadonlySignal<SessionSnapshot>;
  readonly send: (event: SessionEvent) => void;
}

export function startSession(): Session {
  const actor = createActor(sessionMachine);
  const state = signal(snapshotOf(actor.getSnapshot()));
  // The actor reports a fault of a guard or an action here instead of throwing it; thrown on, it is seen by whoever watches the page.
  const error = (fault: unknown): void => reportError(fault);
  const next = (snapshot: ReturnType<typeof actor.getSnapshot>): void => {
    state.value = snapshotOf(snapshot);
  };
  actor.subscribe({ next, error });
  actor.start();
  return { state, send: (event) => actor.send(event) };
}
