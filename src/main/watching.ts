/** The replay in the hall: which moment is shown, the clock that goes on to the next, and whose sight it is shown from. */
import { effect, type Signal } from '@preact/signals';
import type { Gesture } from '../view/model/gesture';
import { beatFrom, lengthOf, type Watching } from '../view/model/replay';

const within = (at: number, { frames }: Watching): number => Math.max(0, Math.min(frames.length - 1, at));

/** Shown from here on; whoever goes by hand has stopped the clock. */
const shownAt = (watching: Watching, at: number): Watching => ({
  ...watching,
  at: within(at, watching),
  isPlaying: false,
  isAsking: false,
});

/** The run as it is watched after a gesture. */
export function watchedAfter(watching: Watching, gesture: Gesture): Watching {
  const { at, frames, isOver, run } = watching;
  switch (gesture.type) {
    case 'watch-to':
      return shownAt(watching, gesture.at);
    case 'watch-step':
      return shownAt(watching, at + gesture.by);
    case 'watch-day':
      return shownAt(watching, beatFrom(watching, gesture.by));
    case 'watch-play': {
      const isAtEnd = at >= frames.length - 1;
      return { ...watching, isPlaying: gesture.isPlaying, isAsking: false, at: gesture.isPlaying && isAtEnd ? 0 : at };
    }
    case 'watch-speed':
      return { ...watching, speed: gesture.speed };
    case 'watch-sight':
      return isOver || gesture.sight === run.seat ? { ...watching, sight: gesture.sight } : watching;
    case 'ask-what-if':
      return { ...watching, isAsking: gesture.isAsking, isPlaying: false };
    default:
      return watching;
  }
}

/** One moment on by itself; at the end the clock stops. */
function wentOn(watching: Watching): Watching {
  const at = within(watching.at + 1, watching);
  return { ...watching, at, isPlaying: at < watching.frames.length - 1 };
}

/** Goes on by itself while a run is being played. `of` gives the watched run, `put` takes the next moment of it. */
export function keepTime(watching: Signal<Watching | undefined>): void {
  effect(() => {
    const now = watching.value;
    if (!now?.isPlaying) return;
    const timer = setTimeout(() => {
      watching.value = wentOn(now);
    }, lengthOf(now));
    return () => clearTimeout(timer);
  });
}
