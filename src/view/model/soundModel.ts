// What should be heard, chosen from plain facts. Nothing here makes a sound.
import { type MusicModel, musicFor, type PieceName, type SoundMode } from './musicModel';

/** A fact that may be heard. Main derives cues from happenings and from what a person does. */
export type SoundCue =
  | 'sealed'
  | 'revealed'
  | 'promise-kept'
  | 'promise-broken'
  | 'pledge-made'
  | 'challenger-advanced'
  | 'challenger-yielded'
  | 'bargain-struck'
  | 'vote-cast'
  | 'telegram'
  | 'paper'
  | 'ending'
  | 'war';

/** The sounds of assets/sound/sfx.json, by name. */
export type SoundName =
  | 'stamp'
  | 'gavel'
  | 'telegraph'
  | 'radio'
  | 'paper'
  | 'tear'
  | 'murmur'
  | 'crowd'
  | 'typewriter'
  | 'siren'
  | 'chime'
  | 'seal'
  | 'vote';

/** A words key: the sound or the piece told in words, for whoever cannot hear it. */
export type CaptionKey = `caption.${SoundName | PieceName}`;

export interface SoundFacts {
  /** Changes whenever new cues arise; the same moment shown twice is heard once. */
  readonly moment: string;
  readonly cues: readonly SoundCue[];
  readonly mode: SoundMode;
  /** World tension, 0 to 100. */
  readonly tension: number;
  /** The first day of the open episode, ISO; without one, none is open. */
  readonly day?: string;
  /** The content setting. A siren may frighten whoever has fled one, so silence about it means no. */
  readonly isSirenAllowed?: boolean;
}

export interface SoundModel {
  readonly moment: string;
  readonly sounds: readonly SoundName[];
  readonly captions: readonly CaptionKey[];
  readonly music: MusicModel | null;
}

/** Weightiest first: when much happens at once, the top of this list is what is heard. */
const SOUND_OF: Readonly<Record<SoundCue, SoundName>> = {
  war: 'radio',
  'promise-broken': 'tear',
  ending: 'stamp',
  'challenger-advanced': 'radio',
  'challenger-yielded': 'crowd',
  'promise-kept': 'chime',
  'bargain-struck': 'murmur',
  'pledge-made': 'typewriter',
  revealed: 'gavel',
  sealed: 'seal',
  'vote-cast': 'vote',
  telegram: 'telegraph',
  paper: 'paper',
};

const WEIGHTIEST_FIRST = Object.keys(SOUND_OF) as SoundCue[];

/** More than two at once is noise, and none of them is understood. */
const MOST_AT_ONCE = 2;

function soundOf(cue: SoundCue, isSirenAllowed: boolean): SoundName {
  return cue === 'war' && isSirenAllowed ? 'siren' : SOUND_OF[cue];
}

/** The sounds for these cues: weightiest first, each once, at most two. */
export function soundsFor(cues: readonly SoundCue[], isSirenAllowed = false): SoundName[] {
  const heard = WEIGHTIEST_FIRST.filter((cue) => cues.includes(cue)).map((cue) => soundOf(cue, isSirenAllowed));
  return [...new Set(heard)].slice(0, MOST_AT_ONCE);
}

/** The captions of these sounds. The rustle of paper tells nothing, so it has none. */
export function captionsFor(sounds: readonly SoundName[]): CaptionKey[] {
  return sounds.filter((name) => name !== 'paper').map((name): CaptionKey => `caption.${name}`);
}

/** Where a piece begins it is told once, if nothing weightier is. */
function captionsOf(sounds: readonly SoundName[], mode: SoundMode, music: MusicModel | null): readonly CaptionKey[] {
  const told = captionsFor(sounds);
  return told.length === 0 && mode === 'briefing' && music ? [`caption.${music.name}`] : told;
}

/** Everything the sound window needs for one moment. */
export function soundModelOf(facts: SoundFacts): SoundModel {
  const sounds = soundsFor(facts.cues, facts.isSirenAllowed);
  const music = musicFor(facts);
  return { moment: facts.moment, sounds, captions: captionsOf(sounds, facts.mode, music), music };
}
