/** When to stop: what an open war is fought for. Who has contributed is heard, the leader loudest, and nobody commands alone. */
import type { CountryId } from '../act';
import type { Beat } from '../level';
import { weights } from '../parameters';
import { postureOf } from '../posture';
import { optionOf } from '../table';
import type { Decision, World } from '../world';
import { chanceOfEntry, chanceOfWidening } from './patron';

/** What a country's word weighs when aims are set: the root of the strength it has sent. Words alone, and need alone, weigh nothing. */
export const voiceOf = (world: World, id: CountryId): number => {
  const strength = id === world.level.victim ? 0 : (world.forces[id]?.arriving ?? 0);
  return Math.sqrt(strength) * (world.nations[id]?.delivered ?? 0);
};

/** Aims after a beat in which someone spoke for or against going on: whatever more of the contributors' weight is for. */
export const withAims = (world: World, beat: Beat, decisions: readonly Decision[]): World => {
  const spoken = decisions.flatMap(({ country, option: id }) => {
    const option = optionOf(beat, country, id);
    const aims = option && postureOf(option, country === world.level.victim).aims;
    return aims ? [{ aims, voice: voiceOf(world, country) }] : [];
  });
  if (spoken.length === 0) return world;
  const weight = (aims: 'limited' | 'total'): number =>
    spoken.reduce((sum, one) => sum + (one.aims === aims ? one.voice : 0), 0);
  return { ...world, crisis: { ...world.crisis, aims: weight('total') > weight('limited') ? 'total' : 'limited' } };
};

/**
 * What going on beyond the rule may bring on, as governments reckon with it: the chance that the patron comes in, or that the war
 * widens, 0 to 1, and only as far as warnings are heeded. The victim has nothing more to fear.
 */
export const dangerBeyond = (world: World, id: CountryId): number => {
  if (id === world.level.victim) return 0;
  const more = chanceOfEntry(world, true) - chanceOfEntry(world, false);
  return Math.max(weights.heed * more, chanceOfWidening(world));
};

/**
 * What going on adds to the lines of interest, law and danger, in points. Ordinals 0 to 4; `danger` 0 to 1. Against a patron that is in
 * the war already (`isEntered`) there is nothing more to win than the old line, and a general war to lose.
 */
export const beyond = (
  { stake, law, exposure }: { readonly stake: number; readonly law: number; readonly exposure: number },
  danger: number,
  isEntered: boolean,
): { readonly interest: number; readonly law: number; readonly danger: number } => ({
  interest: isEntered ? 0 : weights.interest * (stake / 4) * weights.beyond * (1 - danger),
  law: (-weights.law * (law / 4)) / 2,
  danger: -weights.danger * (0.25 + (0.75 * exposure) / 4) * danger * (isEntered ? 2 : 1),
});
