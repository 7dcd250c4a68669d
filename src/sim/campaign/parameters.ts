/**
 * Every number by which one episode of a road leans on the next. A road carries only what went otherwise than in history's ledger, for
 * each level holds history's already. `source`: literature = the cited work gives the size; direction = it gives only the direction, and
 * the size is a guess within `range`; assumed = a stated guess.
 */
export interface RoadParameter {
  readonly value: number;
  readonly unit: 'share' | 'years' | 'deeds' | 'steps' | 'points';
  readonly range: readonly [number, number];
  readonly source: 'literature' | 'direction' | 'assumed';
}

const p = (
  value: number,
  unit: RoadParameter['unit'],
  range: readonly [number, number],
  source: RoadParameter['source'],
): RoadParameter => ({ value, unit, range, source });

export const roadParameters = {
  /** Share of a difference in trust, deeds and means that the next episode opens with: a legacy to be seen, not a drift. */
  inherited: p(0.6, 'share', [0.4, 0.8], 'assumed'),
  /**
   * The same across the world war, in which governments, borders and the organisation itself were made anew. That a word broken in hard
   * times, when many break theirs, tells less of its breaker: LeVeck and Narang, "How International Reputation Matters", International
   * Interactions 43 (2017). The size is a guess.
   */
  acrossWar: p(0.3, 'share', [0.1, 0.5], 'direction'),
  /**
   * Years after which a broken word weighs half: time heals. That what a state did with its alliances decides whether it finds new ones:
   * Gibler, "The Costs of Reneging", Journal of Conflict Resolution 52 (2008); Crescenzi, Kathman, Kleinberg and Wood, "Reliability,
   * Reputation, and Alliance Formation", International Studies Quarterly 56 (2012). That it fades, and how fast, is a guess.
   */
  brokenHalfLife: p(12, 'years', [6, 25], 'direction'),
  /**
   * Years after which a kept word weighs half: time wounds too, and sooner, for a bad name forms faster than a good one and is harder to
   * undo. Baumeister and others, "Bad Is Stronger Than Good", Review of General Psychology 5 (2001): of persons, not of states. The rate
   * is a guess.
   */
  keptHalfLife: p(8, 'years', [4, 15], 'direction'),
  /** Years after which a difference in trust in the system is half: institutions are judged by their last cases. */
  trustHalfLife: p(15, 'years', [8, 30], 'assumed'),
  /**
   * Years after which half of what a war or an effort took has grown again: losers of great wars were back on their old path in 15 to 20
   * years. Organski and Kugler, "The Costs of Major Wars: The Phoenix Factor", American Political Science Review 71 (1977), and The War
   * Ledger (1980).
   */
  meansHalfLife: p(8, 'years', [5, 12], 'literature'),
  /**
   * Years after which a mood at home is half what it was: about half a term between elections. That approval gained at a start or by an
   * event wears off with time in office: Mueller, "Presidential Popularity from Truman to Johnson", American Political Science Review 64
   * (1970), and War, Presidents and Public Opinion (1973): of American presidents only. The rate is a guess.
   */
  moodHalfLife: p(2, 'years', [1, 4], 'direction'),
  /** Deeds in the opening record that one promise kept or broken is worth. */
  deed: p(1, 'deeds', [0.5, 2], 'assumed'),
  /** Most deeds that one episode can add to or take from a record, either way. */
  mostDeeds: p(2, 'deeds', [1, 4], 'assumed'),
  /** Most that all the road together can move trust in the system, either way. */
  mostTrust: p(0.25, 'share', [0.1, 0.4], 'assumed'),
  /** Most that it can move a judgement. */
  mostSteps: p(1, 'steps', [0.5, 1.5], 'assumed'),
  /** Steps of power for all of a country's means: a step is 2.5 times the strength, so means of 40 in 100 are a step less. */
  powerOfMeans: p(1.5, 'steps', [1, 2], 'assumed'),
  /** Points of support at home to a step of public mood: the scale on which every episode opens. */
  supportOfMood: p(10, 'points', [10, 10], 'assumed'),
  /**
   * Share of its predecessors' words, good and bad, that a government owns. From 1919 to 2001 another supporting coalition made no
   * difference in democracies to whether alliances were ended early; elsewhere it did: Leeds, Mattes and Vogel, "Interests, Institutions,
   * and the Reliability of International Commitments", American Journal of Political Science 53 (2009). That most reputation is the
   * country's and some the leader's: Renshon, Dafoe and Huth, "Leader Influence and Reputation Formation in World Politics", the same
   * journal 62 (2018).
   */
  ownsAll: p(0.9, 'share', [0.8, 1], 'direction'),
  ownsMost: p(0.7, 'share', [0.5, 0.9], 'direction'),
  /** A new regime: the state remains bound, but those who gave the word are gone. */
  ownsLittle: p(0.4, 'share', [0.2, 0.6], 'direction'),
  /** What the articles of another charter do to the readiness of helpers and to how binding the general duty is. */
  volunteersReadiness: p(-0.1, 'share', [-0.2, 0], 'assumed'),
  volunteersDuty: p(-0.05, 'share', [-0.1, 0], 'assumed'),
  standingReadiness: p(0.1, 'share', [0, 0.2], 'assumed'),
  standingDuty: p(0.15, 'share', [0.05, 0.3], 'assumed'),
  councilFirstReadiness: p(-0.1, 'share', [-0.2, 0], 'assumed'),
  freeHandReadiness: p(0.05, 'share', [0, 0.1], 'assumed'),
  freeHandDuty: p(-0.1, 'share', [-0.2, 0], 'assumed'),
  /** The duty, 0 to 4, of one who is a member only because all are: moral. */
  universalDuty: p(1, 'steps', [0.5, 2], 'assumed'),
} as const satisfies Record<string, RoadParameter>;

/** The values alone. */
export const road = Object.fromEntries(
  Object.entries(roadParameters).map(([name, { value }]) => [name, value]),
) as Readonly<Record<keyof typeof roadParameters, number>>;
