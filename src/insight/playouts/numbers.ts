/** Names to numbers. */
import type { CountryId } from '../../sim/act';
import type { Beat, Level } from '../../sim/level';
import { foldText } from '../../sim/random';
import { NONE } from './compiled';

/** Place of a country at the table; `NONE` if it has none. */
export const indexIn = (level: Level, id: string | undefined): number =>
  id === undefined ? NONE : level.countries.findIndex((country) => country.id === id);

/** The die of a government that chooses blindly among what is open; no rule of the model throws it. */
export const blindKey = (level: Level, beat: Beat, country: CountryId): number =>
  foldText([level.id, beat.id, 'blind', country].join('\u001f'));
