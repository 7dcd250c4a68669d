import type { MusicModel, PieceName } from '../model/musicModel';
import { MUSIC_REELS } from './files';
import { type Layers, openLayers, silence } from './layers';
import type { HowlerPart } from './tape';

export interface Music {
  /** Brings the music to its levels times the person's own volume (0 to 1); null or 0 fades it out. */
  playMusic(music: MusicModel | null, own: number): void;
  /** Does what was last wanted, if it was not possible then. */
  settle(): void;
  /** Silent at once, to go on later from the same bar. */
  pause(): void;
  close(): void;
}

/** The music. A piece is not fetched before somebody is to hear it, and only one is kept. */
export function startMusic(howler: HowlerPart): Music {
  let name: PieceName | null = null;
  let layers: Layers | null = null;

  const change = (next: PieceName): void => {
    if (name === next) return;
    layers?.leave();
    name = next;
    layers = openLayers(howler, MUSIC_REELS[next]);
  };

  return {
    playMusic: (music, own) => {
      if (music === null || own === 0) {
        layers?.playAt(silence);
        return;
      }
      change(music.name);
      layers?.playAt({ calm: music.calm * own, tense: music.tense * own });
    },
    settle: () => layers?.settle(),
    pause: () => layers?.pause(),
    close: () => layers?.close(),
  };
}
