import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, createActor } from 'xstate';
import { recordOf } from '../../src/record/record';
import { sessionMachine } from '../../src/session/machine';
import { gameOf } from '../../src/session/resume';
import { snapshotOf } from '../../src/session/snapshot';
import type { Game, SessionEvent, SessionSnapshot } from '../../src/session/types';
import { checksumOf } from '../../src/sim/checksum';
import type { Level } from '../../src/sim/level';
import { sightOf } from '../../src/sim/sight';
import { startWorld } from '../../src/sim/start';
import { takeCommand } from '../../src/sim/take';
import { episodes, munich, playableIn } from '../sim/support';

type Session = Actor<typeof sessionMachine>;

const engine = { startWorld, takeCommand, checksumOf };
const stateOf = (session: Session): SessionSnapshot => snapshotOf(session.getSnapshot());

/** All that a hand could do in a mode: what the page offers, and a few things it does not. */
function possible(level: Level, { mode, game }: SessionSnapshot): readonly SessionEvent[] {
  const begins = playableIn(level).map(
    (seat, n): SessionEvent => ({ type: 'begin', seat, reading: 'between', seed: n * 31, run: '1' }),
  );
  if (mode === 'title') return [{ type: 'open', level }];
  if (mode === 'choosing') return begins;
  if (!game) return [];
  return [...commandsOf(mode, game), { type: 'go-on' }, { type: 'go-on' }, { type: 'go-back' }];
}

function commandsOf(mode: SessionSnapshot['mode'], { world, seat: by }: Game): readonly SessionEvent[] {
  const sight = sightOf(world, by);
  const mandates = world.level.countries.find(({ id }) => id === by)?.playable?.mandates ?? [];
  const commands = {
    briefing: mandates.map(({ id }) => ({ do: 'take-mandate', by, mandate: id }) as const),
    sounding: sight.soundings.map(({ price: _, refusal: __, ...sounding }) => ({ do: 'sound', by, sounding }) as const),
    forecasting: [0, 35, 100, 101].map((percent) => ({ do: 'forecast', by, percent }) as const),
    deciding: sight.choices.map(({ option }) => ({ do: 'decide', by, option }) as const),
  };
  const now = mode in commands ? commands[mode as keyof typeof commands] : [];
  return now.map((command) => ({
    type: 'command',
    command: command as Extract<SessionEvent, { type: 'command' }>['command'],
  }));
}

/** One session, led by a list of numbers, each choosing among what can be done there. */
function wander(picks: readonly number[], each: (state: SessionSnapshot, last: SessionEvent) => void): Session {
  const session = createActor(sessionMachine).start();
  for (const pick of picks) {
    const events = possible(munich, stateOf(session));
    const event = events[pick % Math.max(1, events.length)];
    if (!event) continue;
    session.send(event);
    each(stateOf(session), event);
  }
  return session;
}

function isSameAfterReload(game: Game): boolean {
  const resumed = gameOf(recordOf(game.world, game.log, engine), munich, game.run);
  return resumed.ok && checksumOf(resumed.game.world) === checksumOf(game.world) && resumed.game.seat === game.seat;
}

const picks = fc.array(fc.nat(1000), { minLength: 40, maxLength: 160 });

describe('a random hand at the session', { timeout: 120_000 }, () => {
  it('keeps a log that leads to the very world it holds, whatever it does', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { game } = stateOf(wander(numbers, () => undefined));
        return !game || isSameAfterReload(game);
      }),
      { numRuns: 60, seed: 1938 },
    );
  });

  it('adds exactly the command that was taken, and nothing when one is refused', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        let length = 0;
        wander(numbers, ({ game, refusal }, last) => {
          const now = game?.log.length ?? 0;
          if (last.type === 'begin') expect(now).toBe(0);
          else if (refusal) expect(now).toBe(length);
          else expect(now - length).toBeLessThanOrEqual(last.type === 'command' ? 1 : 0);
          length = now;
        });
      }),
      { numRuns: 60, seed: 1939 },
    );
  });

  it.each(episodes.map((level) => [level.id, level] as const))(
    'comes to an end of %s when it keeps going on',
    (_, level) => {
      const endings = Array.from({ length: 30 }, (_, luck) => {
        const session = createActor(sessionMachine).start();
        for (let n = 0; n < 400 && stateOf(session).mode !== 'debriefing'; n++) {
          const events = possible(level, stateOf(session)).filter(({ type }) => type !== 'go-back');
          const event = events[(luck * 7919 + n * 104_729) % events.length];
          if (event) session.send(event);
        }
        return stateOf(session);
      });
      expect(new Set(endings.map(({ mode }) => mode))).toEqual(new Set(['debriefing']));
      expect(new Set(endings.map(({ game }) => game?.world.ending)).size).toBeGreaterThan(1);
    },
  );
});
