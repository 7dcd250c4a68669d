/** Where the lines of a class parted: for each government and decision, how many chose what. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { optionsOf } from '../../sim/table';
import { choiceIn, seatsIn, type Team } from './team';

export interface Lot {
  readonly option: string;
  /** Letters of the teams that chose it. */
  readonly teams: readonly string[];
  readonly isHistory: boolean;
}

export interface Parting {
  readonly seat: CountryId;
  readonly beat: string;
  /** How many teams decided here. */
  readonly count: number;
  /** In the order of the level; what nobody chose stands there only if history did. */
  readonly lots: readonly Lot[];
  /**
   * Pairs of these teams, and how many of them chose differently. Their ratio is the index of diversity of Gini and Simpson (Simpson
   * 1949); the number itself also tells how much of the room was in it.
   */
  readonly pairs: number;
  readonly apart: number;
}

const pairsOf = (n: number): number => (n * (n - 1)) / 2;

function partingOf(level: Level, teams: readonly Team[], seat: CountryId, id: string): Parting | undefined {
  const beat = level.beats.find((one) => one.id === id);
  const asked = teams.filter((team) => team.result.seat === seat && choiceIn(team, id));
  if (!beat || asked.length === 0) return undefined;
  const lots = optionsOf(beat, seat).map(
    ({ id: option }): Lot => ({
      option,
      teams: asked.filter((team) => choiceIn(team, id)?.option === option).map(({ letter }) => letter),
      isHistory: level.history[seat]?.[id] === option,
    }),
  );
  const shown = lots.filter(({ teams: own, isHistory }) => own.length > 0 || isHistory);
  const pairs = pairsOf(asked.length);
  const alike = lots.reduce((sum, lot) => sum + pairsOf(lot.teams.length), 0);
  return { seat, beat: id, count: asked.length, lots: shown, pairs, apart: pairs - alike };
}

/** Every decision that some team made, in the order of play, governments in the order of the level. */
export const partingsOf = (teams: readonly Team[], level: Level): readonly Parting[] =>
  level.beats.flatMap(({ id }) => seatsIn(teams, level).flatMap((seat) => partingOf(level, teams, seat, id) ?? []));

/** The largest disagreement in the room: where most pairs of teams chose differently; of equal ones the evener, then the earlier. */
export const widestOf = (partings: readonly Parting[]): Parting | undefined =>
  partings
    .filter(({ apart }) => apart > 0)
    .reduce<Parting | undefined>((widest, one) => (widest && !isWider(one, widest) ? widest : one), undefined);

const isWider = (one: Parting, other: Parting): boolean =>
  one.apart > other.apart || (one.apart === other.apart && one.pairs < other.pairs);
