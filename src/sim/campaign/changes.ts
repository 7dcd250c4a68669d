/** What a road has changed in a level, judgement by judgement, so that each change can be told with its number. */
import type { CountryId } from '../act';
import type { Beat, Country, Level, RuleName } from '../level';

export type RoadChange =
  | { readonly what: 'trust' | 'readiness' | 'automaticity'; readonly before: number; readonly now: number }
  | {
      readonly what: 'kept' | 'failed' | 'mood' | 'power';
      readonly country: CountryId;
      readonly before: number;
      readonly now: number;
    }
  | { readonly what: 'member'; readonly country: CountryId }
  | { readonly what: 'treaty-new' | 'treaty-gone'; readonly by: CountryId; readonly to: CountryId; readonly id: string }
  | { readonly what: 'rule'; readonly beat: string; readonly before: RuleName; readonly now: RuleName }
  | { readonly what: 'voters'; readonly beat: string; readonly voters: readonly CountryId[] }
  | { readonly what: 'concurring' | 'waits'; readonly beat: string };

/** @param file the level of history's ledger; `played`: the same level with a road in it */
export const changesIn = (file: Level, played: Level): readonly RoadChange[] => [
  ...(['trust', 'readiness', 'automaticity'] as const).flatMap((what) =>
    moved({ what, before: file.system[what], now: played.system[what] }),
  ),
  ...file.countries.flatMap((country, n) => countryChanges(country, played.countries[n] ?? country)),
  ...treatyChanges(file, played),
  ...file.beats.flatMap((beat, n) => beatChanges(beat, played.beats[n] ?? beat)),
];

const moved = <Change extends { readonly before: unknown; readonly now: unknown }>(
  change: Change,
): readonly Change[] => (change.before === change.now ? [] : [change]);

const countryChanges = (before: Country, now: Country): readonly RoadChange[] => [
  ...(['kept', 'failed'] as const).flatMap((what) =>
    moved({ what, country: before.id, before: before.record[what], now: now.record[what] }),
  ),
  ...(['mood', 'power'] as const).flatMap((what) =>
    moved({ what, country: before.id, before: before.dials[what], now: now.dials[what] }),
  ),
  ...(before.isMember === now.isMember ? [] : [{ what: 'member' as const, country: before.id }]),
];

const treatyChanges = ({ treaties: before }: Level, { treaties: now }: Level): readonly RoadChange[] => [
  ...before
    .filter(({ id }) => now.every((one) => one.id !== id))
    .map(({ by, to, id }) => ({ what: 'treaty-gone' as const, by, to, id })),
  ...now
    .filter(({ id }) => before.every((one) => one.id !== id))
    .map(({ by, to, id }) => ({ what: 'treaty-new' as const, by, to, id })),
];

const beatChanges = (before: Beat, now: Beat): readonly RoadChange[] => [
  ...moved({ what: 'rule' as const, beat: before.id, before: before.rule, now: now.rule }),
  ...(before.voters === now.voters ? [] : [{ what: 'voters' as const, beat: before.id, voters: now.voters ?? [] }]),
  ...(before.concurring === now.concurring ? [] : [{ what: 'concurring' as const, beat: before.id }]),
  ...(before.when === now.when ? [] : [{ what: 'waits' as const, beat: before.id }]),
];
