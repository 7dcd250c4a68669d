/** The first World of an episode, as the state that every playout starts from. */
import type { Level } from '../../sim/level';
import type { LedgerPromise, World } from '../../sim/world';
import { measureIds, NONE } from './compiled';
import { indexIn } from './numbers';
import { CONCESSION, ENDING, EVERYONE, emptyState, MEASURE, PROMISES, type State, TENSION, TRUST } from './state';

/** Promises that influence can buy: a private word costs one point. */
const boughtAtMost = ({ countries, beats, system }: Level): number =>
  countries.length * Math.min(Math.floor(system.influence), beats.length * (countries.length + 1));

export const roomInLedger = (level: Level): number =>
  level.treaties.length + level.beats.length * level.countries.length + boughtAtMost(level);

export const openingOf = (world: World): State => {
  const { level } = world;
  const state = emptyState(level.countries.length, level.beats.length, roomInLedger(level));
  state.main[TRUST] = world.trust;
  state.main[TENSION] = world.tension;
  state.main[CONCESSION] = world.crisis.concession;
  state.facts[ENDING] = NONE;
  state.facts[MEASURE] = measureIds.indexOf(world.crisis.measure);
  state.chosen.fill(NONE);
  state.onlyIf.fill(NONE);
  for (const [n, country] of level.countries.entries()) openNation(state, world, n, country.id);
  for (const [n, promise] of world.ledger.entries()) openPromise(state, world, n, promise);
  return state;
};

const openNation = (state: State, world: World, n: number, id: string): void => {
  const nation = world.nations[id];
  const { length } = world.level.countries;
  state.means[n] = nation?.means ?? 0;
  state.support[n] = nation?.support ?? 0;
  state.influence[n] = nation?.influence ?? 0;
  state.grant[n] = nation?.grant ?? 0;
  const observers = [...world.level.countries.map((country) => country.id), world.level.challenger.id];
  for (const [observer, by] of observers.entries()) {
    const seen = world.beliefs[by]?.[id];
    state.kept[observer * length + n] = seen?.kept ?? 0;
    state.failed[observer * length + n] = seen?.failed ?? 0;
  }
};

const openPromise = (state: State, world: World, n: number, promise: LedgerPromise): void => {
  state.order[n] = n;
  state.by[n] = indexIn(world.level, promise.by);
  state.condition[n] = indexIn(world.level, promise.onlyIf);
  state.known[n] = EVERYONE;
  state.isTreaty[n] = 1;
  state.strength[n] = promise.strength;
  state.facts[PROMISES] = n + 1;
};
