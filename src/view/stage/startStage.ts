/**
 * The stage: one Phaser game, one scene, one map. The page owns it and can live without it; no rule may wait for it
 * (a tab opened out of sight gets no frames, and the promise below then settles only when the tab is seen).
 */

import type { MapId } from '../model/stageModel';
import { AtlasScene } from './atlasScene';
import { densityOf, glassOf, noInsets, startNeatline } from './glassOf';
import { readPlate } from './plate';
import { loadPlate } from './plates';
import { probeRenderer, type Renderer } from './probe';
import { startShow } from './show';
import { startGame } from './stageGame';
import type { StageHandle, StageHooks } from './stageHandle';

export interface StageOptions {
  /** `auto`: WebGL on a graphics chip, Canvas 2D otherwise. */
  readonly renderer?: Renderer | 'auto';
  /** Draw the double neatline; not where the page draws its own. */
  readonly neatline?: boolean;
  /** Elements of the page that lie over the map, such as its legend: names and tags keep clear of them. Asked at each layout. */
  readonly coverings?: () => readonly Element[];
}

/** Starts the stage for one map inside an element that has a size. It may be moved about the page, or hidden for a while. */
export async function startStage(
  parent: HTMLElement,
  map: MapId,
  hooks: StageHooks,
  options: StageOptions = {},
): Promise<StageHandle> {
  const wanted = options.renderer ?? 'auto';
  const renderer = wanted === 'auto' ? probeRenderer() : wanted;
  const plate = readPlate(await loadPlate(map));
  let onFrame: (now: number) => void = () => undefined;
  let onReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    onReady = resolve;
  });
  const scene = new AtlasScene({ onReady: () => onReady(), onFrame: (now) => onFrame(now) });
  const game = startGame(parent, scene, glassOf(parent, noInsets), densityOf(false), renderer);
  await ready;
  game.canvas.setAttribute('aria-hidden', 'true');
  Object.assign(game.canvas.style, { display: 'block', touchAction: 'none', userSelect: 'none' });
  if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
  const neatline = options.neatline ? startNeatline(parent) : undefined;
  const show = startShow({
    parent,
    game,
    scene,
    plate,
    hooks,
    coverings: options.coverings ?? (() => []),
    ...(neatline && { neatline }),
  });
  onFrame = show.onFrame;
  return {
    ...show.handle,
    renderer,
    frames: () => game.loop.frame,
    destroy: () => {
      onFrame = () => undefined;
      show.stop();
      neatline?.remove();
      game.destroy(true);
    },
  };
}
