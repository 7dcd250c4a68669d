/** One option of one country, with all that a playout asks of it. */

import type { Signal } from '../../sim/act';
import type { Beat, Option } from '../../sim/level';
import { applause, spent } from '../../sim/mechanisms/accounts';
import { weightOf } from '../../sim/mechanisms/influence';
import { isWord, strengthOf } from '../../sim/mechanisms/promise';
import { temperDie } from '../../sim/minds/cabinet';
import { type Posture, postureOf } from '../../sim/posture';
import { keyOf } from '../../sim/random';
import { countryOf } from '../../sim/table';
import type { World } from '../../sim/world';
import type { CompiledOption, Press } from './compiled';
import { maybeTest } from './conditions';
import { indexIn } from './numbers';

const signalBits: Readonly<Partial<Record<Signal, number>>> = { mobilise: 1, fleet: 2, publish: 4, 'staff-talks': 8 };
export const PLANS = 8;

/** Number of different signals in a row of bits. */
export const signalsIn = (bits: number): number =>
  (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + ((bits >> 3) & 1);

const pressesOf = (world: World, by: string, posture: Posture): readonly Press[] =>
  posture.presses.map(({ country, toward }) => ({
    on: indexIn(world.level, country),
    by: weightOf(world, by, country) * (toward === 'firm' ? 1 : -1),
  }));

/** Kinds of temper of a country: five kinds of effort, the first temper and the other. */
export const TEMPERS = 10;

export const compileOption = (world: World, beat: Beat, at: number, option: Option): CompiledOption => {
  const { level } = world;
  const country = level.countries[at]?.id ?? '';
  const posture = postureOf(option, country === level.victim);
  const { dials } = countryOf(world, country);
  return {
    id: option.id,
    country: at,
    posture,
    onlyIf: indexIn(level, posture.onlyIf),
    needs: maybeTest(level, option.needs),
    signals: posture.signals.reduce((bits, signal) => bits | (signalBits[signal] ?? 0), 0),
    plans: posture.signals.includes('staff-talks'),
    presses: pressesOf(world, country, posture),
    isWord: isWord(option),
    strength: strengthOf(beat.kind === 'clause' ? 'guarantee' : 'pledge', posture.effort),
    spent: spent(dials, posture, beat),
    applause: applause(dials, posture, beat, false),
    applauseBroken: applause(dials, posture, beat, true),
    kind: at * TEMPERS + Math.floor(posture.effort * 2 + 0.5) + 2,
    temper: keyOf(temperDie(level.id, country, posture.effort, false)),
    otherTemper: keyOf(temperDie(level.id, country, posture.effort, true)),
  };
};
