/** What the pages that lay roads side by side are told from. */
import type { Comparison } from '../../record/compare/comparison';
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import type { Words } from '../../words/words';
import type { RoadRun } from './roadNames';

/** A compared road: a kept run, or what the governments did. */
export type ComparedRoad = RoadRun | 'history';

/** What a comparison is told from. */
export interface CompareGiven {
  readonly words: Words;
  readonly level: Level;
  readonly comparison: Comparison;
  readonly roads: readonly ComparedRoad[];
  /** The country one led in the first of them. */
  readonly seat: CountryId;
}
