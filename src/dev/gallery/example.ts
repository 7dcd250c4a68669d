/** One example of the gallery: a moment of a true game, and how it is looked at. */
import type { Mode, SessionSnapshot } from '../../session/types';
import { firstLook, type Look } from '../../view/model/look';
import type { Frame } from '../../view/model/replayFrames';
import type { Scene } from '../../view/model/scene';
import type { ScreenModel } from '../../view/model/screen';
import { sceneOf, screenOf } from '../../view/model/screenOf';
import type { Settings } from '../../view/model/settings';
import type { StageModel } from '../../view/model/stageModel';
import { stageModelOf } from '../../view/model/stageOf';
import type { Episode, Played } from './episode';
import { specimenOf } from './specimen';

export const kinds = ['map', 'room', 'thread', 'card', 'ending', 'debrief'] as const;
export type Kind = (typeof kinds)[number];

export interface Example {
  /** Its address: kind, episode, and what it shows. */
  readonly id: string;
  readonly kind: Kind;
  readonly snapshot: SessionSnapshot;
  readonly look: Look;
  /** The map with all that its table names, whether this game comes to it or not. */
  readonly isWhole?: true;
  /** The page of the debrief that is open. */
  readonly page?: DebriefPage;
}

export const debriefPages = ['past', 'why', 'so'] as const;
export type DebriefPage = (typeof debriefPages)[number];

/** A moment of a game. */
export interface Moment {
  readonly game: Played;
  readonly frame: Pick<Frame, 'kind' | 'world' | 'before' | 'done'>;
}

export const endOf = (game: Played): Moment => ({
  game,
  frame: { kind: 'end', world: game.world, before: game.world, done: game.record.commands.length },
});

/** The session as it stood at that moment. */
export function snapshotAt({ level }: Episode, mode: Mode, { game, frame }: Moment, seat = game.seat): SessionSnapshot {
  const { world, before, done } = frame;
  const log = game.record.commands.slice(0, done);
  return { mode, level, game: { run: 'gallery', seat, world, before, log, happenings: [] } };
}

export const looking = (look: Partial<Look>): Look => ({ ...firstLook, ...look });

/** The example as every model of a running game is made from it; none where no game runs. */
export function sceneOfExample({ snapshot, look }: Example, { words }: Episode): Scene | undefined {
  return snapshot.game && sceneOf(snapshot.mode, snapshot.game, words, look);
}

/** The screen of an example, by the same function as in the game. */
export function screenOfExample({ snapshot, look }: Example, episode: Episode, settings: Settings): ScreenModel {
  const { words, notes } = episode;
  return screenOf(snapshot, settings, words, { look, runs: [], ...(notes && { notes }) });
}

/** The map of an example; none where no game runs, or the map is not drawn. */
export function stageOfExample(example: Example, episode: Episode, settings: Settings): StageModel | undefined {
  if (example.isWhole) return specimenOf(episode.level);
  const scene = sceneOfExample(example, episode);
  return scene && stageModelOf(scene, settings, settings.motion === 'reduced');
}
