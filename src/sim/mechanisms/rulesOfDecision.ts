/** Who must agree before a body has decided: rules of decision as data. */
import type { CountryId } from '../act';
import type { RuleName } from '../level';

export interface RuleOfDecision {
  /** Share of the votes that must be yes, 0 to 1. */
  readonly share: number;
  /** Does each country have one vote, or as many as the strength it can bring? */
  readonly counts: 'heads' | 'strength';
  /** Does one "no" end it? */
  readonly oneMayBlock: boolean;
}

export const rulesOfDecision: Readonly<Record<RuleName, RuleOfDecision>> = {
  unanimity: { share: 1, counts: 'heads', oneMayBlock: true },
  consensus: { share: 0.6, counts: 'heads', oneMayBlock: true },
  veto: { share: 0.6, counts: 'heads', oneMayBlock: true },
  majority: { share: 0.6, counts: 'heads', oneMayBlock: false },
  voluntary: { share: 0.5, counts: 'heads', oneMayBlock: false },
  alliance: { share: 0.01, counts: 'heads', oneMayBlock: false },
  weighted: { share: 0.3, counts: 'strength', oneMayBlock: false },
};

/** Is a text adopted by those who said yes, of all who had a vote? `strength` says what each can bring; the victim brings nothing. */
export const isAdopted = (
  rule: RuleName,
  yes: readonly CountryId[],
  all: readonly CountryId[],
  blocked: boolean,
  strength: (id: CountryId) => number,
): boolean => {
  const { counts } = rulesOfDecision[rule];
  const votes = (some: readonly CountryId[]): number =>
    counts === 'heads' ? some.length : some.reduce((sum, id) => sum + strength(id), 0);
  return isCarried(rulesOfDecision[rule], votes(yes), votes(all), blocked);
};

/** `yes` votes of `cast`, counted as the rule counts them. */
export const isCarried = (
  { share, oneMayBlock }: RuleOfDecision,
  yes: number,
  cast: number,
  blocked: boolean,
): boolean => cast > 0 && yes / cast >= share && !(oneMayBlock && blocked);
