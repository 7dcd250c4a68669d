/** One run opened to be laid beside others: its beats by name, and what own seats did in each. */
import type { CountryId } from '../../sim/act';
import type { Command } from '../../sim/command';
import { gaugesOf } from '../../sim/gauges';
import { isOver } from '../../sim/table';
import type { BeatPast, World } from '../../sim/world';
import { type Deeds, deedsOf, type Replayed } from '../deeds';
import type { ComparedRun, OwnDeed, Reached, Standing } from './comparison';

export interface OpenRoad {
  readonly replay: Replayed;
  readonly world: World;
  readonly deeds: Deeds;
  readonly past: ReadonlyMap<string, BeatPast>;
}

export const openRoad = (replay: Replayed): OpenRoad => ({
  replay,
  world: replay.world,
  deeds: deedsOf(replay),
  past: new Map(replay.world.past.map((past) => [past.beat, past])),
});

export const personsIn = ({ world }: OpenRoad): readonly CountryId[] =>
  world.level.countries.map(({ id }) => id).filter((id) => world.seats[id] === 'person');

export function comparedRun({ replay, world }: OpenRoad, own: readonly CountryId[]): ComparedRun {
  const { outcome, ending } = world;
  return {
    record: replay.record,
    start: standingOf(replay.first, own),
    end: standingOf(world, own),
    isOver: isOver(world),
    ...(outcome && { outcome }),
    ...(ending && { ending }),
  };
}

const standingOf = (world: World, own: readonly CountryId[]): Standing => ({
  gauges: Object.fromEntries(own.map((seat) => [seat, gaugesOf(world, seat)])),
  ledger: world.ledger,
});

export function reachedIn(road: OpenRoad, beat: string, own: readonly CountryId[]): Reached | undefined {
  const past = road.past.get(beat);
  if (!past) return undefined;
  const { decisions, vote, answer } = past;
  return {
    own: own.flatMap((seat) => ownDeed(road, past, seat)),
    others: decisions
      .filter(({ country }) => !own.includes(country))
      .map(({ country, option, secondThoughts }) => ({ country, option, secondThoughts })),
    ...(vote && { vote }),
    ...(answer && { move: answer.move }),
  };
}

function ownDeed({ world, deeds }: OpenRoad, { beat, decisions }: BeatPast, seat: CountryId): readonly OwnDeed[] {
  const decision = decisions.find(({ country }) => country === seat);
  if (!decision) return [];
  const forecast = world.forecasts.find((one) => one.by === seat && one.beat === beat)?.percent;
  const asked = soundingsBy(deeds.get(beat) ?? [], seat);
  return [
    {
      seat,
      option: decision.option,
      soundings: world.soundings.filter((made) => made.beat === beat && made.by === seat && asked.has(textOf(made))),
      ...(decision.paper && { paper: decision.paper }),
      ...(forecast !== undefined && { forecast }),
    },
  ];
}

/** What an option does openly stands among the soundings of a World too; only those asked for are deeds of their own. */
const soundingsBy = (commands: readonly Command[], seat: CountryId): ReadonlySet<string> =>
  new Set(commands.flatMap((one) => (one.do === 'sound' && one.by === seat ? [textOf(one)] : [])));

const textOf = ({ sounding }: { readonly sounding: unknown }): string => JSON.stringify(sounding);

/** Soundings of the persons in a beat, as one text to be set beside another. */
export const soundingsText = ({ deeds }: OpenRoad, beat: string, seat: CountryId): string =>
  [...soundingsBy(deeds.get(beat) ?? [], seat)].join();
