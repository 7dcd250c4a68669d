import { describe, expect, it } from 'vitest';
import { createActor, type SnapshotFrom } from 'xstate';
import { createTestModel, getAdjacencyMap } from 'xstate/graph';
import { landings } from '../../src/session/landing';
import { sessionMachine } from '../../src/session/machine';
import { snapshotOf } from '../../src/session/snapshot';
import type { SessionEvent } from '../../src/session/types';
import { optionsOf } from '../../src/sim/table';
import { begin, decide, forecast, goBack, goOn, leave, open, soundOut, takeMandate } from './support';

type Snapshot = SnapshotFrom<typeof sessionMachine>;

/** Everything a person could try there, allowed or not. */
function tries(state: Snapshot): SessionEvent[] {
  const { game } = snapshotOf(state);
  const beat = game?.world.level.beats[game.world.at];
  const decisions = beat ? optionsOf(beat, 'FRA').map(({ id }) => decide(id)) : [];
  return [open, begin, takeMandate, soundOut, forecast(), ...decisions, goOn, goBack, leave];
}

/** Two states are the same to a path if the same can be done in them: not every pip of every gauge. */
function nameOf(state: Snapshot): string {
  const { mode, game, refusal } = snapshotOf(state);
  if (!game) return mode;
  const { past, sealed, mandates, forecasts, soundings, at } = game.world;
  const done = [
    past.map(({ decisions }) => decisions.find(({ country }) => country === 'FRA')?.option),
    sealed,
    mandates,
  ];
  const open = [at, forecasts.length > past.length, soundings.filter(({ by }) => by === 'FRA').length > 0];
  return JSON.stringify([mode, done, open, refusal?.code]);
}

const options = {
  events: (state: Snapshot) => tries(state),
  serializeState: nameOf,
  serializeEvent: (event: SessionEvent) => JSON.stringify({ ...event, ...(event.type === 'open' && { level: '' }) }),
  limit: 20_000,
};

interface Place {
  readonly state: Snapshot;
  readonly transitions: Readonly<Record<string, { readonly event: SessionEvent; readonly state: Snapshot }>>;
}

const graph = getAdjacencyMap(sessionMachine, options as never) as unknown as Readonly<Record<string, Place>>;
const model = createTestModel(sessionMachine);
const paths = model.getShortestPaths(options as never);
const modes = new Set(Object.values(graph).map(({ state }) => snapshotOf(state).mode));

/** The states from which one of the wanted ones can be reached without leaving the game. */
function canReach(isWanted: (name: string) => boolean): ReadonlySet<string> {
  const reached = new Set(Object.keys(graph).filter(isWanted));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [name, { transitions }] of Object.entries(graph)) {
      if (reached.has(name)) continue;
      const leads = Object.values(transitions).some(
        ({ event, state }) => event.type !== 'leave' && reached.has(nameOf(state)),
      );
      if (leads) {
        reached.add(name);
        grew = true;
      }
    }
  }
  return reached;
}

describe('every way through a session', () => {
  it('reaches every mode there is', () => {
    expect([...modes].sort()).toEqual(['title', 'choosing', ...landings].sort());
  });

  it('has no dead end: from everywhere the game can be played to its debriefing', () => {
    const alive = canReach((name) => name.startsWith('["debriefing"'));
    expect(Object.keys(graph).filter((name) => !alive.has(name))).toEqual([]);
    expect(alive.size).toBeGreaterThan(100);
  });

  it('leads back to the title with nothing left open, from everywhere', () => {
    for (const { transitions } of Object.values(graph)) {
      const left = Object.values(transitions).find(({ event }) => event.type === 'leave');
      if (left) expect(snapshotOf(left.state)).toEqual({ mode: 'title' });
    }
  });

  it('never loses a command that was taken, and never invents one', () => {
    for (const { state, steps } of paths) {
      const { game } = snapshotOf(state);
      const asked = steps.flatMap(({ event }) => (event.type === 'command' ? [event.command] : []));
      for (const done of game?.log ?? []) expect(asked).toContainEqual(done);
    }
  });

  it('comes out the same however often a way is walked', () => {
    const longest = paths.toSorted((a, b) => b.steps.length - a.steps.length).slice(0, 5);
    for (const { state, steps } of longest) {
      const session = createActor(sessionMachine).start();
      for (const { event } of steps) if (!event.type.startsWith('xstate')) session.send(event);
      expect(nameOf(session.getSnapshot())).toBe(nameOf(state));
    }
  });
});
