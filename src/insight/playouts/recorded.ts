/** What persons did in a finished game, as plans: to do the same on other seeds, wholly or up to a beat. */
import type { CountryId } from '../../sim/act';
import type { Sounding } from '../../sim/command';
import { type Game, openGame } from '../why/game';
import type { BeatPlan, PlayoutSpec } from './spec';

export type Plans = Readonly<Record<CountryId, Readonly<Record<string, BeatPlan>>>>;

/** Seats held by persons, each with what it said and sealed in each beat. */
export const seatsAsPlayed = (game: Game): Plans => {
  const { deeds } = openGame(game);
  const plans: Record<CountryId, Record<string, BeatPlan>> = {};
  for (const [beat, { soundings, sealed }] of deeds) {
    for (const seat of Object.keys(game.world.seats)) {
      const own: readonly Sounding[] = soundings.filter(({ by }) => by === seat).map(({ sounding }) => sounding);
      const option = sealed[seat]?.option;
      const plan: BeatPlan = { soundings: own, ...(option !== undefined && { option }) };
      plans[seat] = { ...plans[seat], [beat]: plan };
    }
  }
  return plans;
};

/** The same, but for one choice, where it is open; and, if `then` is `rule`, with the choices of later beats left to the cabinets. */
export const seatsWith = (
  plans: Plans,
  beats: readonly string[],
  changed: { readonly seat: CountryId; readonly beat: string; readonly option: string },
  then: 'as-played' | 'rule' = 'as-played',
): PlayoutSpec['seats'] => {
  const at = beats.indexOf(changed.beat);
  const kept = (plan: BeatPlan, beat: string): BeatPlan =>
    then === 'as-played' || beats.indexOf(beat) <= at ? plan : { soundings: plan.soundings ?? [] };
  const seats = Object.fromEntries(
    Object.entries(plans).map(([seat, plan]) => [
      seat,
      Object.fromEntries(Object.entries(plan).map(([beat, one]) => [beat, kept(one, beat)])),
    ]),
  );
  const own = seats[changed.seat] ?? {};
  const done = own[changed.beat];
  const now: BeatPlan = {
    soundings: done?.soundings ?? [],
    option: changed.option,
    ...(done?.option !== undefined && { otherwise: done.option }),
  };
  return { ...seats, [changed.seat]: { ...own, [changed.beat]: now } };
};
