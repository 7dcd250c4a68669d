/** The text on the table: how it stands, how far it binds, whom it asks to sign, and what a wording is worth to whom. */
import type { CountryId, WordingOf } from '../act';
import { clamp } from '../arithmetic';
import type { Clause, ClauseKind, ClauseValue, TextState, TreatyText, Wording, Wordings } from '../clause';
import { considerationNames } from '../consideration';
import type { Level } from '../level';
import { weights } from '../parameters';
import type { World } from '../world';

/** A duty is what is owed, a limit says how much of it stands; scope and what lies beside it leave the duty as it is. */
const parts: Readonly<Record<ClauseKind, 'scope' | 'duty' | 'limit' | 'beside'>> = {
  members: 'scope',
  aid: 'duty',
  arms: 'duty',
  borders: 'duty',
  contacts: 'duty',
  trade: 'duty',
  trigger: 'limit',
  decider: 'limit',
  condition: 'limit',
  guarantor: 'limit',
  transit: 'limit',
  planning: 'limit',
  verification: 'limit',
  duration: 'limit',
  force: 'limit',
  organ: 'beside',
  change: 'beside',
};

/** Does a text that obliges to this share of a full effort bind, or is it words? */
export const isBinding = (binding: number): boolean => binding >= weights.binding;

/** The text as the episode opens. */
export const openingText = ({ clauses }: TreatyText): TextState => ({
  wording: Object.fromEntries(clauses.map((clause) => [clause.id, clause.opens])),
  voices: [],
  signed: {},
  left: [],
});

/** The state of the text. Throws only where a level without a text asks for one, which `readLevel` refuses. */
export const textOf = (world: World): TextState => {
  if (!world.text) throw new RangeError('no text on the table');
  return world.text;
};

export const clausesOf = ({ text }: Level): readonly Clause[] => text?.clauses ?? [];

export const clauseOf = (level: Level, id: string): Clause | undefined => clausesOf(level).find((one) => one.id === id);

const wordingOf = (clause: Clause, wordings: Wordings): Wording | undefined =>
  clause.wordings.find((one) => one.id === wordings[clause.id]);

const bindsOf = (level: Level, wordings: Wordings, part: 'duty' | 'limit'): readonly number[] =>
  clausesOf(level)
    .filter((clause) => parts[clause.kind] === part)
    .map((clause) => wordingOf(clause, wordings)?.binds ?? 0);

/** Share of a full effort that the text obliges to, 0 to 1: its heaviest duty, less what its limits take away together. */
export const bindingOf = (level: Level, wordings: Wordings): number => {
  const limits = bindsOf(level, wordings, 'limit');
  const mean = limits.length > 0 ? limits.reduce((sum, one) => sum + one, 0) / limits.length : 1;
  return clamp(Math.max(0, ...bindsOf(level, wordings, 'duty')) * (weights.unlimited + (1 - weights.unlimited) * mean));
};

const everyone = (level: Level): readonly CountryId[] => level.countries.map((country) => country.id);

/** Whom the text asks to sign: all at the table, unless a clause says who. */
export const invitedBy = (level: Level, wordings: Wordings): readonly CountryId[] => {
  const scope = clausesOf(level).find((clause) => clause.kind === 'members');
  return (scope && wordingOf(scope, wordings)?.parties) ?? everyone(level);
};

/** All whom any wording would ask. A treaty is measured against them, not against those that are left. */
export const askedByAny = (level: Level): readonly CountryId[] => {
  const scope = clausesOf(level).find((clause) => clause.kind === 'members');
  const named = new Set(scope?.wordings.flatMap((wording) => wording.parties ?? everyone(level)));
  return scope ? everyone(level).filter((id) => named.has(id)) : everyone(level);
};

/** Whose help is the condition of everyone else's. */
export const conditionOf = (level: Level, wordings: Wordings): CountryId | undefined =>
  clausesOf(level).flatMap((clause) => wordingOf(clause, wordings)?.onlyIf ?? [])[0];

export const clauseValue = (clause: Clause, country: CountryId, wording: string): ClauseValue =>
  clause.values[country]?.[wording] ?? {};

/** A wording's worth over all eight considerations, in the historian's points. */
export const worthOf = (clause: Clause, country: CountryId, wording: string): number => {
  const value = clauseValue(clause, country, wording);
  return considerationNames.reduce((sum, name) => sum + (value[name] ?? 0), 0);
};

/** The text with some wordings put in. */
export const withWordings = (wordings: Wordings, changes: readonly WordingOf[]): Wordings => ({
  ...wordings,
  ...Object.fromEntries(changes.map(({ clause, wording }) => [clause, wording])),
});
