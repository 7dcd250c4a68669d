/** Sanctions leak: what outsiders go on selling, or sell in the place of others, lowers the pressure. */
import { expOf, lnOf } from '../arithmetic';
import type { Dials } from '../level';
import { weights } from '../parameters';

/** What one country's effort takes from the challenger's supply, as a share of it; negative if it sells in others' place. */
export const cutBy = (dials: Dials, effort: number): number => {
  const flooding = effort < 0.5 ? (dials.flood / 2) * (1 - 2 * Math.max(0, effort)) : 0;
  return (dials.share / 100) * (Math.max(0, effort) - flooding);
};

/** Pressure of cutting a share of supply: share to the power `leakage` (Ristuccia 2000: 1 if outsiders keep to peacetime levels). */
export const coverageOf = (share: number): number =>
  share <= 0 ? 0 : share >= 1 ? 1 : expOf(weights.leakage * lnOf(share));
