import fifteenSeatsM4a from '../../../assets/sound/fifteen-seats.m4a?url';
import fifteenSeatsWebm from '../../../assets/sound/fifteen-seats.webm?url';
import music from '../../../assets/sound/music.json';
import operaHouseM4a from '../../../assets/sound/opera-house.m4a?url';
import operaHouseWebm from '../../../assets/sound/opera-house.webm?url';
import quaiWilsonM4a from '../../../assets/sound/quai-wilson.m4a?url';
import quaiWilsonWebm from '../../../assets/sound/quai-wilson.webm?url';
import effects from '../../../assets/sound/sfx.json';
import effectsM4a from '../../../assets/sound/sfx.m4a?url';
import effectsWebm from '../../../assets/sound/sfx.webm?url';
import thirdBasketM4a from '../../../assets/sound/third-basket.m4a?url';
import thirdBasketWebm from '../../../assets/sound/third-basket.webm?url';
import twoTablesM4a from '../../../assets/sound/two-tables.m4a?url';
import twoTablesWebm from '../../../assets/sound/two-tables.webm?url';
import type { PieceName } from '../model/musicModel';
import type { SoundName } from '../model/soundModel';

/** Where a sound stands in its file, milliseconds. */
export interface Place {
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

export const EFFECTS_REEL: Reel = { addresses: [effectsWebm, effectsM4a], places: effectPlaces, isLoop: false };

/** Loops are parts of the file: it goes on a little before and after each, so that a codec's padding is never played. */
const loopIn = <Places extends Reel['places']>(places: Places, ...addresses: string[]) => ({
  addresses,
  places,
  isLoop: true,
});

export const MUSIC_REELS = {
  'fifteen-seats': loopIn(music['fifteen-seats'], fifteenSeatsWebm, fifteenSeatsM4a),
  'quai-wilson': loopIn(music['quai-wilson'], quaiWilsonWebm, quaiWilsonM4a),
  'opera-house': loopIn(music['opera-house'], operaHouseWebm, operaHouseM4a),
  'two-tables': loopIn(music['two-tables'], twoTablesWebm, twoTablesM4a),
  'third-basket': loopIn(music['third-basket'], thirdBasketWebm, thirdBasketM4a),
} as const satisfies Readonly<Record<PieceName, Reel>>;
