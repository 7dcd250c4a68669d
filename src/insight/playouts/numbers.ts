/** Names to numbers. */
import type { Level } from '../../sim/level';
import { NONE } from './compiled';

/** Place of a country at the table; `NONE` if it has none. */
export const indexIn = (level: Level, id: string | undefined): number =>
  id === undefined ? NONE : level.countries.findIndex((country) => country.id === id);
