/** Lets the frame loop run only while something moves: no frames at all while the map is only looked at. */
import type { Game } from 'phaser';

export interface Idle {
  /** Run for a moment: something has changed. */
  readonly poke: () => void;
  readonly isAsleep: () => boolean;
  readonly stop: () => void;
}

/** Milliseconds that the loop lingers after the last change. */
const linger = 160;

/** Watches a running game; after each frame, if nothing is busy and nothing has changed lately, its loop sleeps. */
export function startIdle(game: Game, isBusy: () => boolean): Idle {
  let until = 0;
  const poke = () => {
    until = performance.now() + linger;
    // Waking runs a frame at once: whoever pokes must have said first what is busy.
    if (!game.loop.running) game.loop.wake(true);
  };
  const rest = () => {
    if (!isBusy() && performance.now() > until) game.loop.sleep();
  };
  game.events.on('postrender', rest);
  poke();
  return { poke, isAsleep: () => !game.loop.running, stop: () => game.events.off('postrender', rest) };
}
