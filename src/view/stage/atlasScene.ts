/** The only Phaser scene: two painted sheets, one over the other, moved as the lens moves. It knows no facts. */
import { type GameObjects, Scene, type Textures } from 'phaser';
import type { Surface } from './grain';
import type { Lens } from './lens';
import { laidOut, type Sheet, sheetSize } from './sheet';

export type LayerId = 'ground' | 'marks';

interface Layer {
  readonly texture: Textures.CanvasTexture;
  readonly image: GameObjects.Image;
}

export interface SceneHooks {
  readonly onReady: () => void;
  /** Before each frame, with the time in milliseconds. */
  readonly onFrame: (now: number) => void;
}

export class AtlasScene extends Scene {
  private readonly hooks: SceneHooks;
  private readonly layers = new Map<LayerId, Layer>();

  constructor(hooks: SceneHooks) {
    super('atlas');
    this.hooks = hooks;
  }

  create(): void {
    for (const id of ['ground', 'marks'] as const) {
      const texture = this.textures.createCanvas(id, 2, 2);
      if (!texture) throw new Error('no canvas for the map');
      this.layers.set(id, { texture, image: this.add.image(0, 0, id).setOrigin(0) });
    }
    this.hooks.onReady();
  }

  override update(): void {
    this.hooks.onFrame(performance.now());
  }

  /** Paints one sheet anew, at its own size. */
  paint(id: LayerId, sheet: Sheet, draw: (surface: Surface) => void): void {
    const layer = this.layers.get(id);
    if (!layer) return;
    const [width, height] = sheetSize(sheet);
    if (layer.texture.width !== width || layer.texture.height !== height) {
      layer.texture.setSize(width, height);
      layer.image.setFrame('__BASE');
    }
    draw(layer.texture.context);
    layer.texture.refresh();
  }

  /** Lays a sheet where the lens sees it. */
  place(id: LayerId, sheet: Sheet, lens: Lens): void {
    const { x, y, stretch } = laidOut(sheet, lens);
    const { density } = sheet;
    this.layers
      .get(id)
      ?.image.setPosition(Math.round(x * density), Math.round(y * density))
      .setScale(stretch);
  }
}
