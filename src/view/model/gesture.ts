/** What a person did in a window, named for what it means. Main turns it into a Command, a change of mode or a new look. */
import type { CountryId } from '../../sim/act';
import type { Sounding } from '../../sim/command';
import type { Adviser } from '../../sim/level';
import type { ArchiveGesture } from './archive';
import type { CampaignGesture } from './campaignGesture';
import type { ClassGesture } from './classScreen';
import type { KitGesture } from './kit';
import type { LiveGesture } from './liveGesture';
import type { OverlayName, Tab, View } from './look';
import type { RoadGesture } from './roadGesture';
import type { SettingChange } from './settings';
import type { StudyGesture } from './study';

/** Gestures that change the game or the way through it. */
export type GameGesture =
  /** The first episode, or the one named. */
  | { readonly type: 'open-episode'; readonly episode?: string }
  | { readonly type: 'begin'; readonly seat: CountryId; readonly reading: string }
  | { readonly type: 'take-mandate'; readonly mandate: string }
  | { readonly type: 'go-on' }
  | { readonly type: 'go-back' }
  | { readonly type: 'sound'; readonly sounding: Sounding }
  | { readonly type: 'forecast'; readonly percent: number }
  | { readonly type: 'seal'; readonly option: string; readonly paper?: string }
  | { readonly type: 'leave' }
  | { readonly type: 'resume-run'; readonly run: string }
  | { readonly type: 'retry-same-seed' }
  | { readonly type: 'play-other-seat'; readonly seat: CountryId };

/** Gestures that change only what is looked at. `nextLook` answers them. */
export type LookGesture =
  | { readonly type: 'choose-seat'; readonly seat: CountryId }
  | { readonly type: 'choose-reading'; readonly reading: string }
  | { readonly type: 'choose-mandate'; readonly mandate: string }
  | { readonly type: 'choose-option'; readonly option: string }
  | { readonly type: 'cite-paper'; readonly paper: string | undefined }
  | { readonly type: 'ask-seal' }
  | { readonly type: 'keep-thinking' }
  | { readonly type: 'pick-country'; readonly country: CountryId | undefined }
  | { readonly type: 'show-tab'; readonly tab: Tab }
  | { readonly type: 'show-view'; readonly view: View }
  | { readonly type: 'open-overlay'; readonly overlay: OverlayName; readonly id?: string }
  | { readonly type: 'close-overlay' }
  | { readonly type: 'show-all' }
  /** How many of the room are for an option. */
  | { readonly type: 'count-votes'; readonly option: string; readonly count: number }
  /** Opens a private brief; without one, closes it. */
  | { readonly type: 'open-part'; readonly part?: Adviser }
  | { readonly type: 'uncover' };

export type Gesture =
  | GameGesture
  | LookGesture
  | StudyGesture
  | RoadGesture
  | CampaignGesture
  | ArchiveGesture
  | ClassGesture
  | KitGesture
  | LiveGesture
  | { readonly type: 'set-setting'; readonly change: SettingChange };

export type Act = (gesture: Gesture) => void;
