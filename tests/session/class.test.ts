import { describe, expect, it } from 'vitest';
import { engine } from '../../src/class/round';
import { recordBy } from '../../src/record/deeds';
import { forkOf } from '../../src/record/fork';
import { carryOn } from '../../src/session/game';
import { gameOf } from '../../src/session/resume';
import { openBeat } from '../../src/sim/table';
import { does, goesOn, openRoom } from '../class/support';
import { munich, playableIn } from '../sim/support';

/** A class's run that its cabinets have played to the end. */
function classRun() {
  let room = openRoom(munich);
  while (room.phase !== 'over') {
    room = does(room.phase === 'open' ? room : does(room, goesOn), { do: 'reveal' });
  }
  const record = recordBy(room.played, engine);
  return { ...record, seats: { FRA: 'person' as const, ...record.seats } };
}

describe('the run of a class, forked by one', () => {
  const record = classRun();
  const first = munich.beats[0]?.id ?? '';
  const at = record.commands.findIndex((command) => command.do === 'decide' && command.by === 'FRA');
  const done = record.commands[at];
  const option = done?.do === 'decide' ? done.option : '';
  const fork = forkOf(record, at, option, munich, engine, '1');

  it('is played on with the other teams doing again what they did', () => {
    if (!fork.ok) throw new Error(fork.problem.code);
    const taken = gameOf(fork.record, munich, '2', { seat: 'GBR', record });
    if (!taken.ok) throw new Error(taken.problem.code);
    const { game } = taken;
    expect(game.seat).toBe('FRA');
    expect(game.world.past.map(({ beat }) => beat)).toEqual([first]);
    const again = game.world.past[0]?.decisions.map(({ country, option: one }) => [country, one]);
    const then = gameOf(record, munich, '1');
    expect(again).toEqual(
      then.ok && then.game.world.past[0]?.decisions.map(({ country, option: one }) => [country, one]),
    );
  });
  it('waits for nobody but its player', () => {
    if (!fork.ok) throw new Error(fork.problem.code);
    const taken = gameOf(fork.record, munich, '2', { seat: 'GBR', record });
    if (!taken.ok) throw new Error(taken.problem.code);
    const beat = openBeat(taken.game.world);
    const next = record.commands.filter(({ by, do: what }) => by === 'FRA' && what === 'decide')[1];
    const played = next && carryOn(taken.game, next);
    expect(played?.ok && played.game.world.past.map(({ beat: id }) => id)).toEqual([first, beat?.id]);
    expect(playableIn(munich).length).toBeGreaterThan(2);
  });
});
