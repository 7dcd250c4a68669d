/** What the session tells the windows, and what it can be told. Modes say when things may happen; rules live in the World. */
import type { Assignment } from '../record/assignment';
import type { PastSelf } from '../record/pastSelf';
import type { Parent } from '../record/record';
import type { CountryId } from '../sim/act';
import type { Command, Refusal } from '../sim/command';
import type { Level } from '../sim/level';
import type { Happening, World } from '../sim/world';

/**
 * title, choosing (seat, mandate, reading), briefing (the seat's brief), then for each beat dispatch, sounding, forecasting, deciding,
 * revealing, answering; at last ended (the front page) and debriefing.
 */
export type Mode =
  | 'title'
  | 'choosing'
  | 'briefing'
  | 'dispatch'
  | 'sounding'
  | 'forecasting'
  | 'deciding'
  | 'revealing'
  | 'answering'
  | 'ended'
  | 'debriefing';

/** One game in progress or over. */
export interface Game {
  readonly run: string;
  readonly seat: CountryId;
  readonly world: World;
  /** The world before the last command; equal to `world` at the start and after a resume. Views derive motion from the two. */
  readonly before: World;
  /** The world between the decisions of the beat that was played last and the answer to them; absent where nobody answered. */
  readonly unanswered?: World;
  readonly log: readonly Command[];
  /** What followed from the last command; empty after a resume. */
  readonly happenings: readonly Happening[];
  /** The run it was forked from, if it was. */
  readonly from?: Parent;
  /** An earlier run that holds the seat it held then. */
  readonly past?: PastSelf;
  /** The other teams, where the run of a class is played on by one: each does again what it did. */
  readonly others?: readonly PastSelf[];
  /** What a teacher set, if the game is played for a class. */
  readonly assignment?: Assignment;
}

export interface SessionSnapshot {
  readonly mode: Mode;
  readonly level?: Level;
  readonly game?: Game;
  /** Why the last command was not done, until the next event. */
  readonly refusal?: Refusal;
  /** What a teacher set, while a seat is being chosen for it. */
  readonly assignment?: Assignment;
}

export type SessionEvent =
  /** Open an episode's door: from the title to choosing, as a teacher set it or freely. */
  | { readonly type: 'open'; readonly level: Level; readonly assignment?: Assignment }
  /** Take a seat and start: a new World by `startWorld`. What was set by a teacher stays as it was set. */
  | {
      readonly type: 'begin';
      readonly seat: CountryId;
      readonly reading: string;
      readonly seed: number;
      readonly run: string;
    }
  /**
   * Go on with a game replayed from its record. `at` is the mode it was put down in; it is believed where the World allows it, and
   * otherwise the World tells.
   */
  | { readonly type: 'resume'; readonly level: Level; readonly game: Game; readonly at?: string }
  /** The game goes on under another place of the archive; its own was taken by another page. */
  | { readonly type: 'move'; readonly run: string }
  | { readonly type: 'command'; readonly command: Command }
  /** The next mode of the way, where it is allowed. */
  | { readonly type: 'go-on' }
  /** Back to dispatch, sounding or forecasting while nothing is sealed; from debriefing to the front page. */
  | { readonly type: 'go-back' }
  | { readonly type: 'leave' };
