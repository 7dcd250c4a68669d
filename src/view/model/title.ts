/** The title: small, for it is what everyone waits for. */

import type { Words } from '../../words/words';
import type { RunsModel } from './pages';
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
function noteOf(words: Words, { seat, at, isOver }: RunNote): string {
  const key = isOver ? 'panels.run.over' : 'panels.run.at';
  return words.say(key, { seat: words.say(`panels.seat-name.${seat}`), date: words.date(at, 'short') });
}

/** The title with the latest unfinished run. */
export function titleScreen(runs: readonly RunNote[], words: Words): TitleScreen {
  const unfinished = runs.filter(({ isOver }) => !isOver).toSorted(newestFirst)[0];
  const runsNote = words.say('panels.title.runs-note', { count: runs.length });
  return {
    screen: 'title',
    ...given('unfinished', unfinished && { run: unfinished.run, note: noteOf(words, unfinished) }),
    ...given('runsNote', runs.length > 0 ? runsNote : undefined),
  };
}

/** The title with all around it, for the moment before the rest of the game has arrived. */
export function titleModel(runs: readonly RunNote[], settings: Settings, words: Words): ScreenModel {
  const shell = { documentTitle: words.say('panels.document-title'), announcement: '', settings };
  return { ...titleScreen(runs, words), shell };
}

/** The list of kept runs, newest first. */
export function runsModel(runs: readonly RunNote[], words: Words): RunsModel {
  return {
    runs: runs.toSorted(newestFirst).map((run) => ({
      run: run.run,
      name: run.name || words.say('panels.run.unnamed'),
      note: noteOf(words, run),
      isOver: run.isOver,
    })),
  };
}
