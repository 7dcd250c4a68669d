/** One team of a class: what its result code says, and the letter it goes by. Whose code it was is not asked. */
import type { CodedChoice, CodeResult } from '../../record/code';
import type { CountryId } from '../../sim/act';
import type { Beat, Level } from '../../sim/level';
import { optionOf } from '../../sim/table';

export interface Team {
  readonly letter: string;
  readonly result: CodeResult;
}

/** A, B … Z, AA, AB … for 0, 1 … */
export const letterOf = (n: number): string =>
  (n >= 26 ? letterOf(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));

export const seatsIn = (teams: readonly Team[], level: Level): readonly CountryId[] =>
  level.countries.map(({ id }) => id).filter((id) => teams.some(({ result }) => result.seat === id));

export const choiceIn = ({ result }: Team, beat: string): CodedChoice | undefined =>
  result.choices.find((one) => one.beat === beat);

/** How many times all, part or nothing of it. */
export interface Tally {
  readonly all: number;
  readonly part: number;
  readonly none: number;
}

/** What a government gave its word for, and what it did when its word was called in. */
export interface WordAndDeed {
  readonly pledged: Tally;
  readonly delivered: Tally;
}

/** Shares of a full effort that an option promises, or does: 0 to 1. A signature is a promise; one with a reservation is half of one. */
function effortsOf(beat: Beat, seat: CountryId, option: string, what: 'pledged' | 'delivered'): readonly number[] {
  return (optionOf(beat, seat, option)?.acts ?? []).flatMap((act) => {
    if (what === 'delivered') return act.act === 'deliver' ? [act.effort] : [];
    if (act.act === 'pledge') return [act.effort];
    return act.act === 'sign' ? [{ sign: 1, reserve: 0.5, decline: 0 }[act.how]] : [];
  });
}

const tallyOf = (efforts: readonly number[]): Tally => ({
  all: efforts.filter((effort) => effort === 1).length,
  part: efforts.filter((effort) => effort > 0 && effort < 1).length,
  none: efforts.filter((effort) => effort === 0).length,
});

type Chosen = readonly { readonly beat: string; readonly option: string }[];

/** @param chosen a team's choices, or those of history's line */
export function wordAndDeed(level: Level, seat: CountryId, chosen: Chosen): WordAndDeed {
  const efforts = (what: 'pledged' | 'delivered'): readonly number[] =>
    chosen.flatMap(({ beat: id, option }) => {
      const beat = level.beats.find((one) => one.id === id);
      return beat ? effortsOf(beat, seat, option, what) : [];
    });
  return { pledged: tallyOf(efforts('pledged')), delivered: tallyOf(efforts('delivered')) };
}

/** What the government of that time did in the beats that some team of its seat decided. */
export const historyOf = (level: Level, seat: CountryId, teams: readonly Team[]): Chosen =>
  level.beats.flatMap(({ id: beat }) => {
    const option = level.history[seat]?.[beat];
    const isAsked = teams.some((team) => team.result.seat === seat && choiceIn(team, beat));
    return option !== undefined && isAsked ? [{ beat, option }] : [];
  });
