/** A specimen of any drawn map: every capital, front and claim of its table, and a promise from each to the victim. */

import type { Level } from '../../sim/level';
import type { CountryId, CountryRole, MapId, StageModel, ThreadState } from '../../view/model/stageModel';
import { placesOf } from '../../view/model/stageTables';
import { english } from '../../words/en/english';
import { startWords } from '../../words/words';

const words = startWords([{ language: 'en', locales: ['en-GB'], sentences: english }]);

/** The names of a map in English, without those that a level gives to its own countries. */
export const mapNames = (map: MapId): Pick<StageModel, 'names' | 'shortNames'> => ({
  names: { ...words.under('map'), ...words.under(`map.${map}`) },
  shortNames: { ...words.under('map-short'), ...words.under(`map-short.${map}`) },
});

/** The first seat plays it. */
function roleOf({ countries, victim, challenger }: Level, id: CountryId): CountryRole {
  if (id === victim) return 'victim';
  if (id === challenger.id) return 'challenger';
  return id === countries.find(({ playable }) => playable)?.id ? 'you' : 'other';
}

const states: readonly ThreadState[] = ['pledged', 'conditional', 'doubtful'];

export function specimenOf(level: Level): StageModel {
  const { map } = level;
  const places = placesOf(map);
  if (!places) throw new RangeError(`no table for ${map}`);
  const ids = Object.keys(places.capitals);
  // Where nobody is threatened, the threads lead to the first at the table.
  const victim = places.capitals[level.victim] ? level.victim : (level.countries[0]?.id ?? '');
  const helpers = ids.filter((id) => id !== victim && id !== level.challenger.id);
  return {
    map,
    ...mapNames(map),
    signOfCondition: 'if',
    countries: Object.entries(places.capitals).map(([id, capital]) => ({ id, capital, role: roleOf(level, id) })),
    lands: Object.entries(places.claims).flatMap(([by, areas]) =>
      areas.flatMap((area) => {
        const region = places.areas[area];
        return region
          ? [{ region, holder: places.holders?.[area] ?? victim, hatch: 'claimed' as const, by, words: '' }]
          : [];
      }),
    ),
    threads: helpers.map((from, i) => ({
      id: `${from}-${victim}`,
      from,
      to: victim,
      state: states[i % states.length] ?? 'pledged',
      words: '',
    })),
    massed: [
      ...places.threats.map((front) => ({ ...front, strength: 3 as const, kind: 'threat' as const, words: '' })),
      ...Object.values(places.posts).map((front) => ({
        ...front,
        strength: 2 as const,
        kind: 'guard' as const,
        words: '',
      })),
    ],
    ...(places.step && { step: { from: places.step.at, to: places.step.toward, tag: '1 October', words: '' } }),
    focus: [],
    reducedMotion: true,
    simple: false,
  };
}
