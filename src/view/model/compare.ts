/** Two to four roads through one episode on one timeline: where they part, who was the first to act otherwise and why, what followed. */

import type { Reached, Station } from '../../record/compare/comparison';
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import type { Words } from '../../words/words';
import { type IsoRow, isoRows } from './compareGauges';
import type { ComparedRoad, CompareGiven } from './compareGiven';
import { type PartingModel, partingModel } from './compareParting';
import { dateIn } from './days';
import { beatOf, deedOf } from './debriefTold';
import { outcomeIcon } from './ending';
import type { IconName } from './icons';
import { runName, runNote } from './roadNames';
import { capital, given, maybe, nameOf } from './scene';
import type { TreeModel } from './tree';

export interface RoadHead {
  /** 1 to 4: roads are spoken of by number. */
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly run?: string;
}

/** What one road did at a station. */
export interface Stop {
  readonly icon: IconName;
  readonly text: string;
  /** Its government had no say, or the road did not come by here. */
  readonly isEmpty: boolean;
}

export interface ComparedCountry {
  readonly country: CountryId;
  readonly name: string;
  readonly deeds: readonly Stop[];
  readonly isDifferent: boolean;
}

export interface StationModel {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** The road it is where paths part, in words; absent elsewhere. */
  readonly parting?: string;
  readonly stops: readonly Stop[];
  readonly others: readonly ComparedCountry[];
  /** The challenger's answers; absent where there was none to give. */
  readonly answers?: ComparedCountry;
}

export interface CompareScreen {
  readonly screen: 'compare';
  readonly number: string;
  readonly title: string;
  readonly note: string;
  /** Why nothing can be laid side by side, in sentences; then there is no comparison. */
  readonly faults: readonly string[];
  readonly comparison?: ComparisonModel;
  readonly tree?: TreeModel;
  /** Places of the compared runs, and `history`, as the address has them. */
  readonly roads: readonly string[];
}

export interface ComparisonModel {
  readonly seat: { readonly id: CountryId; readonly name: string };
  readonly heads: readonly RoadHead[];
  readonly stations: readonly StationModel[];
  readonly ends: readonly { readonly icon: IconName; readonly name: string; readonly headline: string }[];
  readonly gauges: readonly IsoRow[];
  readonly partings: readonly PartingModel[];
  readonly careful: readonly string[];
}

function headOf({ words, level }: CompareGiven, road: ComparedRoad, at: number): RoadHead {
  const number = at + 1;
  if (road === 'history') {
    return { number, name: words.say('compare.history'), note: words.say('compare.history.note') };
  }
  return { number, name: runName(words, road), note: runNote(words, level, road), run: road.run };
}

const empty = (words: Words, key: string): Stop => ({ icon: 'more', text: words.say(key), isEmpty: true });

function optionOf(reached: Reached, country: CountryId): string | undefined {
  const own = reached.own.find(({ seat }) => seat === country)?.option;
  return own ?? reached.others.find((one) => one.country === country)?.option;
}

function stopOf({ words, level }: CompareGiven, id: string, reached: Reached | undefined, country: CountryId): Stop {
  const beat = beatOf(level, id);
  if (!reached || !beat) return empty(words, 'compare.not-met');
  const option = optionOf(reached, country);
  if (option === undefined) return empty(words, 'compare.no-say');
  const { icon, text } = deedOf(words, beat, country, option);
  return { icon, text: capital(text), isEmpty: false };
}

function countryOf(given: CompareGiven, { beat, reached }: Station, country: CountryId): ComparedCountry | undefined {
  const deeds = reached.map((one) => stopOf(given, beat, one, country));
  const done = deeds.filter(({ isEmpty }) => !isEmpty);
  if (done.length === 0) return undefined;
  const isDifferent = new Set(done.map(({ text }) => text)).size > 1;
  return { country, name: nameOf(given.words, country), deeds, isDifferent };
}

const moveIcons = { yield: 'ceasefire', bargain: 'mediate', advance: 'aggressor' } as const;

function answersOf({ words, level }: CompareGiven, { reached }: Station): ComparedCountry | undefined {
  if (reached.every((one) => !one?.move)) return undefined;
  const deeds = reached.map((one): Stop => {
    if (!one?.move) return empty(words, one ? 'compare.no-answer' : 'compare.not-met');
    return { icon: moveIcons[one.move], text: capital(words.say(`compare.move.${one.move}`)), isEmpty: false };
  });
  const isDifferent = new Set(reached.map((one) => one?.move)).size > 1;
  return { country: level.challenger.id, name: nameOf(words, level.challenger.id), deeds, isDifferent };
}

/** On which roads, counted from the second, the paths part at this station from the first. */
const partHere = ({ comparison }: CompareGiven, beat: string): readonly number[] =>
  comparison.partings.filter(({ first }) => first?.beat === beat).map(({ run }) => run + 1);

function stationModel(told: CompareGiven, station: Station): StationModel {
  const { words, level, seat, comparison } = told;
  const { beat, date, reached } = station;
  const parts = partHere(told, beat);
  const only = comparison.runs.length === 2;
  const key = only ? 'compare.parts.one' : 'compare.parts.some';
  return {
    id: beat,
    date: dateIn(words, level, date),
    title: words.say(`beat.${beat}.title`),
    stops: reached.map((one) => stopOf(told, beat, one, seat)),
    others: level.countries.flatMap(({ id }) => (id === seat ? [] : (countryOf(told, station, id) ?? []))),
    ...given(
      'parting',
      parts.length > 0 ? words.say(key, { roads: words.list(parts.map(String)), count: parts.length }) : undefined,
    ),
    ...given('answers', answersOf(told, station)),
  };
}

function endsOf({ words, comparison }: CompareGiven): ComparisonModel['ends'] {
  return comparison.runs.map(({ outcome = 'compromise', ending }) => ({
    icon: outcomeIcon[outcome],
    name: words.say(`outcome.${outcome}.name`),
    headline: words.say(`ending.${ending ?? outcome}.headline`),
  }));
}

function carefulOf({ words, seat, roads, comparison, level }: CompareGiven): readonly string[] {
  const slots = { name: nameOf(words, seat), challenger: nameOf(words, level.challenger.id) };
  const isSame = comparison.partings.every(({ start }) => start.length === 0);
  return [
    words.say('compare.careful.model'),
    ...(roads.includes('history') ? [words.say('compare.careful.history', slots)] : []),
    ...(isSame ? [words.say('compare.careful.dice')] : []),
  ];
}

export function comparisonModel(told: CompareGiven): ComparisonModel {
  const { words, comparison, roads, seat } = told;
  return {
    seat: { id: seat, name: nameOf(words, seat) },
    heads: roads.map((road, at) => headOf(told, road, at)),
    stations: comparison.stations.map((station) => stationModel(told, station)),
    ends: endsOf(told),
    gauges: isoRows(told),
    partings: comparison.partings.map((parting) => partingModel(told, parting)),
    careful: carefulOf(told),
  };
}

/** What a page of comparison is made from, whether or not one could be made. */
export interface ComparePage {
  readonly words: Words;
  readonly level: Level;
  readonly roads: readonly string[];
  readonly faults: readonly string[];
  readonly told?: Omit<CompareGiven, 'words' | 'level'>;
  readonly tree?: TreeModel;
}

export function compareScreen({ words, level, roads, faults, told, tree }: ComparePage): CompareScreen {
  const title = maybe(words, 'level.title') ?? '';
  return {
    screen: 'compare',
    number: level.number,
    title: words.say(told ? 'compare.title' : 'compare.title.pick', { title, count: roads.length }),
    note: told ? nameOf(words, told.seat) : words.say('compare.pick.note'),
    faults,
    roads,
    ...given('comparison', told && comparisonModel({ words, level, ...told })),
    ...given('tree', tree),
  };
}
