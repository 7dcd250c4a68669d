/** Opens the drawn map when a crisis first has room for it, and keeps it true. No game waits for it. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Mode } from '../session/types';
import type { Act } from '../view/model/gesture';
import type { Look } from '../view/model/look';
import { sceneOf } from '../view/model/screenOf';
import { stageModelOf } from '../view/model/stageOf';
import type { StageHandle, StageHooks } from '../view/stage/startStage';
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
const coverings = (): readonly Element[] => [...document.querySelectorAll('.legend, .in-words > summary')];

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

export function openMap(session: Session, hall: Hall, look: ReadonlySignal<Look>, act: Act): void {
  const { state } = session;
  const { settings, words, media, notes } = hall;
  const place = document.getElementById('stage');
  if (!place) return;
  const stage = signal<StageHandle | undefined>(undefined);
  let isAsked = false;

  const giveUp = (): void => {
    notes.add(words.peek().say('hall.no-stage'));
    hall.doWithoutStage();
    stage.value?.destroy();
    stage.value = undefined;
    isAsked = false;
  };
  window.addEventListener('error', (event) => isOfStage(event) && giveUp());
  const start = (): void => {
    fetchStage()
      .then(({ startStage }) => startStage(place, hooksFor(session, act), { coverings }))
      .then((handle) => {
        stage.value = handle;
      })
      .catch(giveUp);
  };
  effect(() => {
    if (isAsked || !settings.value.stage || !state.value.level) return;
    isAsked = true;
    whenIdle(() => fetchStage().catch(() => undefined));
    whenRoomy(place, start);
  });
  effect(() => {
    const { mode, game } = state.value;
    if (!stage.value || !game || !withMap.has(mode) || !settings.value.stage) return;
    const { isMotionReduced } = media.readMedia();
    const model = stageModelOf(sceneOf(mode, game, words.value, look.value), settings.value, isMotionReduced);
    if (model) stage.value.show(model);
    if (look.value.isHurried) stage.value.skip();
  });
}
