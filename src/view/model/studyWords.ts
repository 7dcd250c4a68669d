/** How far an answer has come, and how often an ending comes, in words and signs. */
import { shareOf, type Tally } from '../../insight/worlds';
import type { Words } from '../../words/words';
import type { Asked } from './study';

interface Counted {
  readonly done: number;
  readonly of: number;
}

export function progressText(words: Words, { progress, found }: Asked<Counted>): string {
  if (progress === 'failed') return words.say('study.failed');
  if (!found) return words.say(progress === 'stopped' ? 'study.stopped.early' : 'study.working');
  const { done, of } = found;
  if (progress === 'done') return words.say('study.done', { of });
  return words.say(progress === 'working' ? 'study.progress' : 'study.stopped', { done, of });
}

/** A share as it is shown: whole worlds in a hundred, and twenty signs. */
export interface ShareModel {
  readonly ending: string;
  readonly name: string;
  readonly count: number;
  readonly text: string;
  /** Filled signs of twenty. */
  readonly signs: number;
}

export const perHundred = (tally: Tally, ending: string): number => Math.round(shareOf(tally, ending) * 100);

export const endingName = (words: Words, ending: string): string => words.say(`ending.${ending}.headline`);

export function shareModel(words: Words, tally: Tally, ending: string): ShareModel {
  const count = perHundred(tally, ending);
  const signs = Math.round(count / 5);
  return { ending, name: endingName(words, ending), count, text: words.say('study.share', { count }), signs };
}
