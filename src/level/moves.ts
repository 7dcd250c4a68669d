/** What the challenger may answer to a beat; the same rules as in the quiet room's `mechanisms/answer.ts`. */
import type { Beat } from '../sim/level';
import type { Move } from '../sim/world';

/**
 * In a call arms decide, and nobody answers. At the settlement a bargain that was struck closes the matter without an answer; what is
 * left is to yield or to advance.
 */
export function movesOf(beat: Beat): readonly Move[] {
  if (beat.answer === 'none' || beat.kind === 'call') return [];
  return beat.answer === 'settle' ? ['yield', 'advance'] : ['yield', 'bargain', 'advance'];
}

/** An advance here is an attack; before, it is one more demand. */
export const mayStrike = (beat: Beat): boolean => movesOf(beat).length > 0 && beat.answer !== 'probe';
