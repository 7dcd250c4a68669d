/** What may come of the challenger's answer to a beat. */
import type { Beat } from '../sim/level';
import { movesIn } from '../sim/mechanisms/answer';

/** An advance here is an attack; before, it is one more demand. */
export const mayStrike = (beat: Beat): boolean =>
  movesIn(beat).length > 0 && beat.answer !== 'probe' && beat.answer !== 'fight';
