import loops from '../../../assets/sound/loop.json';
import musicM4a from '../../../assets/sound/quai-wilson.m4a?url';
import musicWebm from '../../../assets/sound/quai-wilson.webm?url';
import effects from '../../../assets/sound/sfx.json';
import effectsM4a from '../../../assets/sound/sfx.m4a?url';
import effectsWebm from '../../../assets/sound/sfx.webm?url';
import type { LoopName, SoundName } from '../model/soundModel';

/** Where a sound stands in its file, milliseconds. */
interface Place {
  readonly start: number;
  readonly length: number;
}

/** One recording in several formats, smallest first, and the sounds that stand in it. */
export interface Reel {
  readonly addresses: readonly string[];
  readonly places: Readonly<Record<string, Place>>;
  readonly isLoop: boolean;
}

const effectPlaces: Readonly<Record<SoundName, Place>> = effects;
const loopPlaces: Readonly<Record<LoopName, Place>> = loops;

export const EFFECTS_REEL: Reel = { addresses: [effectsWebm, effectsM4a], places: effectPlaces, isLoop: false };

/** The loop is a sprite, not the whole file, so that the encoder's padding at the end is never played. */
export const MUSIC_REEL: Reel = { addresses: [musicWebm, musicM4a], places: loopPlaces, isLoop: true };
