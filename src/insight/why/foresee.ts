/**
 * What a change would do to a decision if everything before it had gone the same way. It is no proof, for a change may also work
 * through others; it tells which changes are worth playing again first.
 */
import type { CountryId } from '../../sim/act';
import type { Beat, Level } from '../../sim/level';
import { weighAll } from '../../sim/minds/cabinet';
import { startWorld } from '../../sim/start';
import type { World } from '../../sim/world';
import { type Change, levelWith, openingWith } from './change';
import { withSounding } from './game';

const trustWith = (world: World, change: Change): number =>
  Math.max(0, Math.min(1, world.trust + (change.kind === 'trust' ? change.by : 0)));

const forcesWith = (world: World, level: Level): World['forces'] =>
  startWorld(level, { seed: world.seed, reading: world.reading, seats: world.seats }).forces;

/** Deeds that everyone remembers, added to what each has come to believe since. */
const withRecord = (world: World, change: Change): World =>
  change.kind === 'record'
    ? Object.keys(world.beliefs)
        .filter((observer) => observer !== change.country)
        .reduce(
          (next, observer) => openingWith(next, { ...change, kind: 'belief', observer, subject: change.country }),
          world,
        )
    : openingWith(world, change);

/** Treaties that are still open take their new strength; one that was not there is added. */
const ledgerWith = (world: World, level: Level): World['ledger'] => {
  const opening = startWorld(level, { seed: world.seed, reading: world.reading, seats: world.seats }).ledger;
  const kept = world.ledger.filter((one) => one.kind !== 'treaty');
  return [
    ...opening.map((one) => ({ ...one, end: world.ledger.find((old) => old.id === one.id)?.end ?? one.end })),
    ...kept,
  ];
};

/** The World of the decision, with the change put in as if it had only now become known. */
const worldWith = (world: World, change: Change): World => {
  const level = levelWith(world.level, change);
  const changed = withRecord({ ...world, level, trust: trustWith(world, change) }, change);
  if (change.kind === 'divisions') return { ...changed, forces: forcesWith(world, level) };
  return change.kind === 'treaty' ? { ...changed, ledger: ledgerWith(world, level) } : changed;
};

/** A word in private, as if it were said now; one that cannot be paid for changes nothing. */
const withWord = (world: World, { by, sounding }: Extract<Change, { kind: 'sounding' }>): World =>
  withSounding({ ...world, sealed: {} }, by, sounding) ?? world;

/** The option that would weigh most; undefined for another decision, which can only be played again. */
export const foreseen = (world: World, beat: Beat, country: CountryId, change: Change): string | undefined => {
  if (change.kind === 'option') return undefined;
  const changed = change.kind === 'sounding' ? withWord(world, change) : worldWith(world, change);
  return weighAll(changed, beat, country)[0]?.option;
};
