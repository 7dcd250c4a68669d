/** The desk on which playouts are played: one state, and scratch paper that is used again and again. */
import type { Challenger, Country } from '../../sim/level';
import { type Measure, measures } from '../../sim/measure';
import { LONGEST_CHAIN } from '../../sim/mechanisms/expectation';
import type { Field } from '../../sim/minds/considerations';
import { type Compiled, NONE } from './compiled';
import { longestKey } from './key';
import { type Memory, startMemory } from './memory';
import { TEMPERS } from './option';
import { LINES } from './outlook';
import { copyState, emptyState, type State } from './state';

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

const longest = (compiled: Compiled): number =>
  Math.max(1, ...compiled.beats.flatMap((beat) => Array.from(beat.count, (count) => count)));

/** States that are remembered: with 16 MB some tens of thousands of playouts of an episode find most of what they ask for. */
const PLACES = 1 << 15;
const ROWS = 1 << 13;

/** `places`: how many states are remembered. Fewer make it slower and change nothing else. */
export const startKernel = (compiled: Compiled, places = PLACES): Kernel => {
  const { length } = compiled.countries;
  const fresh = (): State => emptyState(length, compiled.beats.length, compiled.promises);
  return {
    compiled,
    state: fresh(),
    aside: fresh(),
    memory: startMemory(
      Math.max(longestKey(length, compiled.promises), ...compiled.beats.map((beat) => beat.options.length)),
      places,
    ),
    rows: startMemory(2 * compiled.promises, Math.min(places, ROWS)),
    beliefs: 0,
    place: NONE,
    deeds: new Float64Array(2 * compiled.promises),
    counted: 0,
    field: emptyField(compiled),
    seed: 0,
    observer: NONE,
    look: 0,
    judged: new Float64Array((LONGEST_CHAIN + 1) * length),
    judgedAt: new Int32Array((LONGEST_CHAIN + 1) * length),
    named: new Int16Array(length),
    firstOf: new Int16Array(length),
    nextOf: new Int16Array(compiled.promises),
    arriving: new Float64Array(length),
    brings: new Float64Array(length),
    base: new Float64Array(length),
    resistance: 0,
    victimForce: 0,
    tempers: new Float64Array(length * TEMPERS),
    drawnAt: new Int32Array(length * TEMPERS),
    playout: 0,
    picked: new Int16Array(length),
    order: new Int16Array(length),
    deciding: 0,
    lastEnd: NONE,
    surveyed: false,
    listed: new Int16Array(compiled.promises),
    lines: new Float64Array(LINES * longest(compiled)),
    tried: new Float64Array(3 * (longest(compiled) + 1)),
    tries: 0,
  };
};

/** The opening of the episode, for one seed. */
export const openEpisode = (k: Kernel, seed: number): void => {
  copyState(k.state, k.compiled.opening);
  k.seed = seed | 0;
  k.playout++;
  k.beliefs = 0;
  k.counted = 0;
  k.lastEnd = NONE;
};

/** Every number has its kind from the start, so that the engine need not change its mind about them. */
const emptyField = ({ countries, level }: Compiled): DeskField => ({
  country: countries[0] as Country,
  challenger: level.challenger as Challenger,
  isVictim: false,
  measure: measures.none as Measure,
  blatant: level.system.blatant,
  lawful: 1,
  trust: 0.5,
  tension: 0.5,
  concession: 0.5,
  outrage: 0.5,
  helpers: 0.5,
  victim: 0.5,
  own: 0.5,
  credit: 0.5,
  cut: 0.5,
  company: 0.5,
  owed: 0.5,
  leader: 0.5,
  battlefield: { readiness: 0.5, challenger: 0.5 },
  influences: { leaned: 0.5, eased: 0.5 },
  without: 0.5,
});
