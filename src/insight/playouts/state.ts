/**
 * What one playout changes: the same facts as a World, in two rows of numbers that are copied whole. The parts have names; nothing is
 * made anew while a playout runs.
 */

/** Places in `main`. */
export const TRUST = 0;
export const TENSION = 1;
export const CONCESSION = 2;

/** Places in `facts`. */
export const AT = 0;
export const PROGRESS = 1;
export const LAST_MOVE = 2;
export const ATTACKED = 3;
export const ACCEPTS = 4;
export const OUTCOME = 5;
export const ENDING = 6;
export const PROMISES = 7;
export const BOUGHT = 8;
/** Which measure is in force, numbered as in `measureIds`; and the mandate: 0 not asked, or as below. */
export const MEASURE = 9;
export const MANDATE = 10;
export const GIVEN = 1;
export const REFUSED = 2;

/** How a promise ended; `open` is 0. The order is that of `ends`. */
export const OPEN = 0;
export const FORGOTTEN = 4;
/** Who knows of a promise: everyone, everyone but the challenger, or (from 0 on) only its giver and that country. */
export const EVERYONE = -1;
export const NOT_CHALLENGER = -2;

export interface State {
  /** All measured values, for copying. */
  readonly values: Float64Array;
  readonly main: Float64Array;
  readonly effort: Float64Array;
  readonly means: Float64Array;
  readonly support: Float64Array;
  readonly influence: Float64Array;
  readonly delivered: Float64Array;
  readonly grant: Float64Array;
  /** Leaning felt since the last beat, and in this one alone. */
  readonly leaned: Float64Array;
  readonly leanedNow: Float64Array;
  /** Deeds counted for and against, `observer * countries + subject`; the challenger is the last observer. */
  readonly kept: Float64Array;
  readonly failed: Float64Array;
  readonly strength: Float64Array;
  /** Trust and tension when each beat was over. */
  readonly trusts: Float64Array;
  readonly tensions: Float64Array;
  /** All whole numbers, for copying. */
  readonly wholes: Int16Array;
  readonly facts: Int16Array;
  readonly spoken: Int16Array;
  readonly onlyIf: Int16Array;
  readonly secret: Int16Array;
  readonly signals: Int16Array;
  readonly claims: Int16Array;
  readonly favours: Int16Array;
  readonly conceded: Int16Array;
  /** Ledger: who promised, on whose condition, known to whom, how it ended and on which day. */
  readonly by: Int16Array;
  readonly condition: Int16Array;
  readonly known: Int16Array;
  readonly isTreaty: Int16Array;
  readonly isWarning: Int16Array;
  readonly end: Int16Array;
  readonly endedOn: Int16Array;
  /** Promises in the order of the ledger; `facts[PROMISES]` of them. */
  readonly order: Int16Array;
  readonly adopted: Int16Array;
  readonly moves: Int16Array;
  /** Option chosen, `beat * countries + country`. */
  readonly chosen: Int16Array;
}

/** Cuts a row into parts, one after another. */
const cutter = <Row extends { subarray(from: number, to: number): Row }>(row: Row): ((length: number) => Row) => {
  let at = 0;
  return (length) => {
    at += length;
    return row.subarray(at - length, at);
  };
};

export const emptyState = (countries: number, beats: number, promises: number): State => {
  const observed = (countries + 1) * countries;
  const values = new Float64Array(3 + 8 * countries + 2 * observed + promises + 2 * beats);
  const wholes = new Int16Array(11 + 7 * countries + 8 * promises + 2 * beats + beats * countries);
  const part = cutter(values);
  const whole = cutter(wholes);
  return {
    values,
    main: part(3),
    effort: part(countries),
    means: part(countries),
    support: part(countries),
    influence: part(countries),
    delivered: part(countries),
    grant: part(countries),
    leaned: part(countries),
    leanedNow: part(countries),
    kept: part(observed),
    failed: part(observed),
    strength: part(promises),
    trusts: part(beats),
    tensions: part(beats),
    wholes,
    facts: whole(11),
    spoken: whole(countries),
    onlyIf: whole(countries),
    secret: whole(countries),
    signals: whole(countries),
    claims: whole(countries),
    favours: whole(countries),
    conceded: whole(countries),
    by: whole(promises),
    condition: whole(promises),
    known: whole(promises),
    isTreaty: whole(promises),
    isWarning: whole(promises),
    end: whole(promises),
    endedOn: whole(promises),
    order: whole(promises),
    adopted: whole(beats),
    moves: whole(beats),
    chosen: whole(beats * countries),
  };
};

export const copyState = (to: State, from: State): void => {
  to.values.set(from.values);
  to.wholes.set(from.wholes);
};
