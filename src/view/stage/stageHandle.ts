/** What the page and the stage say to one another. */
import type { CountryId, StageModel } from '../model/stageModel';
import type { Insets } from './lens';
import type { Renderer } from './probe';

export interface StageHooks {
  /** A country with a part in the episode was picked, or the sea or a bystander (none). */
  readonly onPick: (country: CountryId | undefined) => void;
  /** The badge of a thread was picked. */
  readonly onThread: (id: string) => void;
  /** Every motion of the last `show` is over. Not called if nothing moved. */
  readonly onSettled?: () => void;
  /** The graphics were lost and did not come back: nothing more will be drawn here. A new stage on Canvas 2D will do. */
  readonly onLost?: () => void;
}

export interface StageHandle {
  /** Shows a model: the difference to the one before moves, unless motion is unwanted. */
  readonly show: (model: StageModel) => void;
  /** Ends all motion at once. */
  readonly skip: () => void;
  /** CSS pixels of the stage that panels cover; what matters is drawn in the rest. */
  readonly setInsets: (insets: Partial<Insets>) => void;
  /** Above 1 nearer, below 1 farther, around the middle of the free part. */
  readonly zoomBy: (factor: number) => void;
  /** Moves the view by CSS pixels: positive x looks farther east, positive y farther south. */
  readonly panBy: (dx: number, dy: number) => void;
  /** Back to the opening view. */
  readonly reset: () => void;
  /** True while no frames run. */
  readonly isAsleep: () => boolean;
  /** Frames drawn so far, for tests. */
  readonly frames: () => number;
  readonly renderer: Renderer;
  /** Removes everything. */
  readonly destroy: () => void;
}
