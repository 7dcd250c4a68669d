/** Where two roads part: the first thing that was not the same, and all that followed. */
import type { CountryId } from '../../sim/act';
import { isOver } from '../../sim/table';
import type { Decision } from '../../sim/world';
import type { Engine } from '../record';
import type { Difference, Pair, Parting, StartDifference } from './comparison';
import { othersWhoDiffer } from './minds';
import { type OpenRoad, personsIn, soundingsText } from './road';

type Roads = Pair<OpenRoad>;

export function partingOf(roads: Roads, run: number, engine: Engine): Parting {
  const [a, b] = roads;
  const differences = differencesOf(roads);
  const first = differences[0];
  const firstOwn = differences.find(({ what }) => what === 'choice');
  return {
    run,
    start: startDifferences(roads),
    ...(first && { first }),
    ...(firstOwn && { firstOwn }),
    others: othersWhoDiffer(roads, differences, engine),
    answers: first ? answersFrom(roads, first.beat) : [],
    endings: [a.world.ending, b.world.ending],
  };
}

const startDifferences = ([{ world: a }, { world: b }]: Roads): readonly StartDifference[] => {
  const differs: Readonly<Record<StartDifference, boolean>> = {
    seed: a.seed !== b.seed,
    reading: a.reading !== b.reading,
    seats: textOfAll(a.seats) !== textOfAll(b.seats),
    mandate: textOfAll(a.mandates) !== textOfAll(b.mandates),
  };
  return (['seed', 'reading', 'seats', 'mandate'] as const).filter((name) => differs[name]);
};

const textOfAll = (named: Readonly<Record<string, string>>): string =>
  Object.entries(named)
    .map(([name, value]) => `${name} ${value}`)
    .sort()
    .join();

/** All that differs, in the order in which it came about, as far as both have been played. */
function differencesOf(roads: Roads): readonly Difference[] {
  const { beats } = roads[0].world.level;
  const known = Math.min(...roads.map(({ world }) => (isOver(world) ? beats.length : world.at)));
  return beats.slice(0, known).flatMap(({ id }) => differencesIn(roads, id));
}

function differencesIn(roads: Roads, beat: string): readonly Difference[] {
  const [a, b] = [roads[0].past.get(beat), roads[1].past.get(beat)];
  if (!a && !b) return [];
  if (!a || !b) return [{ what: 'beat', beat, only: a ? 0 : 1 }];
  const held = heldIn(roads);
  return [
    ...held.filter((seat) => !isSameText(roads, beat, seat)).map((seat) => ({ what: 'sounding', beat, seat }) as const),
    ...decisionsApart(beat, [a.decisions, b.decisions], held),
    ...(JSON.stringify(a.vote) === JSON.stringify(b.vote) ? [] : [{ what: 'vote', beat } as const]),
    ...(a.answer?.move === b.answer?.move
      ? []
      : [{ what: 'move', beat, moves: [a.answer?.move, b.answer?.move] } as const]),
  ];
}

const isSameText = ([a, b]: Roads, beat: string, seat: CountryId): boolean =>
  soundingsText(a, beat, seat) === soundingsText(b, beat, seat);

/** Own choices first, then the others in the order of deciding. */
function decisionsApart(
  beat: string,
  [a, b]: Pair<readonly Decision[]>,
  held: readonly CountryId[],
): readonly Difference[] {
  const apart = a.flatMap(({ country, option }): readonly Difference[] => {
    const other = b.find((one) => one.country === country)?.option;
    if (other === undefined || other === option) return [];
    return [{ what: held.includes(country) ? 'choice' : 'decision', beat, country, options: [option, other] }];
  });
  return [...apart.filter(({ what }) => what === 'choice'), ...apart.filter(({ what }) => what === 'decision')];
}

/** Seats held by a person in either run: what is done in them was willed, not weighed. */
const heldIn = ([a, b]: Roads): readonly CountryId[] => [...new Set([...personsIn(a), ...personsIn(b)])];

function answersFrom([a, b]: Roads, beat: string): Parting['answers'] {
  const { beats } = a.world.level;
  const from = beats.findIndex(({ id }) => id === beat);
  return beats.slice(from).flatMap(({ id }) => {
    const moves: Parting['answers'][number]['moves'] = [a.past.get(id)?.answer?.move, b.past.get(id)?.answer?.move];
    return moves[0] || moves[1] ? [{ beat: id, moves }] : [];
  });
}
