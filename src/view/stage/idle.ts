/** Lets the frame loop run only while something moves: no frames at all while the map is only looked at. */
import type { Game } from 'phaser';

export interface Idle {
  /** Run for a moment: something has changed. */
  readonly poke: (ms?: number) => void;
  /** Run until let go. */
  readonly hold: () => () => void;
  readonly isAsleep: () => boolean;
  readonly stop: () => void;
}

/** Milliseconds that the loop lingers after the last change. */
const linger = 160;

/** Watches a running game and puts its loop to sleep after each still moment. */
export function startIdle(game: Game): Idle {
  let holds = 0;
  let until = 0;
  const poke = (ms = linger) => {
    until = Math.max(until, performance.now() + ms);
    if (!game.loop.running) game.loop.wake(true);
  };
  const rest = () => {
    if (holds === 0 && performance.now() > until) game.loop.sleep();
  };
  const hold = () => {
    holds += 1;
    poke();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      holds -= 1;
      poke();
    };
  };
  game.events.on('postrender', rest);
  poke();
  return { poke, hold, isAsleep: () => !game.loop.running, stop: () => game.events.off('postrender', rest) };
}
