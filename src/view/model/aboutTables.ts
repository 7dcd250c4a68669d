/** Tables of the page about the model: every global number, and how endings are booked. */
import { luckIn, mostMoved, sensitivities, sensitivityFor } from '../../insight/sensitivity';
import { gaugesOf } from '../../sim/gauges';
import type { Level, OutcomeKind } from '../../sim/level';
import { type Parameter, type ParameterName, parameters } from '../../sim/parameters';
import { BETWEEN, startWorld } from '../../sim/start';
import type { Words } from '../../words/words';

export interface ParameterRow {
  readonly name: ParameterName;
  readonly label: string;
  readonly meaning: string;
  readonly value: string;
  readonly unit: string;
  readonly range: string;
  /** How far the endings move when it stands at the end of its range where they move most. */
  readonly moves: string;
  readonly kind: string;
  readonly source: string;
}

export interface BookedRow {
  readonly outcome: OutcomeKind;
  readonly label: string;
  readonly victim: number;
  readonly peace: number;
}

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameters, name);

function movesText(words: Words, name: ParameterName, episode: string): string {
  const count = mostMoved(episode, name);
  return count === undefined ? words.say('about.moves.unknown') : words.say('about.moves.count', { count });
}

function parameterRow(words: Words, name: ParameterName, episode: string): ParameterRow {
  const { value, unit, range, source }: Parameter = parameters[name];
  return {
    name,
    label: words.say(`parameter.${name}.name`),
    meaning: words.say(`parameter.${name}.meaning`),
    value: String(value),
    unit: words.say(`parameter-unit.${unit}`),
    range: words.say('about.range', { from: range[0], to: range[1] }),
    moves: movesText(words, name, episode),
    kind: words.say(`parameter-source.${source}`),
    source: words.say(`parameter.${name}.source`),
  };
}

/** What the figures rest on. */
export function sensitivityNote(words: Words, level?: Level): string {
  const episode = sensitivityFor(level?.id);
  const { made = '', edition = 0, worlds = 1 } = sensitivities[episode] ?? {};
  const year = episode.slice(0, 4);
  return words.say('about.moves.of', { date: words.date(made, 'day'), edition, worlds, year, luck: luckIn(worlds) });
}

/** Every global number of the model, in its own order, with what hangs on it in the open level. */
export const parameterRows = (words: Words, level?: Level): readonly ParameterRow[] =>
  Object.keys(parameters)
    .filter(isParameterName)
    .map((name) => parameterRow(words, name, sensitivityFor(level?.id)));

/** From the best to the worst: of a crisis, then of a conference. */
const outcomes: readonly OutcomeKind[] = [
  'deterred',
  'repelled',
  'compromise',
  'ceded',
  'conquest',
  'wider-war',
  'strong-treaty',
  'words',
  'bloc',
  'collapse',
];

/** What each ending that the level knows leaves of the victim and of the peace, as the gauges of any country book it. */
export function bookedRows(words: Words, level: Level): readonly BookedRow[] {
  const start = startWorld(level, { seed: 0, reading: BETWEEN, seats: {} });
  const known = outcomes.filter((outcome) => level.endings.some((ending) => ending.outcomes.includes(outcome)));
  return known.map((outcome) => {
    const { values } = gaugesOf({ ...start, outcome }, level.countries[0]?.id ?? level.victim);
    return { outcome, label: words.say(`outcome.${outcome}.name`), victim: values.victim, peace: values.peace };
  });
}
