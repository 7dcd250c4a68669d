/** How the days of an episode are told beside one another. */
import type { Level } from '../../sim/level';
import type { Words } from '../../words/words';

/** With its year where the decisions of the episode lie in more than one: a day alone would be read wrongly. */
export function dateIn(words: Words, { beats }: Pick<Level, 'beats'>, date: string): string {
  const years = new Set(beats.map((beat) => beat.date.slice(0, 4)));
  return words.date(date, years.size > 1 ? 'brief' : 'short');
}
