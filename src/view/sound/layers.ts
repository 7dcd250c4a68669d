import type { Place, Reel } from './files';
import { type HowlerPart, type HowlPart, openTape, type Tape } from './tape';

const FADE_MS = 900;

export type Layer = 'calm' | 'tense';
/** Loudness of each layer, 0 to 1. */
export type Levels = Readonly<Record<Layer, number>>;

export const silence: Levels = { calm: 0, tense: 0 };

const isSilent = ({ calm, tense }: Levels): boolean => calm === 0 && tense === 0;

/** A piece of music in two layers that run beside each other. */
export interface Layers {
  /** Brings the layers to these levels, fading. Both at 0 let it fall silent and wait at its bar. */
  playAt(levels: Levels): void;
  /** Does what was last wanted, if it was not possible then. */
  settle(): void;
  /** Silent at once, to go on later from the same bar. */
  pause(): void;
  /** Fades out and gives its memory back. */
  leave(): void;
  close(): void;
}

/**
 * Brings the tense layer to the bar of the calm one before both go on.
 *
 * Both stand in one file and begin in one task, so that one clock of the browser runs them, and both loops have the same
 * number of samples: they cannot drift while they play (measured in Chromium over nine loops: 0 samples apart). After a
 * pause they might: the library notes where a loop is by a timer for each, and timers are late as they like.
 */
function align(howl: HowlPart, ids: Ids, places: Places): void {
  if (!places.tense || ids.tense === undefined) return;
  const at = Number(howl.seek(ids.calm)) * 1000 - places.calm.start;
  howl.seek((places.tense.start + at) / 1000, ids.tense);
}

type Places = Readonly<Record<'calm', Place> & Partial<Record<'tense', Place>>>;
interface Ids {
  readonly calm: number;
  readonly tense?: number;
}

function begin(howl: HowlPart, { tense }: Places): Ids {
  const calm = howl.play('calm');
  return tense ? { calm, tense: howl.play('tense') } : { calm };
}

function goOn(howl: HowlPart, ids: Ids, places: Places): Ids {
  align(howl, ids, places);
  for (const id of Object.values(ids)) howl.play(id);
  return ids;
}

/** Opens a piece; its one file is fetched now. A file that cannot be had or played is silence, nothing more. */
export function openLayers(howler: HowlerPart, reel: Reel & { readonly places: Places }): Layers {
  let ids: Ids | null = null;
  let isPaused = true;
  let isLeaving = false;
  let goal = silence;
  // Where the last fades go. Paused music goes nowhere, so silence wanted and silence had are equal.
  let aim = silence;

  const levelsIn = (howl: HowlPart): Levels => ({
    calm: ids ? Number(howl.volume(ids.calm)) : 0,
    tense: ids?.tense === undefined ? 0 : Number(howl.volume(ids.tense)),
  });

  const fade = (howl: HowlPart, from: Levels): void => {
    for (const [layer, id] of Object.entries(ids ?? {}) as [Layer, number][]) {
      if (from[layer] === goal[layer]) howl.volume(goal[layer], id);
      else howl.fade(from[layer], goal[layer], FADE_MS, id);
    }
    aim = goal;
  };

  const settle = (): void => {
    const howl = tape.ready();
    if (!howl || (goal.calm === aim.calm && goal.tense === aim.tense)) return;
    const from = isPaused ? silence : levelsIn(howl);
    if (isPaused) ids = ids ? goOn(howl, ids, reel.places) : begin(howl, reel.places);
    isPaused = false;
    fade(howl, from);
  };

  const pause = (): void => {
    goal = silence;
    aim = silence;
    if (isPaused || ids === null) return;
    isPaused = true;
    for (const id of Object.values(ids)) tape.loaded()?.pause(id);
  };

  // A fade that is cut short by the next one ends too, at whatever volume: only silence is the end of the music.
  const onFaded = (): void => {
    const howl = tape.loaded();
    if (!howl || !isSilent(goal) || !isSilent(levelsIn(howl))) return;
    pause();
    if (isLeaving) tape.close();
  };

  const tape: Tape = openTape(howler, reel, { onReady: () => settle(), onFaded });
  return {
    playAt: (levels) => {
      goal = levels;
      settle();
    },
    settle,
    pause,
    leave: () => {
      isLeaving = true;
      goal = silence;
      if (isPaused) tape.close();
      else settle();
    },
    close: () => tape.close(),
  };
}
