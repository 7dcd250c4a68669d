/** An episode opened for those who tell of runs, and what is told of a run with it. */
import type { KeptRun } from '../../record/library';
import type { Level } from '../../sim/level';
import { BETWEEN } from '../../sim/start';
import type { Words } from '../../words/words';
import { seatOf } from './archiveFilter';

/** An episode whose files are here. */
export interface OpenedBook {
  readonly level: Level;
  /** The game's words with the episode's. */
  readonly words: Words;
}

const decisionsIn = ({ record }: Recorded): number =>
  record.commands.filter(({ do: what }) => what === 'decide').length;
type Recorded = { readonly record: KeptRun['record'] };

/** Decisions made, and minutes played where they were counted. */
export function lengthText(run: Recorded & { readonly seconds?: number }, words: Words): string {
  const { seconds = 0 } = run;
  const decisions = words.say('archive.decisions', { n: decisionsIn(run) });
  if (seconds === 0) return decisions;
  return words.say('archive.played', { decisions, n: Math.max(1, Math.round(seconds / 60)) });
}

const mandateIn = ({ record }: Recorded): string => {
  const taken = record.commands.find(({ do: what }) => what === 'take-mandate');
  return taken?.do === 'take-mandate' ? taken.mandate : '';
};

/** Mandate and, where one was chosen, reading. */
export function aimText(run: Recorded, { words }: OpenedBook): string {
  const { reading } = run.record;
  const key = `mandate.${seatOf(run)}.${mandateIn(run)}.title`;
  const mandate = words.has(key) ? words.say(key) : '';
  if (reading === BETWEEN || !words.has(`reading.${reading}.name`)) return mandate;
  return words.say('archive.aim', { mandate, reading: words.say(`reading.${reading}.name`) });
}
