/** What the parts of a level mean together: one topic a file, each a pure function from a level to what is wrong with it. */
import type { Level } from '../sim/level';
import type { Finding } from './problem';
import { findActs } from './sense/acts';
import { findClauses } from './sense/clauses';
import { findConditions } from './sense/conditions';
import { findCountries } from './sense/countries';
import { findDays } from './sense/days';
import { findEndings } from './sense/endings';
import { findFigures } from './sense/figures';
import { findIds } from './sense/ids';
import { findOptions } from './sense/options';
import { findReach } from './sense/reach';
import { findReadings } from './sense/readings';
import { findNamed, findSeats } from './sense/seats';
import { findWar } from './sense/war';

const checks: readonly ((level: Level) => readonly Finding[])[] = [
  findIds,
  findCountries,
  findDays,
  findOptions,
  findActs,
  findClauses,
  findConditions,
  findReach,
  findEndings,
  findSeats,
  findNamed,
  findReadings,
  findWar,
  findFigures,
];

/** A condition that asks for what does not exist cannot hold either; the first of the two sentences says enough. */
export function findSense(level: Level): readonly Finding[] {
  const all = checks.flatMap((check) => check(level));
  const told = all.filter((one) => one.code !== 'cannot-hold').map((one) => JSON.stringify(one.at).slice(0, -1));
  return all.filter(
    (one) => one.code !== 'cannot-hold' || !told.some((at) => at.startsWith(JSON.stringify(one.at).slice(0, -1))),
  );
}
