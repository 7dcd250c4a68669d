/** The road of a campaign, or the reading room at its end, with all that every page has around it. */
import type { Words } from '../../words/words';
import type { CampaignScreen } from './campaign';
import { commonOverlay } from './overlay';
import type { ReadingScreen } from './reading';
import { given } from './scene';
import type { ScreenModel } from './screen';
import type { Extras } from './screenOf';
import type { Settings } from './settings';

export function campaignPageOf(
  screen: CampaignScreen | ReadingScreen,
  settings: Settings,
  words: Words,
  { look, runs, covers = [], page }: Extras,
): ScreenModel {
  const overlay = commonOverlay({ words, look, runs, covers, ...given('page', page) });
  return {
    ...screen,
    shell: {
      documentTitle: words.say('panels.document-title.in', { title: screen.title }),
      announcement: screen.isWorking ? words.say('campaign.working') : '',
      settings,
      ...given('overlay', overlay),
    },
  };
}
