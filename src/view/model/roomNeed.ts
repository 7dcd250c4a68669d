/** What a body needs before it has decided: how many of whom, and whose "no" ends it. */
import type { Beat } from '../../sim/level';
import { invitedBy, textOf } from '../../sim/mechanisms/clauses';
import { isCarried, rulesOfDecision } from '../../sim/mechanisms/rulesOfDecision';
import { given, inText, type Scene } from './scene';

export interface NeedModel {
  /** How many must be for it; absent where votes are weighed and not counted. */
  readonly count?: number;
  /** Of how many. */
  readonly of: number;
  /** "3 of 5 must be for it." */
  readonly text: string;
  /** Whose "no" ends it, and who has no vote here. */
  readonly ends: string;
}

/** The fewest of `of` that carry a text if nobody blocks it. A treaty needs two. */
function fewest(beat: Beat, of: number): number | undefined {
  const rule = rulesOfDecision[beat.rule];
  if (rule.counts !== 'heads') return undefined;
  const from = beat.kind === 'signing' ? 2 : 1;
  return Array.from({ length: of }, (_, n) => n + 1).find((n) => n >= from && isCarried(rule, n, of, false));
}

function needText({ words }: Scene, beat: Beat, count: number | undefined, of: number): string {
  const sort = beat.kind === 'vote' ? 'vote' : 'sign';
  if (count === undefined) return words.say('room.need.weighed');
  return words.say(count === of ? `room.need.${sort}.all` : `room.need.${sort}`, { count, of });
}

function endsText({ words }: Scene, beat: Beat, holders: readonly string[]): string {
  if (!rulesOfDecision[beat.rule].oneMayBlock) return words.say('room.ends.nobody');
  if (beat.rule !== 'veto') return words.say('room.ends.anyone');
  return words.say('room.ends.veto', { names: words.list(holders.map((id) => inText(words, id))) });
}

/** Under Article 11 of the Covenant the accused voted in its own cause, under Article 15 it did not. */
function causeText({ words, level }: Scene, beat: Beat, isLeague: boolean): string | undefined {
  if (!isLeague) return undefined;
  const key = beat.voters?.includes(level.challenger.id) ? 'room.cause.votes' : 'room.cause.heard';
  return words.say(key, { name: inText(words, level.challenger.id) });
}

export interface Voting {
  /** How many answer. */
  readonly of: number;
  /** Who may end it alone, where the rule knows such. */
  readonly holders: readonly string[];
  readonly isLeague: boolean;
}

/** Nothing in a drafting, where each clause is counted for itself. */
export function needModel(scene: Scene, beat: Beat, { of, holders, isLeague }: Voting): NeedModel | undefined {
  if (beat.kind === 'draft') return undefined;
  const all = beat.kind === 'signing' ? invitedBy(scene.level, textOf(scene.world).wording).length : of;
  const count = fewest(beat, all);
  const ends = [endsText(scene, beat, holders), causeText(scene, beat, isLeague)].filter((one) => one).join(' ');
  return { of: all, text: needText(scene, beat, count, all), ends, ...given('count', count) };
}
