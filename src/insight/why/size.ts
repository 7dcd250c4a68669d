/**
 * How large a change is, so that "the smallest" means something. Points count what it would have taken: a word in private 1 (a favour
 * 2, as it costs influence); another decision 2 by a person's own government and 3 by another, and 1 more for each half of an effort
 * it moves; some divisions 3 to 6, by how many; a deed that one government remembers 5, one that all remember 6, each more 2; a
 * judgement of the historian 5 and 4 for each whole step; a treaty 7 and 2 for each step; trust in the system 8 for each tenth. What can be done in a day
 * comes before what takes a year, and that before what would be another country.
 */
import { priceOf } from '../../sim/mechanisms/influence';
import { postureOf } from '../../sim/posture';
import { optionOf } from '../../sim/table';
import type { BeatPast, World } from '../../sim/world';
import { type Change, treatyOf } from './change';

/** Divisions that are tried, more or fewer. */
export const divisionSteps = [2, 5, 10, 20];

/** Half-efforts between two options of one government, 0 to 4. */
const halvesMoved = (world: World, past: BeatPast, change: Extract<Change, { kind: 'option' }>): number => {
  const beat = world.level.beats.find((one) => one.id === past.beat);
  const done = past.decisions.find((one) => one.country === change.country)?.option;
  const [from, to] = [done, change.option].map((id) => beat && id && optionOf(beat, change.country, id));
  if (!from || !to) return 0;
  const isVictim = change.country === world.level.victim;
  return Math.round(2 * Math.abs(postureOf(from, isVictim).effort - postureOf(to, isVictim).effort));
};

/** Size of a change to a game that ended in `world`, from 1. */
export const sizeOf = (world: World, change: Change): number => {
  switch (change.kind) {
    case 'sounding':
      return priceOf(change.sounding);
    case 'option': {
      const past = world.past.find((one) => one.beat === change.beat);
      return (world.seats[change.country] === 'person' ? 2 : 3) + (past ? halvesMoved(world, past, change) : 0);
    }
    case 'divisions':
      return 2 + divisionSteps.indexOf(Math.abs(change.by)) + 1;
    case 'belief':
      return 3 + 2 * Math.abs(change.by);
    case 'record':
      return 4 + 2 * Math.abs(change.by);
    case 'dial':
      return 5 + 4 * Math.abs(change.by);
    case 'treaty':
      return 7 + 2 * Math.abs(change.strength - (treatyOf(world.level, change.country)?.strength ?? 0));
    case 'trust':
      return 80 * Math.abs(change.by);
  }
};
