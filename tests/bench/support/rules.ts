/** Whole games without a page: through the session, and through the rules alone. */
import { createActor } from 'xstate';
import file from '../../../levels/1938-munich/level.json';
import { readLevel } from '../../../src/level/read';
import { sessionMachine } from '../../../src/session/machine';
import { snapshotOf } from '../../../src/session/snapshot';
import type { Game } from '../../../src/session/types';
import { sightOf } from '../../../src/sim/sight';
import { startWorld } from '../../../src/sim/start';
import { isOpen, isOver, openBeat, optionsOf } from '../../../src/sim/table';
import { takeCommand } from '../../../src/sim/take';
import type { World } from '../../../src/sim/world';

const read = readLevel(file);
if (!read.ok) throw new Error('the level does not read');
const { level } = read;
const seats = level.countries.filter(({ playable }) => playable);

const mandateOf = (seat: string): string => seats.find(({ id }) => id === seat)?.playable?.mandates[0]?.id ?? '';

/** A whole episode by the rules: one seat picks among its open options by turns, all others choose as the model has them. */
export function playout(n: number): World {
  const by = seats[n % seats.length]?.id ?? '';
  let world = startWorld(level, { seed: n, reading: 'between', seats: { [by]: 'person' } });
  const take = (command: Parameters<typeof takeCommand>[1]): void => {
    const taken = takeCommand(world, command);
    if (!taken.ok) throw new Error(taken.refusal.code);
    world = taken.world;
  };
  take({ do: 'take-mandate', by, mandate: mandateOf(by) });
  while (!isOver(world)) {
    const beat = openBeat(world);
    const options = beat ? optionsOf(beat, by).filter((option) => isOpen(world, option)) : [];
    take({ do: 'decide', by, option: options[(n * 7 + world.at) % options.length]?.id ?? '' });
  }
  return world;
}

/** A whole episode as a person plays it, with everything that the session and the views' questions to the rules cost; answers the number of commands. */
export function sessionGame(n: number): number {
  const session = createActor(sessionMachine).start();
  const game = (): Game | undefined => snapshotOf(session.getSnapshot()).game;
  const seat = seats[n % seats.length]?.id ?? '';
  session.send({ type: 'open', level });
  session.send({ type: 'begin', seat, reading: 'between', seed: n, run: '1' });
  session.send({ type: 'command', command: { do: 'take-mandate', by: seat, mandate: mandateOf(seat) } });
  for (let steps = 0; steps < 200; steps++) {
    const { mode } = snapshotOf(session.getSnapshot());
    if (mode === 'debriefing') break;
    step(session, mode, game(), n);
    session.send({ type: 'go-on' });
  }
  return game()?.log.length ?? 0;
}

type Session = ReturnType<typeof createActor<typeof sessionMachine>>;

function step(session: Session, mode: string, game: Game | undefined, n: number): void {
  if (!game) return;
  const { seat: by, world } = game;
  if (mode === 'sounding') {
    const asked = sightOf(world, by).soundings.find(({ refusal }) => !refusal);
    if (!asked) return;
    const { price: _, refusal: __, ...sounding } = asked;
    session.send({ type: 'command', command: { do: 'sound', by, sounding: sounding as never } });
  }
  if (mode === 'forecasting') session.send({ type: 'command', command: { do: 'forecast', by, percent: n % 101 } });
  if (mode === 'deciding') {
    const open = sightOf(world, by).choices.filter(({ refusal }) => !refusal);
    const option = open[(n + world.at) % open.length]?.option ?? '';
    session.send({ type: 'command', command: { do: 'decide', by, option } });
  }
}
