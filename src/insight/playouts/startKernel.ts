/** Lays out the desk on which playouts are played. */
import type { Challenger, Country } from '../../sim/level';
import { type Measure, measures } from '../../sim/measure';
import { LONGEST_CHAIN } from '../../sim/mechanisms/expectation';
import { type Compiled, NONE } from './compiled';
import type { DeskField, Kernel } from './kernel';
import { longestKey } from './key';
import { startMemory } from './memory';
import { TEMPERS } from './option';
import { LINES } from './outlook';
import { emptyState, type State } from './state';

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
