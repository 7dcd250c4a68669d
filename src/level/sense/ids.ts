/** Two things of one kind never share an id: words, records and papers find them by it. */
import type { Level } from '../../sim/level';
import type { Finding, Path } from '../problem';

export const findIds = (level: Level): readonly Finding[] => [
  ...repeats(['countries'], level.countries),
  ...repeats(['treaties'], level.treaties),
  ...repeats(['beats'], level.beats),
  ...repeats(['endings'], level.endings),
  ...repeats(['papers'], level.papers),
  ...repeats(['readings'], level.readings),
  ...repeated(['glossary'], level.glossary),
  ...repeated(['disputes'], level.disputes),
  ...level.countries.flatMap((country, n) =>
    repeats(['countries', n, 'playable', 'mandates'], country.playable?.mandates ?? []),
  ),
  ...level.countries.flatMap((country, n) =>
    repeated(['countries', n, 'playable', 'advisers'], country.playable?.advisers ?? []),
  ),
  ...level.beats.flatMap((beat, n) =>
    Object.entries(beat.options).flatMap(([country, options]) =>
      options === 'standard' ? [] : repeats(['beats', n, 'options', country], options),
    ),
  ),
];

const repeats = (at: Path, list: readonly { readonly id: string }[]): readonly Finding[] =>
  repeated(
    at,
    list.map((one) => one.id),
  );

const repeated = (at: Path, ids: readonly string[]): readonly Finding[] =>
  ids.flatMap((id, n) => (ids.indexOf(id) < n ? [{ at: [...at, n], code: 'same-id' as const, params: { id } }] : []));
