/**
 * Every global number of the model, in one table that the page "how it works" is made from. No level has weights of its own.
 * `source`: fitted = set so that published rates are met on random crises and history's ending is the likeliest in 1938; every other
 * episode is a check, and is not fitted to. assumed = a stated guess. `range`: what would still be believed, both sides of the value.
 */
export interface Parameter {
  readonly value: number;
  readonly unit: 'points' | 'share' | 'factor' | 'deeds' | '1/points';
  readonly range: readonly [number, number];
  readonly source: 'fitted' | 'assumed' | 'literature';
}

const p = (
  value: number,
  unit: Parameter['unit'],
  range: readonly [number, number],
  source: Parameter['source'],
): Parameter => ({
  value,
  unit,
  range,
  source,
});

export const parameters = {
  /** Precision of a government's choice: 0 is dice, infinity an optimiser (Goeree, Holt and Laury 2002). */
  precision: p(1.6, '1/points', [1, 3], 'fitted'),
  challengerPrecision: p(1.6, '1/points', [1.2, 2.4], 'fitted'),
  /** Own stake in this victim times the difference one's effort makes (Downs and Iida 1994: pivotality). */
  interest: p(4.5, 'points', [3, 7], 'fitted'),
  /** The rule itself, whoever is attacked. */
  law: p(0.8, 'points', [0.3, 1.5], 'fitted'),
  /** Need of the system for oneself, if it still works. */
  insurance: p(2.4, 'points', [1, 4], 'fitted'),
  /** Purse, trade and distance. */
  cost: p(2.3, 'points', [1.4, 3.2], 'fitted'),
  /** War and retaliation, diluted by company. */
  danger: p(2.2, 'points', [1.4, 3], 'fitted'),
  /** Conditional cooperation: others expected above or below one half. */
  company: p(3.5, 'points', [2.4, 4.6], 'fitted'),
  /** Price of delivering less than is owed, square of the gap (Fearon 1994, Tomz 2007: audience costs). */
  word: p(1.6, 'points', [1, 2.6], 'fitted'),
  /** Public mood. */
  mood: p(1.2, 'points', [0.6, 2], 'fitted'),
  /** Influence to be gained with a leader who acts. */
  pull: p(1.5, 'points', [0.5, 2.5], 'fitted'),
  /** Friendship with, or usefulness of, the challenger. */
  tie: p(1.7, 'points', [1, 2.5], 'fitted'),
  /** How far a concession at the victim's expense undoes an effort, as governments weigh it. */
  appeasement: p(0.55, 'factor', [0.3, 0.8], 'assumed'),
  /** Chance that the cabinet that delivers is of the same temper as the one that promised. */
  steadiness: p(0.5, 'share', [0.3, 0.9], 'assumed'),
  /** Share of cost and danger that counts while one only promises. */
  cheapness: p(0.45, 'share', [0.3, 0.7], 'assumed'),
  /** How many deeds the system's general record is worth before a country has one of its own. */
  prior: p(4, 'deeds', [2, 8], 'assumed'),
  /** Speed at which trust in the system follows fulfilment. */
  learning: p(0.4, 'share', [0.2, 0.6], 'assumed'),
  /** Strength left per step of distance (loss-of-strength gradient, Boulding 1962). */
  reach: p(0.72, 'factor', [0.6, 0.85], 'assumed'),
  /** Leakage: pressure is the share of supply cut to this power (Ristuccia 2000 gives cases between 1 and 2). */
  leakage: p(1.5, 'factor', [1, 2], 'literature'),
  /** Part of a helper's strength that arrives with no passage by land. */
  overflight: p(0.35, 'share', [0.2, 0.5], 'assumed'),
  /** Credibility that one costly signal adds to a promise, of what is missing (Fearon 1997). */
  signal: p(0.3, 'share', [0.15, 0.45], 'assumed'),
  /** Share of a full effort's cost and danger that one signal takes. */
  sunkCost: p(0.05, 'share', [0.03, 0.15], 'assumed'),
  /** Effort that those who stood behind a concession owe to what is left of the victim. */
  recompense: p(0.5, 'share', [0.2, 0.8], 'assumed'),
  /** Readiness that joint planning adds. */
  staffTalks: p(0.2, 'share', [0.1, 0.3], 'assumed'),
  /** The challenger: value of success, share of it that a bargain is worth, price of climbing down. */
  prize: p(4.5, 'points', [3, 6], 'fitted'),
  half: p(0.62, 'share', [0.45, 0.75], 'fitted'),
  /** What a whole concession adds to a bargain. */
  concession: p(2, 'points', [1.2, 2.6], 'fitted'),
  /** Those who have conceded once are expected to concede more: factor on the concession in the challenger's eyes. */
  appetite: p(1.7, 'factor', [1.2, 2], 'assumed'),
  /** Before the deadline, share of a concession that the challenger can pocket and ask for more. */
  pocket: p(0.45, 'share', [0.1, 0.6], 'assumed'),
  face: p(1, 'points', [0.6, 2], 'fitted'),
  /** Pain of complete sanctions, and of expected defeat. */
  strangulation: p(8.8, 'points', [6, 11], 'fitted'),
  defeat: p(5.2, 'points', [4, 6.8], 'fitted'),
  /** Spread of the challenger's hidden resolve. */
  spread: p(0.9, 'points', [0.5, 1.3], 'assumed'),
  /** What the rule is still worth to governments when the body has refused its mandate. */
  withoutMandate: p(0.5, 'factor', [0.3, 0.8], 'assumed'),
  /** Readiness of the helpers, of what it would be, when the power that leads them does nothing. */
  leaderless: p(0.15, 'share', [0.05, 0.4], 'assumed'),
  /** What is to be won by going on beyond what was before the war, of what it was worth to restore it. */
  beyond: p(0.5, 'share', [0.2, 0.8], 'assumed'),
  /** How far governments reckon with what a patron threatens. */
  heed: p(0.4, 'share', [0.1, 0.9], 'assumed'),
  /** What good offices or encouragement move in the chance that a challenger's patron comes in, and in its strength, for a whole leaning. */
  mediation: p(0.3, 'share', [0.1, 0.5], 'assumed'),
  /** Share of a full effort that a private word promises. */
  privateWord: p(0.75, 'share', [0.5, 0.9], 'assumed'),
  /** Treaties that name what they cover and were kept when called, 1816–1944 (Leeds, Long and Mitchell 2000: 74.5 %). */
  named: p(0.745, 'share', [0.6, 0.85], 'literature'),
  /** A concession below this is talk; above `largeConcession` the state is cut to pieces rather than trimmed. */
  smallestConcession: p(0.4, 'share', [0.3, 0.5], 'assumed'),
  largeConcession: p(0.75, 'share', [0.65, 0.85], 'assumed'),
  /** Strength-weighted backing that a concession needs among those that decide, the victim apart. */
  backing: p(0.4, 'share', [0.25, 0.6], 'assumed'),
  /** How much of a promise is left, in its giver's view, when the victim has refused what its patrons thought enough. */
  excuse: p(0.6, 'share', [0.3, 0.9], 'assumed'),
  /** Points that a wording of the highest value is worth to whoever weighs a text. */
  clause: p(2, 'points', [1.2, 3], 'assumed'),
  /** Share of the pull of company that a signature feels. */
  signature: p(0.6, 'share', [0.3, 1], 'assumed'),
  /** Share of a full signature that is left after a reservation. */
  reservation: p(0.65, 'share', [0.4, 0.85], 'assumed'),
  /** Share of a duty that is left when every limit takes all it can. */
  unlimited: p(0.3, 'share', [0.1, 0.5], 'assumed'),
  /** From this share of a full obligation a text binds; below it, it is words. */
  binding: p(0.5, 'share', [0.4, 0.6], 'assumed'),
  /** Share of all whom any wording would ask, from which a treaty is everyone's and not a few's: two thirds. */
  general: p(0.66, 'share', [0.5, 0.8], 'assumed'),
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof parameters;

/** The values alone, as the formulas read them. */
export const weights = Object.fromEntries(
  Object.entries(parameters).map(([name, parameter]) => [name, parameter.value]),
) as Readonly<Record<ParameterName, number>>;
