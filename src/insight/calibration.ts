/**
 * Forecasts held against what happened. A forecast says how likely it is that the commitment in question holds; this says when it
 * held, how good forecasts were (Brier 1950), and how much of that was calibration and how much resolution (Murphy 1973).
 */
import type { CountryId } from '../sim/act';
import type { Beat } from '../sim/level';
import { gravityOf, shareDone } from '../sim/mechanisms/settlement';
import { holds, isOver } from '../sim/table';
import type { LedgerPromise, World } from '../sim/world';

/** `open`: the question was not decided, because the case it speaks of did not come about. Such a forecast is not counted. */
export type Held = 'held' | 'failed' | 'open';

const isCounted = ({ end, kind }: LedgerPromise): boolean =>
  end !== 'open' && end !== 'forgotten' && kind !== 'warning' && kind !== 'assurance';

/** Share of what was promised to the victim and fell due that was done, 0 to 1; undefined if nothing fell due. */
export const fulfilmentOf = (world: World): number | undefined => {
  const ended = world.ledger.filter((one) => one.to === world.level.victim && isCounted(one));
  const weight = (one: LedgerPromise): number => gravityOf(one.strength, world.forces[one.by]?.home ?? 1);
  const owed = ended.reduce((sum, one) => sum + weight(one), 0);
  const done = ended.reduce((sum, one) => sum + weight(one) * shareDone(one.end), 0);
  return owed > 0 ? done / owed : undefined;
};

/** Promises hold if at least half of what fell due was done. */
const HALF = 0.5;

const isText = ({ kind }: Beat): boolean => kind === 'vote' || kind === 'clause' || kind === 'signing';

/** What a beat's kind asks: of a text, whether it was adopted whole; of promises, whether they held in the end. */
const heldByKind = (world: World, beat: Beat): Held => {
  if (isText(beat)) return world.crisis.adopted.includes(beat.id) ? 'held' : 'failed';
  const done = fulfilmentOf(world);
  return done === undefined ? 'open' : done >= HALF ? 'held' : 'failed';
};

/**
 * Did the commitment hold that the forecast of this beat is about? The level may say so itself (`Beat.forecast`); otherwise the kind
 * of the beat says it.
 * @param world a World that is over
 */
export const heldOf = (world: World, beat: Beat): Held => {
  const { given, holds: condition } = beat.forecast ?? {};
  if (given && !holds(world, given)) return 'open';
  if (condition) return holds(world, condition) ? 'held' : 'failed';
  return heldByKind(world, beat);
};

/** The same of a game that may still be going on: before the end, only whether a text was adopted is known. */
export const heldByNow = (world: World, beat: Beat): Held => {
  if (isOver(world)) return heldOf(world, beat);
  const isKnown = isText(beat) && !beat.forecast && world.past.some((past) => past.beat === beat.id);
  return isKnown ? heldByKind(world, beat) : 'open';
};

export interface Judged {
  readonly beat: string;
  /** Whole per cent. */
  readonly percent: number;
  readonly held: Held;
}

/** The forecasts of one seat, in the order of the beats. */
export const judgedOf = (world: World, by: CountryId): readonly Judged[] =>
  world.level.beats.flatMap((beat) =>
    world.forecasts
      .filter((one) => one.by === by && one.beat === beat.id)
      .map(({ percent }) => ({ beat: beat.id, percent, held: heldOf(world, beat) })),
  );

/** A forecast that was decided: chance 0 to 1, and what came. */
interface Point {
  readonly chance: number;
  readonly came: 0 | 1;
}

const pointsOf = (judged: readonly Judged[]): readonly Point[] =>
  judged
    .filter(({ held }) => held !== 'open')
    .map(({ percent, held }) => ({ chance: percent / 100, came: held === 'held' ? 1 : 0 }));

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
const square = (x: number): number => x * x;

/** Mean square of the distance from what came: 0 is perfect, 0.25 is always saying fifty-fifty, 1 is always surely wrong. */
export const brierOf = (judged: readonly Judged[]): number | undefined => {
  const points = pointsOf(judged);
  return points.length > 0 ? mean(points.map(({ chance, came }) => square(chance - came))) : undefined;
};

/** Forecasts of like chance, and how often what they spoke of came about. */
export interface Bin {
  /** Bounds in per cent; the last bin holds its upper one. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means, 0 to 1. */
  readonly said: number;
  readonly came: number;
}

/** `brier` is `calibration` − `resolution` + `uncertainty` + `rest`. */
export interface Calibration {
  readonly count: number;
  readonly brier: number;
  /** How far what was said lay from what came, bin by bin; 0 is best. */
  readonly calibration: number;
  /** How far the bins lay apart in what came: more is better, for it tells the likely from the unlikely. */
  readonly resolution: number;
  /** How open the questions were: 0.25 when half of them came about. */
  readonly uncertainty: number;
  /** Differences within a bin, which the three terms do not see. */
  readonly rest: number;
  readonly bins: readonly Bin[];
}

const edges = [0, 20, 40, 60, 80, 100];

const isIn = ({ chance }: Point, n: number): boolean =>
  100 * chance >= (edges[n] ?? 0) && (100 * chance < (edges[n + 1] ?? 0) || (n === edges.length - 2 && chance === 1));

const binsOf = (points: readonly Point[]): readonly Bin[] =>
  edges.slice(0, -1).flatMap((from, n): readonly Bin[] => {
    const inside = points.filter((point) => isIn(point, n));
    if (inside.length === 0) return [];
    const said = mean(inside.map(({ chance }) => chance));
    const came = mean(inside.map((point) => point.came));
    return [{ from, to: edges[n + 1] ?? 100, count: inside.length, said, came }];
  });

/** Over all forecasts that were decided, of one run or of many; undefined if there is none. */
export const calibrationOf = (judged: readonly Judged[]): Calibration | undefined => {
  const points = pointsOf(judged);
  const brier = brierOf(judged);
  if (brier === undefined) return undefined;
  const bins = binsOf(points);
  const base = mean(points.map(({ came }) => came));
  const over = (value: (bin: Bin) => number): number =>
    bins.reduce((sum, bin) => sum + bin.count * value(bin), 0) / points.length;
  const calibration = over(({ said, came }) => square(said - came));
  const resolution = over(({ came }) => square(came - base));
  const uncertainty = base * (1 - base);
  const rest = brier - (calibration - resolution + uncertainty);
  return { count: points.length, brier, calibration, resolution, uncertainty, rest, bins };
};

/** In one word, for one who knows no statistics. Keys stand under `calibration.verdict`. */
export type CalibrationVerdict = 'too-few' | 'too-sure' | 'too-timid' | 'too-hopeful' | 'too-gloomy' | 'fair';

/** Fewer forecasts than this say nothing about the one who made them. */
const ENOUGH = 8;
/** Distances below a tenth are luck. */
const TENTH = 0.1;

export const verdictOf = (judged: readonly Judged[]): CalibrationVerdict => {
  const points = pointsOf(judged);
  if (points.length < ENOUGH) return 'too-few';
  const bias = mean(points.map(({ chance, came }) => chance - came));
  if (Math.abs(bias) > TENTH) return bias > 0 ? 'too-hopeful' : 'too-gloomy';
  const boldness = mean(points.map(({ chance, came }) => (chance - 0.5) * (chance - came)));
  if (Math.abs(boldness) <= square(TENTH) * 2) return 'fair';
  return boldness > 0 ? 'too-sure' : 'too-timid';
};
