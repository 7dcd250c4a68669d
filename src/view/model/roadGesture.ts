/** What a person did on the pages about runs seen again. */
import type { CountryId } from '../../sim/act';
import type { RoadHand } from './fork';
import type { WatchSight, WatchSpeed } from './replay';

export type RoadGesture =
  | { readonly type: 'leave-roads' }
  | { readonly type: 'watch-to'; readonly at: number }
  | { readonly type: 'watch-step'; readonly by: -1 | 1 }
  | { readonly type: 'watch-day'; readonly by: -1 | 1 }
  | { readonly type: 'watch-play'; readonly isPlaying: boolean }
  | { readonly type: 'watch-speed'; readonly speed: WatchSpeed }
  | { readonly type: 'watch-sight'; readonly sight: WatchSight }
  | { readonly type: 'ask-what-if'; readonly isAsking: boolean }
  /** Another option at the decision of that number, and who plays on. */
  | { readonly type: 'fork'; readonly command: number; readonly option: string; readonly by: RoadHand }
  /** `isSameDice`: the tempers and the resolve of the earlier run. */
  | { readonly type: 'play-past'; readonly seat: CountryId; readonly isSameDice: boolean }
  | { readonly type: 'print-comparison' };
