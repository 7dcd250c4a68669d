/** All that games can find in a level. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { strangersIn } from '../playouts/compilable';
import { findAims, findEndings, findHistory, findStrategies } from './aims';
import type { SeatSurvey } from './cell';
import { type Finding, found } from './finding';
import { findDominated, findNeverWorth, findNothingAtStake } from './options';
import { type SurveySize, surveyOf } from './survey';
import { openTable, playableIn } from './trial';

export interface Played {
  readonly surveys: readonly SeatSurvey[];
  readonly findings: readonly Finding[];
}

/** Fewer games of an option than these tell nothing of it. */
const TELLING = 10;

/**
 * By the rules themselves a game takes some dozens of times as long: fewer are played, so that an author need not wait for long, and
 * where too few would be left options are not weighed at all.
 */
const slowly = ({ from, ...size }: SurveySize): SurveySize => {
  const cells = Math.floor(size.cells / 5);
  const isTelling = cells >= TELLING;
  return {
    games: Math.ceil(size.games / 5),
    cells: isTelling ? cells : 0,
    proof: 0,
    thoughts: isTelling ? Math.ceil(size.thoughts / 10) : 0,
    ...(from !== undefined && { from }),
  };
};

/**
 * @param told is called before each seat, for those who wait
 * @param only the one seat that is played; what only all seats together can show is then not said
 */
export const playLevel = (
  level: Level,
  size: SurveySize,
  told: (seat: string) => void = () => {},
  only?: CountryId,
): Played => {
  const table = openTable(level);
  const seats = playableIn(level).filter((seat) => only === undefined || seat === only);
  const surveys = seats.map((seat) => {
    told(seat);
    return surveyOf(table, seat, table.player.isFast ? size : slowly(size));
  });
  const findings = only ? findInSeats(level, surveys) : findInGames(level, surveys);
  const what = strangersIn(level);
  const slow = what[0] ? [found('played-slowly', { what: what.map((one) => `\`${one}\``).join(', ') })] : [];
  return { surveys, findings: [...findings, ...slow] };
};

/** What the games of some seats show, of each by itself. */
const findInSeats = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] => [
  ...findHistory(level, surveys),
  ...findAims(level, surveys),
  ...surveys.flatMap((survey) => findDominated(level, survey)),
  ...surveys.flatMap((survey) => findNeverWorth(level, survey)),
];

/** The same, and what shows only where every playable seat was played. */
const findInGames = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] => [
  ...findInSeats(level, surveys),
  ...findEndings(level, surveys),
  ...findStrategies(level, surveys),
  ...findNothingAtStake(level, surveys),
];
