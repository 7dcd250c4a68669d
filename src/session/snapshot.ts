/** What the session tells the windows: the machine's snapshot without the machine. */
import type { SnapshotFrom } from 'xstate';
import type { sessionMachine } from './machine';
import type { Mode, SessionSnapshot } from './types';

/** The one name of where we are: a beat is told by its part. */
const modeOf = (value: SnapshotFrom<typeof sessionMachine>['value']): Mode =>
  typeof value === 'string' ? (value as Exclude<typeof value, 'beat'>) : value.beat;

export function snapshotOf({ value, context }: SnapshotFrom<typeof sessionMachine>): SessionSnapshot {
  const { level, game, refusal, assignment } = context;
  return {
    mode: modeOf(value),
    ...(level && { level }),
    ...(game && { game }),
    ...(refusal && { refusal }),
    ...(assignment && { assignment }),
  };
}
