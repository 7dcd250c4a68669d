import type { LoopModel } from '../model/soundModel';
import { MUSIC_REEL } from './files';
import { type HowlerPart, openTape, type Tape } from './tape';

const FADE_MS = 900;

export interface Music {
  /** Brings the loop to its volume times the person's own (0 to 1), fading; null or 0 fades it out. */
  playLoop(loop: LoopModel | null, own: number): void;
  /** Does what was last wanted, if it was not possible then. */
  settle(): void;
  /** Silent at once, to go on later from the same bar. */
  pause(): void;
  close(): void;
}

/** The music. Its file is not fetched before somebody is to hear it. */
export function startMusic(howler: HowlerPart): Music {
  let tape: Tape | null = null;
  let playing: number | null = null;
  let isPaused = true;
  let goal = 0;
  // Where the last fade goes. Paused music goes nowhere, so silence wanted and silence had are equal.
  let aim = 0;
  let name = '';

  const settle = (): void => {
    const howl = tape?.ready();
    if (!howl || goal === aim) return;
    const from = playing === null || isPaused ? 0 : Number(howl.volume(playing));
    if (playing === null || isPaused) playing = howl.play(playing ?? name);
    isPaused = false;
    aim = goal;
    howl.fade(from, goal, FADE_MS, playing);
  };

  const pause = (): void => {
    goal = 0;
    aim = 0;
    if (isPaused || playing === null) return;
    isPaused = true;
    tape?.loaded()?.pause(playing);
  };

  // A fade that is cut short by the next one ends too, at whatever volume: only silence is the end of the music.
  const onFaded = (): void => {
    const level = playing === null ? 0 : Number(tape?.loaded()?.volume(playing));
    if (goal === 0 && level === 0) pause();
  };

  return {
    playLoop: (loop, own) => {
      const wanted = loop === null ? 0 : loop.volume * own;
      goal = wanted;
      name = loop?.name ?? name;
      if (wanted > 0) tape ??= openTape(howler, MUSIC_REEL, { onReady: settle, onFaded });
      settle();
    },
    settle,
    pause,
    close: () => tape?.close(),
  };
}
