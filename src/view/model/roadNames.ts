/** What a kept run is called on the pages about several roads. */

import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import type { Words } from '../../words/words';
import { dateIn } from './days';
import { beatOf } from './debriefTold';
import { nameOf } from './scene';

/** A kept run as these pages need it. */
export interface RoadRun {
  /** Its place in the archive. */
  readonly run: string;
  /** What its player called it; empty for none. */
  readonly name: string;
  readonly seat: CountryId;
  /** Another seat was held by an earlier run: a rule that leads governments must not lead that one too. */
  readonly isAgainstPast?: boolean;
  /** The line of all governments, which nobody played: nothing in it can be decided anew. */
  readonly isHistory?: true;
  /** The beat of the decision that was made anew, and the run it was forked from. */
  readonly from?: { readonly run: string; readonly beat: string };
}

export const runName = (words: Words, { name, run }: Pick<RoadRun, 'run' | 'name'>): string =>
  name || words.say('roads.run', { run });

/** Whom it was played as, and where it left another road. */
export function runNote(words: Words, level: Level, { seat, from }: RoadRun): string {
  const beat = from && beatOf(level, from.beat);
  if (!from || !beat) return nameOf(words, seat);
  const slots = { seat: nameOf(words, seat), run: from.run, date: dateIn(words, level, beat.date) };
  return words.say('roads.note.fork', slots);
}
