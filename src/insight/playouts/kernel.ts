/** The desk on which playouts are played: one state, and scratch paper that is used again and again. */
import type { Field } from '../../sim/minds/considerations';
import { type Compiled, NONE } from './compiled';
import type { Memory } from './memory';
import { copyState, type State } from './state';

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** A field that is filled anew for each government. */
export type DeskField = Writable<Omit<Field, 'battlefield' | 'influences'>> & {
  readonly battlefield: Writable<Field['battlefield']>;
  readonly influences: Writable<Field['influences']>;
};

export interface Kernel {
  readonly compiled: Compiled;
  readonly state: State;
  /** Where the state waits while a victim looks at what is put to it. */
  readonly aside: State;
  /** What was worked out for states met before. */
  readonly memory: Memory;
  /** Deeds counted in this playout, two numbers each; and all rows of them that were met, each under a number of its own. */
  readonly deeds: Float64Array;
  counted: number;
  readonly rows: Memory;
  beliefs: number;
  /** Place in the memory of the state in which the open beat is decided. */
  place: number;
  readonly field: DeskField;
  seed: number;
  /** Whose eyes are open; what they have judged carries the number of the look. */
  observer: number;
  look: number;
  readonly judged: Float64Array;
  readonly judgedAt: Int32Array;
  /** Whose treaties name the victim. */
  readonly named: Int16Array;
  /** Open promises known to the observer, strung by giver. */
  readonly firstOf: Int16Array;
  readonly nextOf: Int16Array;
  /** What everyone may see at this moment: strength that arrives, what each brings, what a word starts from. */
  readonly arriving: Float64Array;
  readonly brings: Float64Array;
  readonly base: Float64Array;
  resistance: number;
  victimForce: number;
  /** Circumstance of this playout, as far as it was drawn: by country, whether of the other temper, and kind of effort. */
  readonly tempers: Float64Array;
  readonly drawnAt: Int32Array;
  playout: number;
  /** Options chosen in the open beat, by country; and the countries in the order in which they decide. */
  readonly picked: Int16Array;
  readonly order: Int16Array;
  deciding: number;
  /** Day on which promises last ended. */
  lastEnd: number;
  /** Has what all can see been looked at since the beat opened? */
  surveyed: boolean;
  /** A copy of the ledger's order, for those who change it as they go. */
  readonly listed: Int16Array;
  /** The eight lines of each option of one government. */
  readonly lines: Float64Array;
  /** Chances of success worked out in this field: effort, concession, chance. */
  readonly tried: Float64Array;
  tries: number;
}

/** The opening of the episode, for one seed. */
export const openEpisode = (k: Kernel, seed: number): void => {
  copyState(k.state, k.compiled.opening);
  k.seed = seed | 0;
  k.playout++;
  k.beliefs = 0;
  k.counted = 0;
  k.lastEnd = NONE;
};
