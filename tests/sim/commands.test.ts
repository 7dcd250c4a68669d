import { describe, expect, it } from 'vitest';
import type { Command, Refusal } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { sightOf } from '../../src/sim/sight';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { openBeat } from '../../src/sim/table';
import { takeCommand } from '../../src/sim/take';
import type { World } from '../../src/sim/world';
import { asHistory, episodes, munich, openGame, playableIn, playOut, seatsOf, take } from './support';

const fresh = (): World => openGame(munich, 1, 'FRA');
const codeOf = (world: World, command: Command): Refusal['code'] | 'done' => {
  const taken = takeCommand(world, command);
  return taken.ok ? 'done' : taken.refusal.code;
};
const decide = (option: string, by = 'FRA'): Command => ({ do: 'decide', by, option });
const ask = (to: string, how: 'sound-out' | 'assure' | 'offer' | 'warn' = 'sound-out'): Command => ({
  do: 'sound',
  by: 'FRA',
  sounding: { how, to },
});

describe('a command is refused with its reason', () => {
  it.each<[string, Command, Refusal['code']]>([
    ['for a seat the rules play', decide('guarantee', 'GBR'), 'not-your-seat'],
    ['for an option nobody heard of', decide('annex-mars'), 'unknown-option'],
    ['for a second mandate', { do: 'take-mandate', by: 'FRA', mandate: 'any' }, 'mandate-taken'],
    ['for sounding out oneself', ask('FRA'), 'yourself'],
    ['for sounding out a country that is not at the table', ask('XXX'), 'unknown-country'],
    ['for assuring the challenger', ask('DEU', 'assure'), 'not-with-challenger'],
    ['for warning a friend', ask('GBR', 'warn'), 'only-challenger'],
    ['for a forecast of 101 per cent', { do: 'forecast', by: 'FRA', percent: 101 }, 'bad-forecast'],
    ['for a forecast of half a per cent', { do: 'forecast', by: 'FRA', percent: 0.5 }, 'bad-forecast'],
    ['for a paper not yet written', { do: 'decide', by: 'FRA', option: 'reaffirm', paper: 'nothing' }, 'unknown-paper'],
  ])('%s', (_, command, code) => {
    expect(codeOf(fresh(), command)).toBe(code);
  });

  it('before the mandate is taken', () => {
    const world = startWorld(munich, { seed: 1, reading: BETWEEN, seats: seatsOf('FRA') });
    expect(codeOf(world, decide('reaffirm'))).toBe('mandate-first');
  });

  it('when the influence is spent', () => {
    const spent = ['GBR', 'SUN', 'CSK', 'POL'].reduce((world, to) => take(world, ask(to)), fresh());
    expect(codeOf(spent, ask('ROU'))).toBe('no-influence');
  });

  it('when the same was asked of the same government already', () => {
    expect(codeOf(take(fresh(), ask('GBR')), ask('GBR'))).toBe('asked-already');
  });

  it('when the episode is over', () => {
    const { world } = playOut(fresh(), asHistory);
    expect(codeOf(world, decide('reaffirm'))).toBe('over');
  });

  it('and the world stays as it was', () => {
    const world = fresh();
    const before = JSON.stringify(world);
    takeCommand(world, decide('annex-mars'));
    takeCommand(world, ask('GBR'));
    expect(JSON.stringify(world)).toBe(before);
  });
});

describe('with two persons at the table', () => {
  it('nothing is played until both have sealed', () => {
    const world = take(openGame(munich, 1, 'FRA', 'GBR'), decide('reaffirm'));
    expect(world.past).toHaveLength(0);
    expect(sightOf(world, 'GBR').waitingFor).toEqual(['GBR']);
    expect(take(world, decide('guarantee', 'GBR')).past).toHaveLength(1);
  });

  it('neither sees what the other has sealed', () => {
    const world = take(openGame(munich, 1, 'FRA', 'GBR'), decide('reaffirm'));
    expect(JSON.stringify(sightOf(world, 'GBR'))).not.toContain('"sealed"');
  });
});

/** The same episode, but the first beat is decided without this country. */
const withoutFirst = (level: Level, id: string): Level => ({
  ...level,
  beats: level.beats.map((beat, n) => {
    const { [id]: _, ...others } = beat.options;
    return n === 0 ? { ...beat, options: others } : beat;
  }),
});

describe('a seat that has no say at first', () => {
  const late = episodes.flatMap((level) =>
    playableIn(level)
      .filter((id) => !level.beats[0]?.options[id])
      .map((id) => ({ level, id })),
  );

  it('is led to the first beat in which it has one, by cabinets alone', () => {
    const world = openGame(withoutFirst(munich, 'FRA'), 1, 'FRA');
    expect(world.past).toHaveLength(1);
    expect(openBeat(world)?.options.FRA).toBeDefined();
    expect(openGame(munich, 1, 'FRA').past).toHaveLength(0);
  });

  it('waits while another person has one', () => {
    const world = openGame(withoutFirst(munich, 'FRA'), 1, 'FRA', 'GBR');
    expect(world.past).toHaveLength(0);
    expect(sightOf(world, 'FRA').waitingFor).toEqual(['GBR']);
  });

  it('can be played to the end in every episode', () => {
    for (const { level, id } of late) expect(playOut(openGame(level, 1, id), asHistory).world.ending).toBeDefined();
  });
});
