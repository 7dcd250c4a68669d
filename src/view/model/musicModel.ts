// Which music belongs to an hour, and how loud each of its layers is. Nothing here makes a sound.

/** The pieces of assets/sound/music.json, by name. */

export type SoundMode =
  | 'title'
  | 'briefing'
  | 'sounding'
  | 'deciding'
  | 'revealing'
  | 'answering'
  | 'ended'
  | 'debriefing';
export type PieceName = 'fifteen-seats' | 'quai-wilson' | 'opera-house' | 'two-tables' | 'third-basket';

/** A piece and the loudness of its layers, 0 to 1, before the person's own volume. */
export interface MusicModel {
  readonly name: PieceName;
  /** The piece itself. */
  readonly calm: number;
  /** What joins it when the world is tense; it runs beside the piece, bar for bar. */
  readonly tense: number;
}

/** An hour of the game: what is done, how tense the world is (0 to 100), and when; without a day, no episode is open. */
export interface Hour {
  readonly mode: SoundMode;
  readonly tension: number;
  /** The first day of the episode, ISO. */
  readonly day?: string;
}

/** Latest first. The conferences end when both blocs stand: the Warsaw Treaty was signed in May 1955. */
const firstYears: readonly (readonly [PieceName, string])[] = [
  ['third-basket', '1970'],
  ['two-tables', '1956'],
  ['opera-house', '1940'],
];

const pieceOf = (day: string): PieceName => firstYears.find(([, year]) => day >= year)?.[0] ?? 'quai-wilson';

/**
 * How loud the music is in each mode, 0 to 1. It steps back where people think and falls silent where they read the
 * debriefing. No clock ever ticks: nothing in the game is timed, and a clock would say that it is.
 */
const LOUDNESS_IN: Readonly<Record<SoundMode, number>> = {
  title: 1,
  briefing: 0.7,
  sounding: 0.6,
  deciding: 0.4,
  revealing: 0.3,
  answering: 0.4,
  ended: 0.5,
  debriefing: 0,
};

/** World tension at which the tense layer begins to be heard, and at which it is whole. */
const FAINT_AT = 20;
const WHOLE_AT = 80;
/** The piece itself steps back by so much, that both together are not twice as loud. */
const YIELDS = 0.35;

/** 0 to 1. When it is over, the question is no longer how it will end: the tense layer is gone. */
function tensenessOf({ mode, tension, day }: Hour): number {
  if (day === undefined || mode === 'ended') return 0;
  return Math.min(1, Math.max(0, (tension - FAINT_AT) / (WHOLE_AT - FAINT_AT)));
}

/** The music of an hour; null is silence. */
export function musicFor(hour: Hour): MusicModel | null {
  const loudness = LOUDNESS_IN[hour.mode];
  if (loudness === 0) return null;
  const tenseness = tensenessOf(hour);
  const name = hour.day === undefined ? 'fifteen-seats' : pieceOf(hour.day);
  return { name, calm: loudness * (1 - YIELDS * tenseness), tense: loudness * tenseness };
}
