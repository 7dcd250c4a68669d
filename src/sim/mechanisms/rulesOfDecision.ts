/** Who must agree before a body has decided: rules of decision as data. */
import type { CountryId } from '../act';
import type { RuleName } from '../level';

export interface RuleOfDecision {
  /** Share of those voting that must say yes, 0 to 1. */
  readonly share: number;
  /** Does one "no" end it? */
  readonly oneMayBlock: boolean;
}

export const rulesOfDecision: Readonly<Record<RuleName, RuleOfDecision>> = {
  unanimity: { share: 1, oneMayBlock: true },
  consensus: { share: 0.6, oneMayBlock: true },
  veto: { share: 0.6, oneMayBlock: true },
  majority: { share: 0.6, oneMayBlock: false },
  voluntary: { share: 0.5, oneMayBlock: false },
  alliance: { share: 0.01, oneMayBlock: false },
};

/** Is a text adopted by those who said yes, of all who had a vote? */
export const isAdopted = (
  rule: RuleName,
  yes: readonly CountryId[],
  all: readonly CountryId[],
  blocked: boolean,
): boolean => {
  const { share, oneMayBlock } = rulesOfDecision[rule];
  return all.length > 0 && yes.length / all.length >= share && !(oneMayBlock && blocked);
};
