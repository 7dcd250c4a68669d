/** Draft: clauses are put, amended, traded and held, and a delegation may walk out. What is carried is the text from now on. */
import type { TextState } from '../clause';
import type { Beat } from '../level';
import { amendedBy, putBy, voicesIn } from '../mechanisms/adoption';
import { textOf, withWordings } from '../mechanisms/clauses';
import { optionOf } from '../table';
import type { Decision, World } from '../world';
import type { Played } from './contract';

export const draftBeat = (world: World, beat: Beat, decisions: readonly Decision[]): Played => {
  const amended = amendedBy(world, beat, decisions);
  const text: TextState = {
    ...textOf(world),
    wording: withWordings(textOf(world).wording, amended),
    voices: [...textOf(world).voices, ...voicesIn(world, beat, decisions)],
    left: leftAfter(world, beat, decisions),
  };
  return { world: { ...world, text }, amended };
};

/** Who walks out stays out until it puts or signs something again. */
export const leftAfter = (world: World, beat: Beat, decisions: readonly Decision[]): readonly string[] => {
  const actsOf = ({ country, option }: Decision) => optionOf(beat, country, option)?.acts ?? [];
  const out = decisions.filter((done) => actsOf(done).some((act) => act.act === 'walk-out'));
  const back = decisions.filter((done) => {
    const acts = actsOf(done);
    return putBy(acts).length > 0 || acts.some((act) => act.act === 'sign' && act.how !== 'decline');
  });
  const stay = textOf(world).left.filter((id) => back.every(({ country }) => country !== id));
  return [...new Set([...stay, ...out.map(({ country }) => country)])];
};
