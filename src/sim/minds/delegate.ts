/**
 * How a government weighs a text: in a crisis it prices a deed, in a conference a promise, by the same eight considerations. What a
 * wording is worth comes from the level; what signing it does besides (cover, company, a word given, a leader) from here.
 */
import type { Act, CountryId, WordingOf } from '../act';
import { expOf } from '../arithmetic';
import type { Clause, Wordings } from '../clause';
import { considerationNames } from '../consideration';
import type { Beat, Country, Option } from '../level';
import { heldBy, putBy } from '../mechanisms/adoption';
import {
  bindingOf,
  clauseOf,
  clausesOf,
  clauseValue,
  invitedBy,
  textOf,
  withWordings,
  worthOf,
} from '../mechanisms/clauses';
import { influencesOn } from '../mechanisms/influence';
import { rulesOfDecision } from '../mechanisms/rulesOfDecision';
import { wholeness } from '../mechanisms/treaty';
import { weights } from '../parameters';
import { countryOf, decidersOf, optionsOf } from '../table';
import type { World } from '../world';

type Lines = number[];
const at = (name: (typeof considerationNames)[number]): number => considerationNames.indexOf(name);
const empty = (): Lines => considerationNames.map(() => 0);
const add = (lines: Lines, name: (typeof considerationNames)[number], points: number): void => {
  lines[at(name)] = (lines[at(name)] ?? 0) + points;
};

/** Adds a wording's value, `share` times, each part under its own consideration; a favour takes some of what is against away. */
const addValue = (
  lines: Lines,
  clause: Clause,
  country: CountryId,
  wording: string,
  share: number,
  eased = 0,
): void => {
  const value = clauseValue(clause, country, wording);
  for (const name of considerationNames) {
    const points = ((value[name] ?? 0) / 4) * weights.clause * share;
    add(lines, name, (name === 'cost' || name === 'danger') && points < 0 ? points * (1 - eased) : points);
  }
};

/** What the clauses alone are worth to a country, in points. */
const clausesWorth = (world: World, id: CountryId, wordings: Wordings): number =>
  clausesOf(world.level).reduce(
    (sum, clause) => sum + (worthOf(clause, id, wordings[clause.id] ?? '') / 4) * weights.clause,
    0,
  );

/** How likely others think it that a country would sign, 0 to 1: what the clauses are worth to it, and its public. */
const willingnessOf = (world: World, id: CountryId, wordings: Wordings): number => {
  if (!invitedBy(world.level, wordings).includes(id) || textOf(world).left.includes(id)) return 0;
  const { mood } = countryOf(world, id).dials;
  const worth = clausesWorth(world, id, wordings) + weights.mood * ((mood - 2) / 2);
  return 1 / (1 + expOf(-weights.precision * worth));
};

/** Share of the strength of all invited, oneself left out, that is expected to sign, where `sure` is taken for certain. */
const expectedShare = (world: World, id: CountryId, wordings: Wordings, sure?: CountryId): number => {
  const others = invitedBy(world.level, wordings).filter((one) => one !== id);
  const strength = (one: CountryId): number => world.forces[one]?.home ?? 0;
  const willing = (one: CountryId): number => (one === sure ? 1 : willingnessOf(world, one, wordings));
  const all = others.reduce((sum, one) => sum + strength(one), 0);
  return all > 0 ? others.reduce((sum, one) => sum + strength(one) * willing(one), 0) / all : 0;
};

/** What a text gives to one that may need it, in points: its need, its trust, how far the text binds, and how many it binds. */
const cover = (world: World, country: Country, wordings: Wordings, sure?: CountryId): number =>
  weights.insurance *
  (country.dials.need / 4) *
  world.trust *
  bindingOf(world.level, wordings) *
  expectedShare(world, country.id, wordings, sure);

/** The signature that an option gives, 0 to 1; what hangs on another's weighs as much as that other is expected. */
const signatureOf = (world: World, acts: readonly Act[]): number => {
  const act = acts.find((one) => one.act === 'sign');
  if (act?.act !== 'sign' || act.how === 'decline') return 0;
  const met = act.onlyIf ? willingnessOf(world, act.onlyIf, textOf(world).wording) : 1;
  return wholeness(act.how) * met;
};

/** The eight lines of an answer to the text as it stands. */
const signingLines = (world: World, id: CountryId, acts: readonly Act[]): Lines => {
  const country = countryOf(world, id);
  const { wording, signed } = textOf(world);
  const share = signatureOf(world, acts);
  const sure = acts.flatMap((act) => (act.act === 'sign' && act.onlyIf ? [act.onlyIf] : []))[0];
  const { leaned, eased } = influencesOn(world, id);
  const { law, mood, audience, align } = country.dials;
  const lines = empty();
  for (const clause of clausesOf(world.level)) addValue(lines, clause, id, wording[clause.id] ?? '', share, eased);
  if (acts.some((act) => act.act === 'signal' && act.signal === 'staff-talks')) addPlans(lines, world, id);
  add(lines, 'law', weights.law * (law / 4) * bindingOf(world.level, wording) * share);
  add(lines, 'insurance', cover(world, country, wording, sure) * share);
  const company = expectedShare(world, id, wording, sure);
  add(lines, 'company', weights.signature * weights.company * (company - 0.5) * share);
  const gap = Math.max(0, wholeness(signed[id]) - share);
  add(lines, 'word', weights.mood * ((mood - 2) / 2) * share);
  add(lines, 'word', -weights.word * (0.4 + (0.6 * audience) / 4) * gap * gap);
  const leader = country.follows ? willingnessOf(world, country.follows, wording) : 0;
  add(lines, 'pull', (weights.pull * (align / 4) * (2 * leader - 0.6) + weights.pull * leaned) * share);
  return lines;
};

/** To open staff talks with a signature is worth what the clause on plans would be worth in its firmest wording. */
const addPlans = (lines: Lines, world: World, id: CountryId): void => {
  for (const clause of clausesOf(world.level)) {
    const firmest = clause.wordings.find((one) => one.binds === 1);
    if (clause.kind !== 'planning' || !firmest) continue;
    addValue(lines, clause, id, firmest.id, 1);
    addValue(lines, clause, id, textOf(world).wording[clause.id] ?? '', -1);
  }
};

/** How likely a change is to be carried, as a delegation sees it: by how many of the others like it no less than what stands. */
const chanceOf = (world: World, beat: Beat, id: CountryId, { clause: name, wording }: WordingOf): number => {
  const clause = clauseOf(world.level, name);
  const others = decidersOf(world, beat).filter((one) => one !== id && !textOf(world).left.includes(one));
  if (!clause || others.length === 0) return 0.5;
  const now = textOf(world).wording[name] ?? '';
  const content = others.filter((one) => worthOf(clause, one, wording) >= worthOf(clause, one, now)).length;
  const share = content / others.length;
  return 0.15 + 0.7 * (rulesOfDecision[beat.rule].oneMayBlock ? share * share : share);
};

/** Wordings of a clause that others could put in this beat. */
const rivalsOf = (world: World, beat: Beat, id: CountryId, clause: string): readonly string[] => {
  const now = textOf(world).wording[clause];
  const puts = decidersOf(world, beat)
    .filter((one) => one !== id)
    .flatMap((one) => optionsOf(beat, one).flatMap((option) => putBy(option.acts)));
  return [...new Set(puts.filter((put) => put.clause === clause && put.wording !== now).map((put) => put.wording))];
};

/** The eight lines of what is put, traded and held. */
const draftLines = (world: World, beat: Beat, id: CountryId, acts: readonly Act[]): Lines => {
  const country = countryOf(world, id);
  const { wording: now } = textOf(world);
  const { leaned } = influencesOn(world, id);
  const lines = empty();
  const puts = putBy(acts);
  const chances = puts.map((put) => chanceOf(world, beat, id, put));
  for (const [n, put] of puts.entries()) addChange(lines, world, id, put, chances[n] ?? 0);
  const mean = puts.length > 0 ? chances.reduce((sum, one) => sum + one, 0) / puts.length : 0;
  const then = withWordings(now, puts);
  add(lines, 'insurance', mean * (cover(world, country, then) - cover(world, country, now)));
  if (puts.length > 0) add(lines, 'company', 0.3 * weights.company * (mean - 0.5));
  add(lines, 'pull', 2 * weights.pull * leaned * (bindingOf(world.level, then) - bindingOf(world.level, now)));
  for (const held of heldBy(acts)) addHold(lines, world, beat, id, held);
  if (acts.some((act) => act.act === 'walk-out')) addExit(lines, world, country, now);
  return lines;
};

const addChange = (lines: Lines, world: World, id: CountryId, put: WordingOf, chance: number): void => {
  const clause = clauseOf(world.level, put.clause);
  if (!clause) return;
  addValue(lines, clause, id, put.wording, chance);
  addValue(lines, clause, id, textOf(world).wording[put.clause] ?? '', -chance);
};

/** To hold a clause keeps out what others would put, and costs company with those who would. */
const addHold = (lines: Lines, world: World, beat: Beat, id: CountryId, held: string): void => {
  const clause = clauseOf(world.level, held);
  const rivals = rivalsOf(world, beat, id, held);
  if (!clause || rivals.length === 0) return;
  for (const wording of rivals) {
    const share = (0.5 * chanceOf(world, beat, id, { clause: held, wording })) / rivals.length;
    addValue(lines, clause, id, wording, -share);
    addValue(lines, clause, id, textOf(world).wording[held] ?? '', share);
  }
};

/** To walk out is to be rid of the text and of the company. */
const addExit = (lines: Lines, world: World, country: Country, now: Wordings): void => {
  for (const clause of clausesOf(world.level)) addValue(lines, clause, country.id, now[clause.id] ?? '', -0.3);
  add(lines, 'insurance', -cover(world, country, now));
  add(lines, 'company', -weights.signature * weights.company * expectedShare(world, country.id, now));
};

/** The eight lines of an option in a beat about a text. */
export const linesOnText = (world: World, beat: Beat, id: CountryId, { acts }: Option): readonly number[] =>
  beat.kind === 'signing' ? signingLines(world, id, acts) : draftLines(world, beat, id, acts);

/**
 * What a delegation's temper is about: a wording it puts, a clause it holds, a signature, the door. It is drawn once, so that a taste
 * shown in one round tells of the next.
 */
export const tasteOf = ({ acts }: Option): string => {
  if (acts.some((act) => act.act === 'walk-out')) return 'walk-out';
  const signature = acts.find((act) => act.act === 'sign');
  const plans = acts.some((act) => act.act === 'signal') ? '+plans' : '';
  if (signature?.act === 'sign') return `${signature.how}${plans}`;
  const put = putBy(acts)[0];
  return put ? `${put.clause}.${put.wording}` : `hold.${heldBy(acts)[0] ?? ''}`;
};
