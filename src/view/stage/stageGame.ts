/** A Phaser game that gives back all it took from the page. */
import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import type { AtlasScene } from './atlasScene';
import { sea } from './ink';
import type { Glass } from './lens';
import type { Renderer } from './probe';

/**
 * Phaser 4.2 listens to the page's visibility and to the window's focus from `start` on, and never stops. So `start`
 * is watched, and what it hung up is taken down with the game.
 */
class StageGame extends Game {
  private readonly hung: [type: string, listener: EventListenerOrEventListenerObject][] = [];

  protected override start(): void {
    const { addEventListener } = document;
    document.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: unknown) => {
      this.hung.push([type, listener]);
      addEventListener.call(document, type, listener, options as AddEventListenerOptions);
    };
    try {
      super.start();
    } finally {
      // The shadow over the document's own method goes.
      Reflect.deleteProperty(document, 'addEventListener');
    }
  }

  override destroy(removeCanvas: boolean, noReturn?: boolean): void {
    for (const [type, listener] of this.hung) document.removeEventListener(type, listener);
    window.onblur = null;
    window.onfocus = null;
    // Its canvases come from a pool that outlives the game, and each holds on to the game with all it knows: Phaser 4.2 forgets it.
    this.textures.tileSprite.destroy();
    // A sleeping game would never reach the step in which it goes.
    if (!this.loop.running) this.loop.wake(true);
    super.destroy(removeCanvas, noReturn);
  }
}

/** Starts a game with one scene, at device pixels, with neither sound nor input of its own. */
export function startGame(
  parent: HTMLElement,
  scene: AtlasScene,
  glass: Glass,
  density: number,
  renderer: Renderer,
): Game {
  return new StageGame({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent,
    width: Math.round(glass.width * density),
    height: Math.round(glass.height * density),
    scale: { mode: Scale.NONE, zoom: 1 / density },
    backgroundColor: sea,
    audio: { noAudio: true },
    banner: false,
    // The reader's focus stays where it is.
    autoFocus: false,
    // Gestures are our own: Phaser would hear clicks that belong to the panels above.
    input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
    // The painted ground covers the whole canvas at every frame: on Canvas 2D wiping it first is work for nothing.
    render: { antialias: true, powerPreference: 'low-power', clearBeforeRender: renderer === 'webgl' },
    scene: [scene],
  });
}
