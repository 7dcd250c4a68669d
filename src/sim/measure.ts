/** The collective measures, from words to troops, and what each weighs. Figures: the model's own table of measures. */
export type MeasureId = 'none' | 'condemn' | 'embargo' | 'sanctions' | 'oil' | 'aid' | 'guarantee' | 'troops';

export interface Measure {
  /** Share of the full economic and military pressure, 0 to 1. */
  readonly economic: number;
  readonly military: number;
  /** Multipliers of what it costs in trade and in a campaign. */
  readonly tradeCost: number;
  readonly campaignCost: number;
  /** Multiplier of the danger of retaliation. */
  readonly risk: number;
  /** How much of a deed it is when a reputation is counted. */
  readonly weight: number;
  /** Place on the ladder from nothing (0) to troops (6). */
  readonly rank: number;
  readonly isForce: boolean;
  /** The next softer text: agreement through generalities. */
  readonly softer: MeasureId;
}

const measure = (
  [economic, military, tradeCost, campaignCost, risk, weight, rank]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ],
  softer: MeasureId,
  isForce = false,
): Measure => ({ economic, military, tradeCost, campaignCost, risk, weight, rank, isForce, softer });

export const measures: Readonly<Record<MeasureId, Measure>> = {
  none: measure([0, 0, 0, 0, 0, 0, 0], 'none'),
  condemn: measure([0.03, 0, 0.02, 0, 0.06, 0.12, 1], 'none'),
  embargo: measure([0.18, 0, 0.2, 0, 0.16, 0.4, 2], 'condemn'),
  sanctions: measure([0.6, 0, 0.75, 0, 0.34, 1, 3], 'embargo'),
  oil: measure([1, 0, 1, 0, 0.62, 1, 4], 'sanctions'),
  aid: measure([0.1, 0.35, 0.2, 0.35, 0.45, 0.7, 3], 'embargo'),
  guarantee: measure([0.15, 0.85, 0.2, 0.6, 0.85, 1, 5], 'sanctions', true),
  troops: measure([0.4, 1, 0.3, 1, 1, 1.2, 6], 'sanctions', true),
};
