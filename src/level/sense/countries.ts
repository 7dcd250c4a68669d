/** Every country that a level names sits at the table: as a country, or as the challenger where the challenger may be named. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { hasChallenger } from '../../sim/table';
import { nearestCountry } from '../nearest';
import type { Finding, Path } from '../problem';
import { actsIn, conditionsIn, factsIn, givenOptions } from './references';

interface Naming {
  readonly at: Path;
  readonly id: CountryId;
  /** The challenger has no say, no help to give and no chair; it may only be a party to a treaty or own land. */
  readonly orChallenger?: boolean;
  /** Land may also be owned by a state that sits at no table. */
  readonly orOther?: boolean;
}

export function findCountries(level: Level): readonly Finding[] {
  return [
    ...namingsIn(level).flatMap((naming) => findNaming(level, naming)),
    ...findChallenger(level),
    ...findSelves(level),
  ];
}

const findNaming = (level: Level, { at, id, orChallenger, orOther }: Naming): readonly Finding[] => {
  const table = [...level.countries.map((country) => country.id), ...((orOther && level.others) || [])];
  if (table.includes(id)) return [];
  const isChallenger = id === level.challenger.id;
  if (!isChallenger) return [unknownCountry(at, id, orChallenger ? [...table, level.challenger.id] : table)];
  return orChallenger || isVictim(at) ? [] : [{ at, code: 'challenger-here', params: { country: id } }];
};

/** That the victim is the challenger has a sentence of its own. */
const isVictim = (at: Path): boolean => at[0] === 'victim';

const unknownCountry = (at: Path, id: string, table: readonly string[]): Finding => {
  const meant = nearestCountry(id, table);
  return { at, code: 'unknown-country', params: { country: id, ...(meant && { meant }) } };
};

const namingsIn = (level: Level): readonly Naming[] => [
  ...(hasChallenger(level) ? [{ at: ['victim'], id: level.victim }] : []),
  ...named(['leader'], level.leader),
  ...named(['war', 'patron', 'country'], level.war?.patron?.country),
  ...level.beats.flatMap((beat, n) => chairs(['beats', n, 'absent'], beat.absent)),
  ...level.countries.flatMap((country, n) => [
    ...named(['countries', n, 'follows'], country.follows),
    ...(country.through ?? []).map((id, m) => ({ at: ['countries', n, 'through', m], id })),
  ]),
  ...level.treaties.flatMap((treaty, n) => [
    { at: ['treaties', n, 'by'], id: treaty.by },
    { at: ['treaties', n, 'to'], id: treaty.to, orChallenger: true },
    ...named(['treaties', n, 'onlyIf'], treaty.onlyIf),
  ]),
  ...level.beats.flatMap((beat, n) => Object.keys(beat.options).map((id) => ({ at: ['beats', n, 'options', id], id }))),
  ...level.beats.flatMap(({ voters }, n) =>
    (voters ?? []).map((id, m) => ({ at: ['beats', n, 'voters', m], id, orChallenger: true })),
  ),
  ...givenOptions(level).flatMap((given) => actsIn(given).flatMap(namedByAct)),
  ...conditionsIn(level).flatMap(({ at, condition }) => factsIn(condition, at).flatMap(namedByFact)),
  ...level.endings.flatMap((ending, n) =>
    (ending.borders ?? []).map(({ owner }, m) => ({
      at: ['endings', n, 'borders', m, 'owner'],
      id: owner,
      orChallenger: true,
      orOther: true,
    })),
  ),
  ...(level.borders ?? []).map(({ owner }, n) => ({
    at: ['borders', n, 'owner'],
    id: owner,
    orChallenger: true,
    orOther: true,
  })),
  ...level.papers.flatMap((paper, n) =>
    (paper.readers ?? []).map((id, m) => ({ at: ['papers', n, 'readers', m], id })),
  ),
  ...level.readings.flatMap((reading, n) =>
    reading.changes.flatMap((change, m) =>
      'country' in change ? [{ at: ['readings', n, 'changes', m, 'country'], id: change.country }] : [],
    ),
  ),
  ...Object.keys(level.history).map((id) => ({ at: ['history', id], id })),
];

const chairs = (at: Path, ids: readonly CountryId[] = []): readonly Naming[] =>
  ids.map((id, n) => ({ at: [...at, n], id }));

const named = (at: Path, id: CountryId | undefined): readonly Naming[] => (id === undefined ? [] : [{ at, id }]);

const namedByAct = ({ at, act }: ReturnType<typeof actsIn>[number]): readonly Naming[] => {
  if (act.act === 'press') return [{ at: [...at, 'country'], id: act.country }];
  return act.act === 'pledge' || act.act === 'sign' ? named([...at, 'onlyIf'], act.onlyIf) : [];
};

const namedByFact = ({ at, fact }: ReturnType<typeof factsIn>[number]): readonly Naming[] =>
  fact.is === 'chose' || fact.is === 'signed' || fact.is === 'left'
    ? [{ at: [...at, 'country'], id: fact.country }]
    : [];

/** The challenger decides by rules of its own, and nobody plays it: it is not among the countries. */
const findChallenger = (level: Level): readonly Finding[] => {
  const { id } = level.challenger;
  const seat = level.countries.findIndex((country) => country.id === id);
  return [
    ...(seat < 0 ? [] : [{ at: ['countries', seat], code: 'challenger-at-table' as const, params: { country: id } }]),
    ...(level.victim === id ? [{ at: ['victim'], code: 'victim-challenger' as const, params: { country: id } }] : []),
  ];
};

/** Nobody promises to itself, waits for itself, leans on itself or follows itself. */
const findSelves = (level: Level): readonly Finding[] => [
  ...level.countries.flatMap((country, n) => [
    ...(country.follows === country.id ? [itself(['countries', n, 'follows'], country.id)] : []),
    ...(country.through?.includes(country.id) ? [itself(['countries', n, 'through'], country.id)] : []),
  ]),
  ...level.treaties.flatMap((treaty, n) => [
    ...(treaty.to === treaty.by ? [itself(['treaties', n, 'to'], treaty.by)] : []),
    ...(treaty.onlyIf === treaty.by ? [itself(['treaties', n, 'onlyIf'], treaty.by)] : []),
  ]),
  ...givenOptions(level).flatMap((given) =>
    actsIn(given)
      .flatMap(namedByAct)
      .flatMap(({ at, id }) => (id === given.country ? [itself(at, id)] : [])),
  ),
];

const itself = (at: Path, country: CountryId): Finding => ({ at, code: 'with-itself', params: { country } });
