/** All that games can find in a level. */
import type { Level } from '../../sim/level';
import { findAims, findEndings, findHistory, findStrategies } from './aims';
import type { Finding } from './finding';
import { findDominated, findNeverWorth, findNothingAtStake } from './options';
import { type SeatSurvey, type SurveySize, surveyOf } from './survey';
import { openTable, playableIn } from './trial';

export interface Played {
  readonly surveys: readonly SeatSurvey[];
  readonly findings: readonly Finding[];
}

/** @param told is called before each seat, for those who wait */
export const playLevel = (level: Level, size: SurveySize, told: (seat: string) => void = () => {}): Played => {
  const table = openTable(level);
  const surveys = playableIn(level).map((seat) => {
    told(seat);
    return surveyOf(table, seat, size);
  });
  return { surveys, findings: findInGames(level, surveys) };
};

/** What some surveys show; one of each playable seat makes it complete. */
export const findInGames = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] => [
  ...findHistory(level, surveys),
  ...findEndings(level, surveys),
  ...findStrategies(level, surveys),
  ...findAims(level, surveys),
  ...surveys.flatMap((survey) => findDominated(level, survey)),
  ...surveys.flatMap((survey) => findNeverWorth(level, survey)),
  ...findNothingAtStake(level, surveys),
];
