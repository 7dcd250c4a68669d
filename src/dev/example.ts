/**
 * One example of the gallery by itself, on a page of its own: `?example=map/1938-munich/plan`, and as wished `&era=seventies`, `&still`,
 * `&size=150`, `&screen`, `&words`, `&canvas` (a map whose pixels can be read). Never shipped.
 */
import { computed, effect, signal } from '@preact/signals';
import type { Era } from '../view/model/era';
import { nextLook } from '../view/model/nextLook';
import type { ScreenModel } from '../view/model/screen';
import { firstSettings, type Settings } from '../view/model/settings';
import type { StageModel } from '../view/model/stageModel';
import { showPanels } from '../view/panels/app';
import type { StageHandle } from '../view/stage/stageHandle';
import { startStage } from '../view/stage/startStage';
import { allExamplesOf, examplesOf, placeOf } from './gallery/catalogue';
import type { Episode } from './gallery/episode';
import { type Example, screenOfExample, stageOfExample } from './gallery/example';
import { openEpisode } from './gallery/shelf';

declare global {
  interface Window {
    /** For whoever walks through the examples: all of an episode by kind, and one of them shown. */
    gallery: {
      readonly list: (episode: string) => Promise<readonly string[]>;
      readonly show: (id: string) => Promise<void>;
      /** Are the map drawn and the letters come? */
      readonly isSettled: () => boolean;
    };
  }
}

const asked = new URLSearchParams(location.search);
const settings: Settings = {
  ...firstSettings,
  motion: asked.has('still') ? 'reduced' : 'auto',
  textSize: asked.get('size') === '150' ? 150 : 100,
  screen: asked.has('screen'),
  stage: !asked.has('words'),
};
const era = asked.get('era') as Era | null;
const renderer = asked.has('canvas') ? 'canvas' : 'auto';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id} on the page`);
  return found;
};

const opened = new Map<string, Promise<Episode>>();
const episodeOf = (id: string): Promise<Episode> => {
  const known = opened.get(id) ?? openEpisode(id);
  opened.set(id, known);
  return known;
};

/** Found once: to look for the threads of an episode takes a while. */
const found = new Map<string, readonly Example[]>();
function exampleOf(id: string, episode: Episode): Example | undefined {
  const kind = placeOf(id)?.kind ?? 'map';
  const key = `${kind}/${episode.level.id}`;
  const all = found.get(key) ?? examplesOf(episode, kind);
  found.set(key, all);
  return all.find((one) => one.id === id);
}

let stage: { readonly map: string; readonly handle: StageHandle } | undefined;
let close = (): void => undefined;
/** Counts what was shown, so that a map that comes late is not drawn over the next example. */
let shown = 0;

const hooks = { onPick: () => undefined, onThread: () => undefined };
const coverings = (): readonly Element[] => [
  ...document.querySelectorAll('.legend, .in-words > summary, .room-switch'),
];

function closeStage(): void {
  stage?.handle.destroy();
  stage = undefined;
}

/** The stage with this map on it, started once its place has a size. */
async function stageFor(map: string): Promise<StageHandle | undefined> {
  const now = shown;
  const place = element('stage');
  while (place.clientWidth < 2 || place.clientHeight < 2) {
    await new Promise(requestAnimationFrame);
    if (now !== shown) return undefined;
  }
  if (stage?.map !== map) {
    closeStage();
    stage = { map, handle: await startStage(place, map, hooks, { coverings, renderer }) };
  }
  return now === shown ? stage.handle : undefined;
}

async function drawMap(model: StageModel | undefined): Promise<void> {
  if (!model || !settings.stage || !document.querySelector('.stage-slot')) return;
  // On a narrow page the map may lie behind another tab, and has no size then.
  if (document.querySelector('.stage-slot')?.clientWidth === 0) return;
  (await stageFor(model.map))?.show(model);
}

/** A page of the debrief opens by its tab, as for a reader. */
const turnTo = (page: Example['page']): void => {
  if (page) document.getElementById(`tab-${page}`)?.click();
};

const isOnPage = (screen: ScreenModel['screen']): boolean => document.documentElement.dataset.screen === screen;

async function untilShown(screen: ScreenModel['screen']): Promise<void> {
  const now = shown;
  while (now === shown && !(isOnPage(screen) && document.querySelector('#main'))) {
    await new Promise(requestAnimationFrame);
  }
}

async function show(id: string): Promise<void> {
  const place = placeOf(id);
  const episode = place && (await episodeOf(place.episode));
  const example = episode && exampleOf(id, episode);
  if (!example) throw new RangeError(`no example ${id}`);
  shown += 1;
  close();
  delete document.documentElement.dataset.screen;
  const look = signal(example.look);
  const screen = computed((): ScreenModel => {
    const model = screenOfExample({ ...example, look: look.value }, episode, settings);
    return era ? { ...model, shell: { ...model.shell, era } } : model;
  });
  const endPanels = showPanels(
    element('panels'),
    screen,
    (gesture) => {
      look.value = nextLook(look.value, gesture);
    },
    signal(episode.words),
  );
  await untilShown(screen.value.screen);
  turnTo(example.page);
  const endMap = effect(() => {
    void drawMap(stageOfExample({ ...example, look: look.value }, episode, settings));
  });
  close = () => {
    endMap();
    endPanels();
  };
}

window.gallery = {
  list: async (id) => allExamplesOf(await episodeOf(id)).map((one) => one.id),
  show,
  isSettled: () => document.fonts.status === 'loaded' && (stage === undefined || stage.handle.isAsleep()),
};

const example = asked.get('example');
if (example) await show(example);
