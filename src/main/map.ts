/** Opens the drawn map when a crisis first has room for it, and keeps it true. No game waits for it. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Mode } from '../session/types';
import type { Act } from '../view/model/gesture';
import type { Look } from '../view/model/look';
import type { Scene } from '../view/model/scene';
import { sceneOf } from '../view/model/screenOf';
import type { MapId } from '../view/model/stageModel';
import { stageModelOf } from '../view/model/stageOf';
import { isDrawn } from '../view/model/stageTables';
import type { Renderer } from '../view/stage/probe';
import type { StageHandle, StageHooks } from '../view/stage/stageHandle';
import { isOfStage } from './fault';
import type { Hall } from './hall';
import { whenIdle } from './idle';
import type { Session } from './session';

const fetchStage = () => import('../view/stage/startStage');

const withMap: ReadonlySet<Mode> = new Set([
  'dispatch',
  'sounding',
  'forecasting',
  'deciding',
  'revealing',
  'answering',
]);

/** What lies over the map: names keep clear of it. */
const coverings = (): readonly Element[] => [
  ...document.querySelectorAll('.legend, .in-words > summary, .room-switch'),
];

/** Calls back once, as soon as the element is given a size. */
function whenRoomy(place: HTMLElement, then: () => void): void {
  const watch = new ResizeObserver(() => {
    if (place.clientWidth < 2 || place.clientHeight < 2) return;
    watch.disconnect();
    then();
  });
  watch.observe(place);
}

/** A country picked while soundings are made is the one to speak to; at any other time its card is asked for. */
const hooksFor = ({ state }: Session, act: Act): StageHooks => ({
  onPick: (country) => {
    if (country === undefined || state.peek().mode === 'sounding') act({ type: 'pick-country', country });
    else act({ type: 'open-overlay', overlay: 'country', id: country });
  },
  onThread: () => act({ type: 'open-overlay', overlay: 'ledger' }),
});

/** The stage, and the one map it shows. */
interface OpenStage {
  readonly map: MapId;
  readonly handle: StageHandle;
}

/** @param watched the moment of a run that is seen again: while there is one, it is shown instead of the session's */
export function openMap(
  session: Session,
  hall: Hall,
  look: ReadonlySignal<Look>,
  act: Act,
  watched: ReadonlySignal<Scene | undefined>,
): void {
  const { state } = session;
  const { settings, words, media, notes } = hall;
  const place = document.getElementById('stage');
  if (!place) return;
  const scene = computed(() => {
    const { mode, game } = state.value;
    if (watched.value) return watched.value;
    return game && withMap.has(mode) ? sceneOf(mode, game, words.value, look.value) : undefined;
  });
  const stage = signal<OpenStage | undefined>(undefined);
  /** A new object each time, so that what comes late for an earlier wish is known by it. */
  let asked: { readonly map: MapId } | undefined;

  const close = (): void => {
    stage.peek()?.handle.destroy();
    stage.value = undefined;
    asked = undefined;
  };
  const giveUp = (): void => {
    notes.add(words.peek().say('hall.no-stage'));
    hall.doWithoutStage();
    close();
  };
  window.addEventListener('error', (event) => isOfStage(event) && giveUp());
  const start = async (wish: { readonly map: MapId }, renderer: Renderer | 'auto' = 'auto'): Promise<void> => {
    const { startStage } = await fetchStage();
    if (asked !== wish) return;
    // Where the graphics are gone for good, the same map is drawn without them.
    const onLost = (): void => {
      if (asked !== wish) return;
      stage.peek()?.handle.destroy();
      stage.value = undefined;
      start(wish, 'canvas').catch(giveUp);
    };
    const hooks = { ...hooksFor(session, act), onLost };
    const handle = await startStage(place, wish.map, hooks, { coverings, renderer });
    if (asked === wish) stage.value = { map: wish.map, handle };
    else handle.destroy();
  };
  effect(() => {
    const map = (watched.value ?? state.value).level?.map;
    if (map === undefined || map === asked?.map || !settings.value.stage || !isDrawn(map)) return;
    close();
    const wish = { map };
    asked = wish;
    whenIdle(() => fetchStage().catch(() => undefined));
    whenRoomy(place, () => start(wish).catch(giveUp));
  });
  effect(() => {
    const open = stage.value;
    const shown = scene.value;
    if (!open || !shown || !settings.value.stage || shown.level.map !== open.map) return;
    const { isMotionReduced } = media.readMedia();
    const model = stageModelOf(shown, settings.value, isMotionReduced);
    if (model) open.handle.show(model);
    if (look.value.isHurried) open.handle.skip();
  });
}
