/** When a game that was set by a teacher comes to its code. */
import { isStopped } from '../session/game';
import type { SessionSnapshot } from '../session/types';

/** After a wish to go on: it went no further than the stop that was set, or from the front page to the debrief. */
export function isAtHandIn(before: SessionSnapshot, { mode, game }: SessionSnapshot): boolean {
  if (!game?.assignment) return false;
  return before.mode === 'ended' ? mode === 'debriefing' : mode === before.mode && isStopped(game);
}
