/** The title: small, for it is what everyone waits for. */

import type { Words } from '../../words/words';
import { given } from './scene';
import type { ScreenModel, TitleScreen } from './screen';
import type { Settings } from './settings';

/** A kept run, as the archive lists it. Times are ISO. */
export interface RunNote {
  readonly run: string;
  /** What its player called it; empty for none. */
  readonly name: string;
  readonly level: string;
  readonly seat: string;
  /** Day of the crisis it stands at, ISO. */
  readonly at: string;
  readonly isOver: boolean;
  /** When it was last played, ISO with time. */
  readonly saved: string;
}

const newestFirst = (one: RunNote, other: RunNote): number => (one.saved < other.saved ? 1 : -1);

/** Where a run stands. Countries are named by the common words, for at the title no level is open. */
function noteOf(words: Words, { name, seat, at }: RunNote): string {
  const key = `panels.seat-name.${seat}`;
  const led = words.has(key) ? words.say(key) : name;
  return at === '' ? led : words.say('panels.run.at', { seat: led, date: words.date(at, 'short') });
}

/** The title with the latest unfinished run. */
export function titleScreen(runs: readonly RunNote[], words: Words): TitleScreen {
  const unfinished = runs.filter(({ isOver }) => !isOver).toSorted(newestFirst)[0];
  return {
    screen: 'title',
    ...given('unfinished', unfinished && { run: unfinished.run, note: noteOf(words, unfinished) }),
    runsNote: words.say('panels.title.runs-note', { count: runs.length }),
  };
}

/** The title with all around it, for the moment before the rest of the game has arrived. */
export function titleModel(runs: readonly RunNote[], settings: Settings, words: Words): ScreenModel {
  const shell = { documentTitle: words.say('panels.document-title'), announcement: '', settings };
  return { ...titleScreen(runs, words), shell };
}
