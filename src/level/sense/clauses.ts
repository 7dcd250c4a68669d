/** A text on the table: ids once, wordings that exist, countries at the table; and each act on it names a wording there is. */
import type { Act, WordingOf } from '../../sim/act';
import type { Clause } from '../../sim/clause';
import type { Level } from '../../sim/level';
import { clauseOf, clausesOf } from '../../sim/mechanisms/clauses';
import type { Finding, Path } from '../problem';
import { actsIn, conditionsIn, factsIn, givenOptions } from './references';

export const findClauses = (level: Level): readonly Finding[] => [
  ...clausesOf(level).flatMap((clause, n) => findClause(level, clause, ['text', 'clauses', n])),
  ...findTwice(
    ['text', 'clauses'],
    clausesOf(level).map(({ id }) => id),
  ),
  ...findTextless(level),
  ...givenOptions(level).flatMap((given) =>
    actsIn(given).flatMap(({ at, act }) => namedBy(act).flatMap((one) => findNamed(level, one, at))),
  ),
  ...conditionsIn(level).flatMap(({ at, condition }) =>
    factsIn(condition, at).flatMap(({ at: place, fact }) =>
      fact.is === 'worded' ? findNamed(level, fact, place) : [],
    ),
  ),
];

const findTwice = (at: Path, ids: readonly string[]): readonly Finding[] =>
  ids.flatMap((id, n) => (ids.indexOf(id) < n ? [{ at: [...at, n], code: 'same-id' as const, params: { id } }] : []));

/** Nothing can be drafted or signed where there is no text. */
const findTextless = (level: Level): readonly Finding[] =>
  level.text
    ? []
    : level.beats.flatMap((beat, n) =>
        beat.kind === 'draft' || beat.kind === 'signing'
          ? [{ at: ['beats', n, 'kind'], code: 'no-text' as const, params: { kind: beat.kind } }]
          : [],
      );

const findClause = (level: Level, clause: Clause, at: Path): readonly Finding[] => {
  const ids = clause.wordings.map((wording) => wording.id);
  const table = level.countries.map((country) => country.id);
  const named: readonly (readonly [Path, string])[] = [
    ...Object.keys(clause.values).map((id) => [[...at, 'values', id], id] as const),
    ...clause.wordings.flatMap(({ parties = [] }, n) =>
      parties.map((id, m) => [[...at, 'wordings', n, 'parties', m], id] as const),
    ),
    ...clause.wordings.flatMap(({ onlyIf }, n) =>
      onlyIf === undefined ? [] : [[[...at, 'wordings', n, 'onlyIf'], onlyIf] as const],
    ),
  ];
  return [
    ...findTwice([...at, 'wordings'], ids),
    ...(ids.length < 2
      ? [{ at: [...at, 'wordings'], code: 'one-option' as const, params: { count: ids.length } }]
      : []),
    ...unknownIn(ids, clause.opens, [...at, 'opens'], clause.id),
    ...Object.entries(clause.values).flatMap(([country, values]) =>
      Object.keys(values).flatMap((id) => unknownIn(ids, id, [...at, 'values', country, id], clause.id)),
    ),
    ...named.flatMap(([place, country]) =>
      table.includes(country) ? [] : [{ at: place, code: 'unknown-country' as const, params: { country } }],
    ),
  ];
};

const unknownIn = (ids: readonly string[], wording: string, at: Path, clause: string): readonly Finding[] =>
  ids.includes(wording) ? [] : [{ at, code: 'unknown-wording', params: { wording, clause, right: ids.join(', ') } }];

const namedBy = (act: Act): readonly (WordingOf | { readonly clause: string })[] => {
  if (act.act === 'propose') return [{ clause: act.clause, wording: act.wording }];
  if (act.act === 'trade') return [act.give, act.get];
  return act.act === 'hold' ? [{ clause: act.clause }] : [];
};

const findNamed = (level: Level, one: WordingOf | { readonly clause: string }, at: Path): readonly Finding[] => {
  const clause = clauseOf(level, one.clause);
  if (!clause) {
    return [{ at, code: 'unknown-clause', params: { clause: one.clause } }];
  }
  const ids = clause.wordings.map(({ id }) => id);
  return 'wording' in one ? unknownIn(ids, one.wording, at, clause.id) : [];
};
