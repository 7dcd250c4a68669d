/** The first governments led by others that acted differently on two roads, and exactly why. */
import type { CountryId } from '../../sim/act';
import { considerationNames } from '../../sim/consideration';
import type { Decision, Weighing } from '../../sim/world';
import type { Engine } from '../record';
import { decidingBeat } from './cause';
import type { Difference, OtherMind, Pair, Term, Why } from './comparison';
import type { OpenRoad } from './road';

type Apart = Extract<Difference, { readonly what: 'choice' | 'decision' }>;

/** Governments of the first beat in which any acted differently; `differences` are in the order they came about. */
export function othersWhoDiffer(
  roads: Pair<OpenRoad>,
  differences: readonly Difference[],
  engine: Engine,
): readonly OtherMind[] {
  const apart = differences.filter((one): one is Apart => one.what === 'decision');
  return apart.filter(({ beat }) => beat === apart[0]?.beat).flatMap((one) => mindOf(roads, one, differences, engine));
}

function mindOf(
  roads: Pair<OpenRoad>,
  { beat, country, options }: Apart,
  differences: readonly Difference[],
  engine: Engine,
): readonly OtherMind[] {
  const [a, b] = [decisionIn(roads[0], beat, country), decisionIn(roads[1], beat, country)];
  if (!a || !b) return [];
  const weighed: Pair<readonly Weighing[]> = [a.weighed, b.weighed];
  const after = ownBeatsBefore(roads[0], differences, beat, country);
  const because = decidingBeat(roads, after, { beat, country, option: options[0] }, engine);
  return [{ beat, country, options, weighed, why: whyOf(options, weighed), after, ...(because && { because }) }];
}

const decisionIn = ({ past }: OpenRoad, beat: string, country: CountryId): Decision | undefined =>
  past.get(beat)?.decisions.find((one) => one.country === country);

/**
 * Beats in which own deeds differed before this government decided. Soundings of the same beat are heard in it; a choice of the same
 * beat is not, but by a victim that answers a bargain after it is put.
 */
function ownBeatsBefore(
  { world }: OpenRoad,
  differences: readonly Difference[],
  beat: string,
  country: CountryId,
): readonly string[] {
  const { beats, victim } = world.level;
  const at = beats.findIndex(({ id }) => id === beat);
  const answersLast = beats[at]?.kind === 'offer' && country === victim;
  const counts = ({ what, beat: id }: Difference): boolean => {
    if (what !== 'sounding' && what !== 'choice') return false;
    return beats.findIndex((one) => one.id === id) < at || (id === beat && (what === 'sounding' || answersLast));
  };
  return [...new Set(differences.filter(counts).map((one) => one.beat))];
}

/** Why the second option of two was chosen in the second of two runs, and the first in the first. */
export function whyOf([from, to]: Pair<string>, [a, b]: Pair<readonly Weighing[]>): Why {
  const lines = (weighed: readonly Weighing[], option: string) => weighed.find((one) => one.option === option);
  const [fromA, toA, fromB, toB] = [lines(a, from), lines(a, to), lines(b, from), lines(b, to)];
  if (!toA) return { kind: 'closed', option: to, in: 0 };
  if (!fromB) return { kind: 'closed', option: from, in: 1 };
  const terms = termsOf([fromA ?? toA, toA], [fromB, toB ?? fromB]);
  const total = terms.reduce((sum, { by }) => sum + by, 0);
  const main = terms.reduce((most, term) => (term.by > most.by ? term : most));
  return { kind: 'weighed', terms, total, main };
}

/** The eight considerations and circumstance: how far each speaks for the second option over the first, in either run. */
function termsOf([fromA, toA]: Pair<Weighing>, [fromB, toB]: Pair<Weighing>): readonly Term[] {
  const term = (name: Term['name'], spokeA: number, spokeB: number): Term => ({
    name,
    spoke: [spokeA, spokeB],
    by: spokeB - spokeA,
  });
  const gap = (from: Weighing, to: Weighing, n: number): number => (to.lines[n] ?? 0) - (from.lines[n] ?? 0);
  return [
    ...considerationNames.map((name, n) => term(name, gap(fromA, toA, n), gap(fromB, toB, n))),
    term('circumstance', toA.circumstance - fromA.circumstance, toB.circumstance - fromB.circumstance),
  ];
}
