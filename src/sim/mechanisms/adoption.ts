/** Which changes to a text are carried, and whose signatures stand: a body's own rule, applied clause by clause. */
import type { Act, CountryId, WordingOf } from '../act';
import type { Amended, Voice, Wordings } from '../clause';
import type { Beat } from '../level';
import { optionOf } from '../table';
import type { Decision, World } from '../world';
import { clauseOf, invitedBy, textOf } from './clauses';
import { arriving } from './passage';
import { isAdopted } from './rulesOfDecision';

/** A wording that somebody puts. One half of a trade stands only if the other half is carried. */
interface Put extends WordingOf {
  readonly country: CountryId;
  readonly tiedTo?: WordingOf;
}

const isSame = (one: WordingOf, other: WordingOf): boolean =>
  one.clause === other.clause && one.wording === other.wording;

const actsOf = (beat: Beat, { country, option }: Decision): readonly Act[] =>
  optionOf(beat, country, option)?.acts ?? [];

/** The wordings that one option puts on the table. */
export const putBy = (acts: readonly Act[]): readonly (WordingOf & { readonly tiedTo?: WordingOf })[] =>
  acts.flatMap((act) => {
    if (act.act === 'propose') return [{ clause: act.clause, wording: act.wording }];
    return act.act === 'trade' ? [act.get, { ...act.give, tiedTo: act.get }] : [];
  });

export const heldBy = (acts: readonly Act[]): readonly string[] =>
  acts.flatMap((act) => (act.act === 'hold' ? [act.clause] : []));

interface Debate {
  readonly world: World;
  readonly beat: Beat;
  readonly now: Wordings;
  readonly puts: readonly Put[];
  readonly holds: readonly { readonly country: CountryId; readonly clause: string }[];
}

const debateOf = (world: World, beat: Beat, decisions: readonly Decision[]): Debate => ({
  world,
  beat,
  now: textOf(world).wording,
  puts: decisions.flatMap((done) => putBy(actsOf(beat, done)).map((put) => ({ ...put, country: done.country }))),
  holds: decisions.flatMap((done) => heldBy(actsOf(beat, done)).map((clause) => ({ country: done.country, clause }))),
});

/** Who put this wording, and who is against it: those who hold the clause as it stands, and those who put another. */
const sidesOf = ({ puts, holds }: Debate, { clause, wording }: WordingOf) => {
  const on = puts.filter((put) => put.clause === clause);
  const by = [...new Set(on.filter((put) => put.wording === wording).map((put) => put.country))];
  const held = holds.filter((one) => one.clause === clause).map((one) => one.country);
  const rivals = on.filter((put) => put.wording !== wording).map((put) => put.country);
  return { by, held, against: [...new Set([...held, ...rivals])].filter((id) => !by.includes(id)) };
};

/** Silence is consent; where one may block, to hold a clause is to block its change. */
const isCarriedBy = (debate: Debate, change: WordingOf): boolean => {
  const { world, beat } = debate;
  const { by, held, against } = sidesOf(debate, change);
  return isAdopted(beat.rule, by, [...by, ...against], held.length > 0, (id) => arriving(world, id));
};

/** Of one clause, the wording with most behind it, the softer one if two have as many; nothing if it is not carried. */
const carriedIn = (debate: Debate, clause: string): readonly Amended[] => {
  const from = debate.now[clause] ?? '';
  const order = clauseOf(debate.world.level, clause)?.wordings.map((wording) => wording.id) ?? [];
  const best = order
    .filter((wording) => wording !== from)
    .map((wording) => ({ wording, ...sidesOf(debate, { clause, wording }) }))
    .filter(({ by }) => by.length > 0)
    .reduce<{ wording: string; by: readonly CountryId[]; against: readonly CountryId[] } | undefined>(
      (most, one) => (most && most.by.length >= one.by.length ? most : one),
      undefined,
    );
  if (!best || !isCarriedBy(debate, { clause, wording: best.wording })) return [];
  return [{ clause, wording: best.wording, from, by: best.by, against: best.against }];
};

const carried = (debate: Debate): readonly Amended[] =>
  Object.keys(debate.now).flatMap((clause) => carriedIn(debate, clause));

/** The changes that are made. A trade whose return is not carried is withdrawn, and its giver holds what it would have given. */
export const amendedBy = (world: World, beat: Beat, decisions: readonly Decision[]): readonly Amended[] => {
  let debate = debateOf(world, beat, decisions);
  for (;;) {
    const changes = carried(debate);
    const isHad = (wanted: WordingOf): boolean =>
      debate.now[wanted.clause] === wanted.wording || changes.some((one) => isSame(one, wanted));
    const lost = debate.puts.filter((put) => put.tiedTo && !isHad(put.tiedTo));
    if (lost.length === 0) return changes;
    debate = {
      ...debate,
      puts: debate.puts.filter((put) => !lost.includes(put)),
      holds: [...debate.holds, ...lost.map(({ country, clause }) => ({ country, clause }))],
    };
  }
};

/** What each has said for and against in the open. */
export const voicesIn = (world: World, beat: Beat, decisions: readonly Decision[]): readonly Voice[] => {
  const { puts, holds, now } = debateOf(world, beat, decisions);
  return [
    ...puts.map(({ country, clause, wording }) => ({ beat: beat.id, country, clause, wording, stand: 'for' as const })),
    ...holds.map(({ country, clause }) => ({
      beat: beat.id,
      country,
      clause,
      wording: now[clause] ?? '',
      stand: 'against' as const,
    })),
  ];
};

interface Signature {
  readonly country: CountryId;
  readonly how: 'sign' | 'reserve';
  readonly onlyIf?: CountryId;
}

const signatureIn = (acts: readonly Act[], country: CountryId): readonly Signature[] =>
  acts.flatMap((act) => {
    if (act.act !== 'sign' || act.how === 'decline') return [];
    return [{ country, how: act.how, ...(act.onlyIf && { onlyIf: act.onlyIf }) }];
  });

/** Signatures of those who are asked; one given on another's condition falls where that other does not sign. */
export const signaturesIn = (
  world: World,
  beat: Beat,
  decisions: readonly Decision[],
): Readonly<Record<CountryId, 'sign' | 'reserve'>> => {
  const invited = invitedBy(world.level, textOf(world).wording);
  let standing = decisions
    .filter(({ country }) => invited.includes(country))
    .flatMap((done) => signatureIn(actsOf(beat, done), done.country));
  for (;;) {
    const names = standing.map(({ country }) => country);
    const next = standing.filter(({ onlyIf }) => onlyIf === undefined || names.includes(onlyIf));
    if (next.length === standing.length) break;
    standing = next;
  }
  return Object.fromEntries(standing.map(({ country, how }) => [country, how]));
};
