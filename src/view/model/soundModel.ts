// What should be heard, chosen from plain facts. Nothing here makes a sound.

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

export type SoundMode =
  | 'title'
  | 'briefing'
  | 'sounding'
  | 'deciding'
  | 'revealing'
  | 'answering'
  | 'ended'
  | 'debriefing';

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

export type LoopName = 'quai-wilson';

/** A loop and how loud it should be, 0 to 1, before the person's own volume. */
export interface LoopModel {
  readonly name: LoopName;
  readonly volume: number;
  readonly caption: CaptionKey;
}

/** A words key: the sound told in words, for whoever cannot hear it. */
export type CaptionKey = `caption.${SoundName | LoopName}`;

export interface SoundFacts {
  /** Changes whenever new cues arise; the same moment shown twice is heard once. */
  readonly moment: string;
  readonly cues: readonly SoundCue[];
  readonly mode: SoundMode;
  /** World tension, 0 to 100. */
  readonly tension: number;
  /** The content setting. A siren may frighten whoever has fled one, so silence about it means no. */
  readonly isSirenAllowed?: boolean;
}

export interface SoundModel {
  readonly moment: string;
  readonly sounds: readonly SoundName[];
  readonly captions: readonly CaptionKey[];
  readonly loop: LoopModel | null;
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

/**
 * How loud the music is in each mode, 0 to 1. It steps back where people think and falls silent where they read the
 * debriefing. No clock ever ticks: nothing in the game is timed, and a clock would say that it is.
 */
const MUSIC_IN: Readonly<Record<SoundMode, number>> = {
  title: 1,
  briefing: 0.7,
  sounding: 0.6,
  deciding: 0.4,
  revealing: 0.3,
  answering: 0.4,
  ended: 0.5,
  debriefing: 0,
};

function soundOf(cue: SoundCue, isSirenAllowed: boolean): SoundName {
  return cue === 'war' && isSirenAllowed ? 'siren' : SOUND_OF[cue];
}

/** The sounds for these cues: weightiest first, each once, at most two. */
export function soundsFor(cues: readonly SoundCue[], isSirenAllowed = false): SoundName[] {
  const heard = WEIGHTIEST_FIRST.filter((cue) => cues.includes(cue)).map((cue) => soundOf(cue, isSirenAllowed));
  return [...new Set(heard)].slice(0, MOST_AT_ONCE);
}

/** The loop for a mode at a tension of 0 to 100: the tenser the hour, the quieter the room, down to half. */
export function loopFor(mode: SoundMode, tension: number): LoopModel | null {
  const calm = 1 - Math.min(100, Math.max(0, tension)) / 200;
  const volume = MUSIC_IN[mode] * calm;
  return volume > 0 ? { name: 'quai-wilson', volume, caption: 'caption.quai-wilson' } : null;
}

/** The captions of these sounds. The rustle of paper tells nothing, so it has none. */
export function captionsFor(sounds: readonly SoundName[]): CaptionKey[] {
  return sounds.filter((name) => name !== 'paper').map((name): CaptionKey => `caption.${name}`);
}

/** Everything the sound window needs for one moment. */
export function soundModelOf(facts: SoundFacts): SoundModel {
  const sounds = soundsFor(facts.cues, facts.isSirenAllowed);
  const { moment, mode, tension } = facts;
  return { moment, sounds, captions: captionsFor(sounds), loop: loopFor(mode, tension) };
}
