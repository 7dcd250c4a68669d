/** Every change that is tried for one decision, the smallest first. The list is closed: what is not in it is not asked. */
import type { CountryId } from '../../sim/act';
import { clamp } from '../../sim/arithmetic';
import type { Sounding } from '../../sim/command';
import type { Beat, Country, DialName, Level } from '../../sim/level';
import { strengthOf } from '../../sim/start';
import { decidersOf, hasChallenger, optionsOf } from '../../sim/table';
import type { World } from '../../sim/world';
import { type Change, treatyOf } from './change';
import { answersLast, leaderBefore } from './order';
import { divisionSteps, sizeOf } from './size';

export interface Candidate {
  readonly change: Change;
  readonly size: number;
}

/** Judgements of the government that decides. Its strength is changed by divisions; its record and its word by deeds. */
const ownDials: readonly DialName[] = [
  'moodWar',
  'mood',
  'exposure',
  'distance',
  'tie',
  'stake',
  'need',
  'law',
  'trade',
  'audience',
  'align',
  'guests',
  'claim',
  'duty',
];

/** Half a step, a whole one, two, and to the end of the scale. */
const steps = [0.5, 1, 2, 4];
const bothWays = (sizes: readonly number[]): readonly number[] => sizes.flatMap((size) => [size, -size]);

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

const dialsOf = ({ id, dials }: Country): readonly Change[] =>
  ownDials.flatMap((dial) =>
    bothWays(steps)
      .map((by) => clamp(dials[dial] + by, 0, 4) - dials[dial])
      .filter((by, n, all) => by !== 0 && all.indexOf(by) === n)
      .map((by): Change => ({ kind: 'dial', country: id, dial, by })),
  );

const armsOf = ({ id, dials }: Country): readonly Change[] =>
  bothWays(divisionSteps)
    .filter((by) => strengthOf(dials.power) + by >= 1)
    .map((by): Change => ({ kind: 'divisions', country: id, by }));

const deedSteps = (now: { readonly kept: number; readonly failed: number }, deeds: readonly number[]) =>
  (['kept', 'failed'] as const).flatMap((deed) =>
    bothWays(deeds)
      .filter((by) => now[deed] + by >= 0)
      .map((by) => ({ deed, by })),
  );

const recordOf = ({ id, record }: Country): readonly Change[] =>
  deedSteps(record, [1, 2]).map((step): Change => ({ kind: 'record', country: id, ...step }));

const beliefOf = (observer: CountryId, { id, record }: Country): readonly Change[] =>
  deedSteps(record, [1, 3]).map((step): Change => ({ kind: 'belief', observer, subject: id, ...step }));

const treatiesFor = (level: Level, { id }: Country): readonly Change[] => {
  const now = treatyOf(level, id)?.strength ?? 0;
  return id === level.victim || !hasChallenger(level)
    ? []
    : [0, 2, 4].filter((one) => one !== now).map((strength): Change => ({ kind: 'treaty', country: id, strength }));
};

const trustSteps = ({ system }: Level): readonly Change[] =>
  [0.1, -0.1, 0.2, -0.2].filter((by) => within(system.trust + by, 0, 1)).map((by): Change => ({ kind: 'trust', by }));

/** Beats that were played before this one, oldest first. */
const earlier = (world: World, beat: string): readonly Beat[] => {
  const at = world.past.findIndex((past) => past.beat === beat);
  return world.past.slice(0, at).flatMap((past) => world.level.beats.find((one) => one.id === past.beat) ?? []);
};

const otherOptions = (world: World, beat: Beat, country: CountryId): readonly Change[] => {
  const done = world.past.find((past) => past.beat === beat.id)?.decisions.find((one) => one.country === country);
  return optionsOf(beat, country)
    .filter((option) => done && option.id !== done.option && done.weighed.some((one) => one.option === option.id))
    .map((option): Change => ({ kind: 'option', beat: beat.id, country, option: option.id }));
};

/** Who decided in this beat before this country did: all others if it answers them, or the one that leads. */
const decidedHere = (world: World, beat: Beat, country: CountryId): readonly CountryId[] => {
  const answers = world.seats[country] !== 'person' && answersLast({ ...world, sealed: {} }, beat, country);
  if (answers) return decidersOf(world, beat).filter((id) => id !== country);
  const leader = leaderBefore(world.level, beat, country);
  return leader === undefined ? [] : [leader];
};

const decisionsBefore = (world: World, beat: Beat, country: CountryId): readonly Change[] => [
  ...earlier(world, beat.id).flatMap((one) => decidersOf(world, one).flatMap((id) => otherOptions(world, one, id))),
  ...decidedHere(world, beat, country).flatMap((id) => otherOptions(world, beat, id)),
];

/** A government is leaned on for two beats, so that earlier pressing is forgotten; other words last. */
const soundingsTo = (level: Level, to: CountryId, isRecent: boolean): readonly Sounding[] => [
  { how: 'assure', to },
  { how: 'offer', to },
  ...(isRecent
    ? ([
        { how: 'press', to, toward: 'firm' },
        { how: 'press', to, toward: 'yield' },
      ] as const)
    : []),
  ...(hasChallenger(level) ? ([{ how: 'warn', to: level.challenger.id }] as const) : []),
];

const wordsBefore = (world: World, beat: Beat, country: CountryId): readonly Change[] => {
  const beats = [...earlier(world, beat.id), beat];
  const persons = Object.keys(world.seats).filter((id) => world.seats[id] === 'person' && id !== country);
  // A government that has no say in a beat is not asked, and says nothing either.
  return persons.flatMap((by) =>
    beats.flatMap((one, at) =>
      (one.options[by] ? soundingsTo(world.level, country, at >= beats.length - 2) : []).map(
        (sounding): Change => ({ kind: 'sounding', beat: one.id, by, sounding }),
      ),
    ),
  );
};

/** All changes tried for the decision of `country` in `beat`, by size; of equal size the later in the game first. */
export const candidatesFor = (world: World, beat: Beat, country: CountryId): readonly Candidate[] => {
  const { countries } = world.level;
  const own = countries.filter((one) => one.id === country);
  const all: readonly Change[] = [
    ...wordsBefore(world, beat, country).toReversed(),
    ...decisionsBefore(world, beat, country).toReversed(),
    ...own.flatMap(armsOf),
    ...countries.filter((one) => one.id !== country).flatMap(armsOf),
    ...countries.filter((one) => one.id !== country).flatMap((one) => beliefOf(country, one)),
    ...(hasChallenger(world.level) ? own.flatMap((one) => beliefOf(world.level.challenger.id, one)) : []),
    ...countries.flatMap(recordOf),
    ...own.flatMap(dialsOf),
    ...countries.flatMap((one) => treatiesFor(world.level, one)),
    ...trustSteps(world.level),
  ];
  return all.map((change) => ({ change, size: sizeOf(world, change) })).sort((a, b) => a.size - b.size);
};
