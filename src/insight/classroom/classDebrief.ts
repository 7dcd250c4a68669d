/** A class's own debrief, made from its result codes alone: words and deeds, partings, forecasts, and what to ask about them. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { type Calibration, type CalibrationVerdict, calibrationOf, type Judged, verdictOf } from '../calibration';
import { type Parting, partingsOf, widestOf } from './partings';
import { historyOf, seatsIn, type Team, type WordAndDeed, wordAndDeed } from './team';

interface SeatWords extends WordAndDeed {
  readonly seat: CountryId;
}

export interface ClassForecasts {
  /** Of those that were decided. */
  readonly calibration?: Calibration;
  readonly verdict: CalibrationVerdict;
  /** Not decided, or not told by an old code. */
  readonly uncounted: number;
}

/** Keys of the words stand under `class.question.<about>`; `beat` brings its own prompt. */
export type Question =
  | { readonly about: 'parting'; readonly beat: string; readonly parting: Parting }
  /** Where the fewest went history's way, though somebody did not: `same` of `count`. */
  | {
      readonly about: 'history';
      readonly beat: string;
      readonly seat: CountryId;
      readonly same: number;
      readonly count: number;
    }
  /** The forecast that went most wrong: mean of what was said, 0 to 100, and how often it came. */
  | {
      readonly about: 'forecast';
      readonly beat: string;
      readonly said: number;
      readonly came: number;
      readonly count: number;
    }
  /** Where nothing was found to ask about: what was known, and who counted on whom. */
  | { readonly about: 'prompt' | 'known' | 'counted'; readonly beat: string };

export interface ClassDebrief {
  readonly words: readonly (WordAndDeed & { readonly letter: string; readonly seat: CountryId })[];
  readonly history: readonly SeatWords[];
  readonly partings: readonly Parting[];
  readonly widest?: Parting;
  readonly forecasts: ClassForecasts;
  /** Endings and how many teams came to each, the most common first; empty where all stopped on the way. */
  readonly endings: readonly { readonly ending: string; readonly teams: readonly string[] }[];
  /** Always three, if anything was decided. */
  readonly questions: readonly Question[];
}

const judgedIn = (teams: readonly Team[]): readonly Judged[] =>
  teams.flatMap(({ result }) =>
    result.choices.flatMap(({ beat, forecast, held }) =>
      forecast !== undefined && held ? [{ beat, percent: forecast, held }] : [],
    ),
  );

function forecastsOf(teams: readonly Team[]): ClassForecasts {
  const judged = judgedIn(teams);
  const calibration = calibrationOf(judged);
  const made = teams.flatMap(({ result }) => result.choices.filter(({ forecast }) => forecast !== undefined)).length;
  return {
    verdict: verdictOf(judged),
    uncounted: made - (calibration?.count ?? 0),
    ...(calibration && { calibration }),
  };
}

function endingsOf(teams: readonly Team[], level: Level): ClassDebrief['endings'] {
  return level.endings
    .map(({ id: ending }) => ({
      ending,
      teams: teams.filter(({ result }) => result.ending === ending).map(({ letter }) => letter),
    }))
    .filter(({ teams: own }) => own.length > 0)
    .toSorted((a, b) => b.teams.length - a.teams.length);
}

/** The decision where the smallest part of the class went history's way, and somebody did not. */
function historyQuestion(partings: readonly Parting[]): readonly Question[] {
  const asked = partings.flatMap(({ beat, seat, count, lots }) => {
    const same = lots.find(({ isHistory }) => isHistory)?.teams.length;
    return same === undefined || same === count ? [] : [{ about: 'history' as const, beat, seat, same, count }];
  });
  return asked.toSorted((a, b) => a.same / a.count - b.same / b.count || b.count - a.count).slice(0, 1);
}

function forecastQuestion(judged: readonly Judged[], level: Level): readonly Question[] {
  const asked = level.beats.flatMap(({ id: beat }) => {
    const own = judged.filter((one) => one.beat === beat && one.held !== 'open');
    if (own.length === 0) return [];
    const said = own.reduce((sum, { percent }) => sum + percent, 0) / own.length;
    const came = own.filter(({ held }) => held === 'held').length;
    return [{ about: 'forecast' as const, beat, said, came, count: own.length }];
  });
  const missed = ({ said, came, count }: { said: number; came: number; count: number }): number =>
    Math.abs(said / 100 - came / count);
  return asked.toSorted((a, b) => missed(b) - missed(a)).slice(0, 1);
}

const isNewIn =
  (all: readonly Question[]) =>
  (one: Question, n: number): boolean =>
    all.findIndex(({ about, beat }) => about === one.about && beat === one.beat) === n;

/** Three: the widest parting, history's line, the worst forecast; where one has nothing to ask, the prompt of a decision not asked about. */
function questionsOf(teams: readonly Team[], level: Level, partings: readonly Parting[]): readonly Question[] {
  const widest = widestOf(partings);
  const made: readonly Question[] = [
    ...(widest ? [{ about: 'parting' as const, beat: widest.beat, parting: widest }] : []),
    ...historyQuestion(partings.filter((one) => one !== widest)),
    ...forecastQuestion(judgedIn(teams), level),
  ];
  const decided = [...new Set(partings.map(({ beat }) => beat))];
  const rest = decided.filter((beat) => !made.some((one) => one.beat === beat)).reverse();
  const plain = (['prompt', 'known', 'counted'] as const).flatMap((about) =>
    (about === 'prompt' ? [...rest, ...decided] : decided).map((beat): Question => ({ about, beat })),
  );
  return [...made, ...plain.filter(isNewIn(plain))].slice(0, 3);
}

/** @param teams of one level, and of its edition */
export function classDebrief(teams: readonly Team[], level: Level): ClassDebrief {
  const partings = partingsOf(teams, level);
  const widest = widestOf(partings);
  return {
    words: teams.map(({ letter, result: { seat, choices } }) => ({
      letter,
      seat,
      ...wordAndDeed(level, seat, choices),
    })),
    history: seatsIn(teams, level).map((seat) => ({
      seat,
      ...wordAndDeed(level, seat, historyOf(level, seat, teams)),
    })),
    partings,
    forecasts: forecastsOf(teams),
    endings: endingsOf(teams, level),
    questions: questionsOf(teams, level, partings),
    ...(widest && { widest }),
  };
}
