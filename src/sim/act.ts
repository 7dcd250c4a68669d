/**
 * What a country can do, as the model understands it. An option of a level is words plus a combination of these acts;
 * the list is closed. If history offers a choice that no act expresses, the act is missing here, for all levels.
 */
/** Three capital letters, such as `FRA`. The level's words give the name of the day. */
export type CountryId = string;

/** None, half or all of what the text asks. */
export type Effort = 0 | 0.5 | 1;

/** A deed that costs something even if nothing follows, and is believed for that reason (Fearon 1997: sinking costs). */
export type Signal = 'mobilise' | 'fleet' | 'publish' | 'staff-talks';

/** What a war is fought for: to restore what was, or to go on beyond it. */
export type Aims = 'limited' | 'total';

/** A wording of a clause, as acts name it. */
export interface WordingOf {
  readonly clause: string;
  readonly wording: string;
}

export type Act =
  /** Promise an effort to the victim; `onlyIf` names the country whose own effort is the condition. */
  | { readonly act: 'pledge'; readonly effort: Effort; readonly secret?: boolean; readonly onlyIf?: CountryId }
  /** Do what was promised, or not. Only where a call falls due. */
  | { readonly act: 'deliver'; readonly effort: Effort }
  /** Prevent a decision, where the rule of decision lets one country do so. */
  | { readonly act: 'block' }
  | { readonly act: 'signal'; readonly signal: Signal }
  /** Put a concession at the victim's expense on the table (0 to 1), or, as the victim, accept it. */
  | { readonly act: 'concede'; readonly share: number }
  /** Lean on another country to stand firm or to give way. */
  | { readonly act: 'press'; readonly country: CountryId; readonly toward: 'firm' | 'yield' }
  /** Let a helper's forces through by land (1) or air only (0.5), or refuse (0). */
  | { readonly act: 'transit'; readonly grant: Effort }
  /** Demand a share of the victim for oneself. */
  | { readonly act: 'claim' }
  /** As the victim: prepare to fight, in part or wholly, or do not. */
  | { readonly act: 'resist'; readonly effort: Effort }
  /** Answer a treaty text: sign it, sign with a reservation, or decline; `onlyIf` names the country that must sign too. */
  | { readonly act: 'sign'; readonly how: 'sign' | 'reserve' | 'decline'; readonly onlyIf?: CountryId }
  /** Put a wording of a clause of the text on the table, or amend the one that stands. Only where a text is drafted. */
  | ({ readonly act: 'propose' } & WordingOf)
  /** Give a wording for another: neither stands without the other. */
  | { readonly act: 'trade'; readonly give: WordingOf; readonly get: WordingOf }
  /** Speak against any change of a clause; where one may block, that blocks it. */
  | { readonly act: 'hold'; readonly clause: string }
  /** Leave the conference. Whoever puts or signs something again is back. */
  | { readonly act: 'walk-out' }
  /** Sign neutrality or non-aggression with the challenger: out of the system, toward it. */
  | { readonly act: 'opt-out' }
  /** In an open war: speak for stopping at what was, or for going on. Who has contributed is heard. */
  | { readonly act: 'aims'; readonly aims: Aims };

export type ActName = Act['act'];
