/** Which of one's own deeds changed another government's mind: found by playing the later run again without it. */
import type { CountryId } from '../../sim/act';
import { playDeeds } from '../playOn';
import type { Engine } from '../record';
import type { Pair } from './comparison';
import type { OpenRoad } from './road';

/** A decision that was otherwise in the first run. */
interface Changed {
  readonly beat: string;
  readonly country: CountryId;
  readonly option: string;
}

/**
 * The latest beat, of those in which own deeds differed, that decided it alone: with the deeds of the first run put there into the
 * later run, the government chooses as in the first.
 */
export const decidingBeat = (
  roads: Pair<OpenRoad>,
  beats: readonly string[],
  changed: Changed,
  engine: Engine,
): string | undefined => beats.findLast((beat) => isUndoneBy(roads, beat, changed, engine));

function isUndoneBy([a, b]: Pair<OpenRoad>, at: string, { beat, country, option }: Changed, engine: Engine): boolean {
  const deeds = new Map(b.deeds).set(at, a.deeds.get(at) ?? []);
  const world = playDeeds(b.replay.first, deeds, engine);
  const then = world.past.find((past) => past.beat === beat);
  return then?.decisions.some((one) => one.country === country && one.option === option) ?? false;
}
