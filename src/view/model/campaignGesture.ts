/** What a person did on the road of a campaign. */
import type { CountryId } from '../../sim/act';

export type CampaignGesture =
  | { readonly type: 'open-campaign' }
  /** The reading room after 1991. */
  | { readonly type: 'open-reading' }
  | { readonly type: 'begin-campaign'; readonly country: CountryId }
  /** To an episode of the road, with what the road brings to it. */
  | { readonly type: 'play-campaign'; readonly level: string }
  /** A fork stands on the road in the place of the run it was forked from. */
  | { readonly type: 'stand-campaign'; readonly run: string; readonly level: string }
  | { readonly type: 'close-campaign' };
