/** From a checked level, under one reading of a dispute, to what a playout needs. */
import { softerOf } from '../../sim/beats/vote';
import type { Beat, Country, Level } from '../../sim/level';
import { type MeasureId, measures } from '../../sim/measure';
import { movesIn } from '../../sim/mechanisms/answer';
import { accusedIn, hasVote } from '../../sim/mechanisms/attendance';
import { weightOf } from '../../sim/mechanisms/influence';
import { generalDuty } from '../../sim/mechanisms/obligation';
import { memory } from '../../sim/mechanisms/reputation';
import { rulesOfDecision } from '../../sim/mechanisms/rulesOfDecision';
import { armsDie } from '../../sim/mechanisms/war';
import { mayRethink, rethinkDie } from '../../sim/minds/cabinet';
import { challengerDie, moves, resolveDie } from '../../sim/minds/challenger';
import { keyOf } from '../../sim/random';
import { startWorld } from '../../sim/start';
import { optionsOf } from '../../sim/table';
import { waitsForEnd } from '../../sim/turn';
import type { World } from '../../sim/world';
import { type Compiled, type CompiledBeat, type CompiledEnding, measureIds, moveNames, outcomes } from './compiled';
import { maybeTest } from './conditions';
import { blindKey, indexIn } from './numbers';
import { openingOf, roomInLedger } from './opening';
import { compileOption } from './option';

export const compileLevel = (file: Level, reading: string): Compiled => {
  const world = startWorld(file, { seed: 0, reading, seats: {} });
  const { level } = world;
  const ids = level.countries.map((country) => country.id);
  const each = (value: (id: string) => number): Float64Array => Float64Array.from(ids, value);
  return {
    level,
    reading,
    countries: level.countries.map(alike),
    victim: indexIn(level, level.victim),
    follows: Int16Array.from(level.countries, (country) => indexIn(level, country.follows)),
    through: level.countries.map((country) => country.through?.map((owner) => indexIn(level, owner))),
    duty: each((id) => generalDuty(world, id)),
    memory: Float64Array.from([...ids, level.challenger.id], (id) => memory(world, id)),
    home: each((id) => world.forces[id]?.home ?? 0),
    reach: each((id) => world.forces[id]?.arriving ?? 0),
    leans: Float64Array.from(ids.flatMap((by) => ids.map((on) => weightOf(world, by, on)))),
    challengerHome: world.forces[level.challenger.id]?.home ?? 1,
    beats: level.beats.map((beat, at) => compileBeat(world, beat, at)),
    endings: endingsOf(level),
    treaties: level.treaties.length,
    promises: roomInLedger(level),
    dice: {
      resolve: keyOf(resolveDie(level.id)),
      moves: moves.map((move) => keyOf(challengerDie(level.id, level.challenger.id, move))),
      war: keyOf(armsDie(level.id, 'war')),
      hold: keyOf(armsDie(level.id, 'hold')),
      rethink: Int32Array.from(ids, (id) => keyOf(rethinkDie(level.id, id))),
    },
    opening: openingOf(world),
  };
};

/** Objects of one shape are read faster; what is left out here stands in lists of its own. */
const alike = ({ id, isMember, dials, record }: Country): Country => ({ id, isMember, dials, record });

/** The level's own, and then each outcome under its own name, as `sim` calls an ending that no level tells of. */
const endingsOf = (level: Level): readonly CompiledEnding[] => [
  ...level.endings.map(({ id, outcomes, when }) => ({ id, outcomes, when: maybeTest(level, when) })),
  ...outcomes.flatMap((outcome) => (outcome ? [{ id: outcome, outcomes: [outcome], when: undefined }] : [])),
];

const compileBeat = (world: World, beat: Beat, at: number): CompiledBeat => {
  const { level } = world;
  const lists = level.countries.map((country) => optionsOf(beat, country.id));
  const days = [...new Set(level.beats.map((one) => one.date))];
  const counts = lists.map((list) => list.length);
  const options = lists.flatMap((list, country) => list.map((option) => compileOption(world, beat, country, option)));
  return {
    at,
    beat,
    measure: measures[beat.measure],
    day: days.indexOf(beat.date),
    when: maybeTest(level, beat.when),
    waitsForEnd: beat.when !== undefined && waitsForEnd(beat.when),
    mayRethink: mayRethink(beat),
    deciders: level.countries.flatMap((country, n) => (beat.options[country.id] === undefined ? [] : [n])),
    options,
    needs: options.flatMap((option) => option.needs ?? []),
    first: Int16Array.from(counts, (_, n) => counts.slice(0, n).reduce((sum, count) => sum + count, 0)),
    count: Int16Array.from(counts),
    rule: rulesOfDecision[beat.rule],
    voters: level.countries.map(({ id }) => hasVote(beat, id, false)),
    isAccusedJudge: accusedIn(level, beat).length > 0,
    whole: textOf(beat, beat.measure),
    soft: textOf(beat, softerOf(beat)),
    moves: movesIn(beat).map((move) => moveNames.indexOf(move)),
    chance: Int32Array.from(level.countries, (country) => blindKey(level, beat, country.id)),
  };
};

const textOf = (beat: Beat, adopted: MeasureId): CompiledBeat['whole'] => ({
  isAny: adopted !== 'none',
  isText: adopted === beat.measure,
  measure: measureIds.indexOf(adopted),
});
