import type { SoundName } from '../model/soundModel';
import { EFFECTS_REEL } from './files';
import { type HowlerPart, openTape, type Tape } from './tape';

export interface Effects {
  /** Fetches the effects, so that the first one is not missed. */
  prepare(): void;
  /** Plays these now at the person's volume, 0 to 1, or not at all: an effect that comes late tells a lie. */
  playSounds(names: readonly SoundName[], own: number): void;
  stop(): void;
  close(): void;
}

export function startEffects(howler: HowlerPart): Effects {
  let tape: Tape | null = null;
  return {
    prepare: () => {
      tape ??= openTape(howler, EFFECTS_REEL, { onReady: () => {} });
    },
    playSounds: (names, own) => {
      const howl = tape?.ready();
      if (!howl) return;
      howl.volume(own);
      for (const name of names) howl.play(name);
    },
    stop: () => tape?.loaded()?.stop(),
    close: () => tape?.close(),
  };
}
