/** The gauges of one seat after a playout: `gaugesOf` of `sim` over numbers, in whole numbers from 0 to 100. */
import { gainOf, peaceOf, round, safetyBy, victimBy, warWorn } from '../../sim/gauges';
import type { GaugeName } from '../../sim/level';
import { wordOf } from './eyes';
import type { Kernel } from './kernel';
import { outcomeOf } from './ledger';
import { CONCESSION, PROGRESS, TENSION, TRUST } from './state';
import { surveyWords } from './survey';

/** The gauges in the order of the row that `readGauges` fills; tension, which is everyone's, is the last. */
export const gaugeNames = [
  'safety',
  'means',
  'support',
  'word',
  'trust',
  'victim',
  'peace',
  'gain',
  'tension',
] as const;
export type PlayedGauge = GaugeName | 'tension';

export const readGauges = (k: Kernel, seat: number, row: Float64Array): void => {
  const { state } = k;
  const outcome = outcomeOf(state);
  const tension = state.main[TENSION] ?? 0;
  const victim = victimOf(k);
  surveyWords(k);
  row[0] = seat === k.compiled.victim ? victim : safetyOf(k, seat);
  row[1] = round(warWorn(outcome, state.means[seat] ?? 0, (state.delivered[seat] ?? 0) > 0));
  row[2] = round(state.support[seat] ?? 0);
  row[3] = wordGauge(k, seat);
  row[4] = round(100 * (state.main[TRUST] ?? 0));
  row[5] = victim;
  row[6] = peaceOf(outcome, tension);
  row[7] = gainOf(outcome, state.claims[seat] === 1);
  row[8] = round(tension);
};

const safetyOf = (k: Kernel, seat: number): number => {
  const exposure = k.compiled.countries[seat]?.dials.exposure ?? 0;
  return safetyBy(exposure, outcomeOf(k.state), k.state.main[TENSION] ?? 0, isGuaranteed(k));
};

const victimOf = (k: Kernel): number => {
  const { main, facts } = k.state;
  return victimBy(outcomeOf(k.state), facts[PROGRESS] ?? 0, main[CONCESSION] ?? 0, isGuaranteed(k));
};

const isGuaranteed = ({ compiled, state }: Kernel): boolean => {
  for (const { at, beat } of compiled.beats) if (beat.kind === 'clause' && state.adopted[at] === 1) return true;
  return false;
};

/** What the seat's word is worth, as the other governments see it. */
const wordGauge = (k: Kernel, seat: number): number => {
  const others = k.compiled.countries.length - 1;
  let sum = 0;
  for (let observer = 0; observer <= others; observer++) {
    if (observer !== seat) sum += round(100 * wordOf(k, observer, seat));
  }
  return round(sum / Math.max(1, others));
};
