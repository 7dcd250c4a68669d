/** A page about runs seen again, with all that every page has around it. */
import type { Words } from '../../words/words';
import type { ClassScreen } from './classScreen';
import { eraOf } from './era';
import type { KitScreen } from './kit';
import { commonOverlay, gameOverlay } from './overlay';
import { given, type Scene } from './scene';
import type { Screen, ScreenModel } from './screen';
import type { Extras } from './screenOf';
import type { Settings } from './settings';

export type RoadScreen = Extract<Screen, { readonly screen: 'replay' | 'compare' | 'past' }>;

function announcementOf(road: RoadScreen, words: Words): string {
  if (road.screen !== 'replay') return '';
  const sight = road.sights.find(({ isOn }) => isOn)?.name ?? '';
  const { kicker, title, text = '' } = road.desk;
  return [kicker, title, text, words.say('replay.sight.voice', { name: sight })].filter((one) => one !== '').join('. ');
}

/** @param scene the moment that is shown, where the page shows one: its ledger, papers and countries can be opened */
export function roadScreenOf(
  road: RoadScreen,
  scene: Scene | undefined,
  settings: Settings,
  words: Words,
  { look, runs, covers = [], page, notes }: Extras,
): ScreenModel {
  const common = commonOverlay({
    words,
    look,
    runs,
    covers,
    ...given('page', page),
    ...given('level', scene?.level),
    ...given('notes', notes),
  });
  return {
    ...road,
    shell: {
      documentTitle: words.say('panels.document-title.in', { title: titleOf(road, words) }),
      announcement: announcementOf(road, words),
      settings,
      ...given('era', scene && eraOf(scene.level.from)),
      ...given('overlay', common ?? (scene && gameOverlay(scene))),
    },
  };
}

/** The teacher's pages, likewise: class, kit and privacy. */
export function teacherPageOf(
  page: ClassScreen | KitScreen,
  settings: Settings,
  words: Words,
  { look, runs, covers = [] }: Extras,
): ScreenModel {
  const shell = {
    documentTitle: words.say('panels.document-title.in', { title: page.title }),
    announcement: '',
    settings,
    ...given('overlay', commonOverlay({ words, look, runs, covers })),
  };
  return { ...page, shell };
}

function titleOf(road: RoadScreen, words: Words): string {
  if (road.screen === 'compare') return road.title;
  const title = words.say('level.title');
  return words.say(road.screen === 'replay' ? 'replay.title' : 'past.name', { title });
}
