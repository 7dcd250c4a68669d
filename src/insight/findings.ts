/** The long questions that a page may ask, each answered bit by bit, so that whoever asks can show the way and stop it. */
import type { GameRecord } from '../record/record';
import { replayRecord } from '../record/replay';
import type { CountryId } from '../sim/act';
import { checksumOf } from '../sim/checksum';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { isOver } from '../sim/table';
import { takeCommand } from '../sim/take';
import { type Judged, judgedOf } from './calibration';
import { type Fan, fanOf } from './fan';
import { type Luck, luckOf } from './luck';
import { worldsFor } from './playouts/openPlayer';
import { type Flip, inOrderOfSize, searchFlips } from './why/flips';
import { type Game, openGame } from './why/game';
import { weighedAsPlayed } from './why/replay';
import { tempersOf } from './why/temper';
import { emptyTally, playerOf, seedOf, type Tally, tallied } from './worlds';

export type Question =
  | { readonly about: 'mind'; readonly game: Game; readonly beat: string; readonly country: CountryId }
  | { readonly about: 'luck'; readonly game: Game; readonly seat: CountryId; readonly worlds: number }
  | { readonly about: 'laboratory'; readonly asIs: Level; readonly changed: Level; readonly worlds: number }
  | { readonly about: 'forecasts'; readonly level: Level; readonly records: readonly GameRecord[] };

/** Forecasts of finished games; records that cannot be played on this level are passed over. */
export interface ForecastFinding {
  readonly about: 'forecasts';
  readonly done: number;
  readonly of: number;
  readonly runs: number;
  readonly judged: readonly Judged[];
}

export interface MindFinding {
  readonly about: 'mind';
  readonly done: number;
  readonly of: number;
  /** What was found so far, the smallest first. */
  readonly flips: readonly Flip[];
  /** Share of tempers with which the cabinet would have chosen the same, 0 to 1. */
  readonly same: number;
}

export interface LaboratoryFinding {
  readonly about: 'laboratory';
  readonly done: number;
  readonly of: number;
  readonly asIs: Tally;
  readonly changed: Tally;
}

/** `parted` comes last: what part of the differences between worlds hangs on the seat's choices, and what on the dice. */
export type LuckFinding = Fan & { readonly about: 'luck'; readonly parted?: Luck };
export type Finding = MindFinding | LuckFinding | LaboratoryFinding | ForecastFinding;
type Asked<About extends Question['about']> = Extract<Question, { about: About }>;

function* mindFindings({ game, beat: id, country }: Asked<'mind'>): Generator<MindFinding> {
  const opened = openGame(game);
  const same = sameShare(game, id, country, weighedAsPlayed(opened, id, country)?.weighed[0]?.option ?? '');
  let flips: readonly Flip[] = [];
  for (const { tried, of, flip } of searchFlips(opened, id, country)) {
    if (flip) flips = inOrderOfSize([...flips, flip]);
    yield { about: 'mind', done: tried, of, flips, same };
  }
}

const sameShare = ({ world }: Game, id: string, country: CountryId, option: string): number => {
  const beat = world.level.beats.find((one) => one.id === id);
  const past = world.past.find((one) => one.beat === id);
  const decision = past?.decisions.find((one) => one.country === country);
  return beat && decision ? (tempersOf(world, beat, decision)[option] ?? 0) : 0;
};

function* laboratoryFindings({ asIs, changed, ...asked }: Asked<'laboratory'>): Generator<LaboratoryFinding> {
  const worlds = worldsFor(asIs, asked.worlds);
  const [play, playChanged] = [playerOf(asIs), playerOf(changed)];
  let tallies = { asIs: emptyTally, changed: emptyTally };
  for (let n = 1; n <= worlds; n++) {
    tallies = {
      asIs: tallied(tallies.asIs, play(seedOf(n))),
      changed: tallied(tallies.changed, playChanged(seedOf(n))),
    };
    yield { about: 'laboratory', done: n, of: worlds, ...tallies };
  }
}

/** Ways of choosing that are tried to part choice from luck, and worlds in which each is tried. */
const WAYS = 40;
const TRIED = 400;

function* luckFindings({ game, seat, ...asked }: Asked<'luck'>): Generator<LuckFinding> {
  const { level } = game.world;
  const worlds = worldsFor(level, asked.worlds);
  let found: LuckFinding | undefined;
  for (const fan of fanOf(game, seat, worlds)) {
    found = { about: 'luck', ...fan };
    yield found;
  }
  if (!found) return;
  const steps = luckOf(game, seat, WAYS, Math.min(worlds, worldsFor(level, TRIED)));
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield found;
  yield { ...found, parted: step.value };
}

const judgedIn = (record: GameRecord, level: Level): readonly Judged[] | undefined => {
  const replay = replayRecord(record, level, { startWorld, takeCommand, checksumOf });
  if (!replay.ok || !isOver(replay.world)) return undefined;
  const { world } = replay;
  return Object.keys(world.seats).flatMap((seat) => (world.seats[seat] === 'person' ? judgedOf(world, seat) : []));
};

function* forecastFindings({ level, records }: Asked<'forecasts'>): Generator<ForecastFinding> {
  let sum = { runs: 0, judged: [] as readonly Judged[] };
  yield { about: 'forecasts', done: 0, of: records.length, ...sum };
  for (const [n, record] of records.entries()) {
    const judged = judgedIn(record, level);
    if (judged) sum = { runs: sum.runs + 1, judged: [...sum.judged, ...judged] };
    yield { about: 'forecasts', done: n + 1, of: records.length, ...sum };
  }
}

/** The answer to a question, each time with a little more behind it. */
export function findingsOf(question: Question): Generator<Finding> {
  switch (question.about) {
    case 'mind':
      return mindFindings(question);
    case 'luck':
      return luckFindings(question);
    case 'laboratory':
      return laboratoryFindings(question);
    case 'forecasts':
      return forecastFindings(question);
  }
}
