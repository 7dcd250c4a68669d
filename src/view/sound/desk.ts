import type { MusicModel } from '../model/musicModel';
import type { SoundName } from '../model/soundModel';
import { startEffects } from './effects';
import { startMusic } from './music';
import type { HowlerPart } from './tape';

export interface SoundSettings {
  /** The switch: false is silence, and nothing is fetched. */
  readonly sound: boolean;
  /** 0 to 1. */
  readonly music: number;
  /** 0 to 1. */
  readonly effects: number;
}

/** What plays, once the library is here. */
export interface Desk {
  /** Brings the music to what is wanted, fetching only what has a volume. */
  playMusic(wanted: MusicModel | null, settings: SoundSettings): void;
  playSounds(names: readonly SoundName[], settings: SoundSettings): void;
  /** Silent at once. */
  hush(): void;
  close(): void;
}

/** Wakes the audio context. A browser that refuses, rejects or never answers leaves the page silent, nothing more. */
function wake({ ctx }: HowlerPart['Howler'], then: () => void): void {
  if (ctx === null || ctx.state === 'running') return;
  ctx.resume().then(then, () => {});
}

export function openDesk(howler: HowlerPart): Desk {
  // Howler would put the context to sleep after 30 silent seconds, and iOS would not let it wake without a touch.
  howler.Howler.autoSuspend = false;
  const music = startMusic(howler);
  const effects = startEffects(howler);
  return {
    playMusic: (wanted, settings) => {
      if (settings.effects > 0) effects.prepare();
      music.playMusic(wanted, settings.music);
      wake(howler.Howler, music.settle);
    },
    playSounds: (names, settings) => effects.playSounds(names, settings.effects),
    hush: () => {
      music.pause();
      effects.stop();
    },
    close: () => {
      music.close();
      effects.close();
    },
  };
}
