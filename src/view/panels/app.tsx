/** The page: one screen at a time, a page laid over it, and a voice that tells what happened. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Words } from '../../words/words';
import type { Act } from '../model/gesture';
import { quietStudy, type StudyModel } from '../model/quietStudy';
import type { ScreenModel, Shell } from '../model/screen';
import { Captions } from './captions';
import { HandContext, useSay } from './hand';
import { later } from './later';
import { TitlePanel } from './title';
import './base.css';
import './eras.css';
import './title.css';

const choosing = later(() => import('./choosing').then((file) => file.ChoosingPanel));
const briefing = later(() => import('./briefing').then((file) => file.BriefingPanel));
const crisis = later(() => import('./crisis').then((file) => file.CrisisPanel));
const ended = later(() => import('./ending').then((file) => file.EndedPanel));
const debrief = later(() => import('./debrief').then((file) => file.DebriefPanel));
const replay = later(() => import('./replay').then((file) => file.ReplayPanel));
const compare = later(() => import('./compare').then((file) => file.ComparePanel));
const classroom = later(() => import('./classPage').then((file) => file.ClassPanel));
const kit = later(() => import('./kitPage').then((file) => file.KitPanel));
const campaign = later(() => import('./campaign').then((file) => file.CampaignPanel));
const reading = later(() => import('./reading').then((file) => file.ReadingPanel));
const past = later(() => import('./past').then((file) => file.PastPanel));
const live = later(() => import('./live').then((file) => file.LivePanel));
const liveStrip = later(() => import('./liveStrip').then((file) => file.LiveStripPanel));
const board = later(() => import('./board').then((file) => file.BoardPanel));
const overlay = later(() => import('./overlay').then((file) => file.OverlayPanel));

const soon = [choosing, briefing, crisis, overlay];

function ScreenPanel({ model }: { readonly model: ScreenModel }) {
  switch (model.screen) {
    case 'title':
      return <TitlePanel model={model} shell={model.shell} />;
    case 'choosing':
      return <choosing.Panel model={model} />;
    case 'briefing':
      return <briefing.Panel model={model} />;
    case 'crisis':
    case 'reveal':
    case 'answer':
      return <crisis.Panel model={model} refusal={model.shell.refusal} hasStage={model.shell.settings.stage} />;
    case 'ended':
      return <ended.Panel model={model} />;
    case 'debrief':
      return <debrief.Panel model={model} />;
    case 'replay':
      return <replay.Panel model={model} hasStage={model.shell.settings.stage} />;
    case 'compare':
      return <compare.Panel model={model} />;
    case 'campaign':
      return <campaign.Panel model={model} />;
    case 'reading':
      return <reading.Panel model={model} />;
    case 'past':
      return <past.Panel model={model} />;
    case 'live':
      return <live.Panel model={model} />;
    case 'board':
      return <board.Panel model={model} />;
    case 'kit':
      return <kit.Panel model={model} />;
    case 'class':
      return <classroom.Panel model={model} />;
  }
}

/** Settings that are a matter of style stand on the root element. */
function useStyleOf({ settings, documentTitle, era = 'thirties' }: Shell) {
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  useEffect(() => {
    const page = document.documentElement;
    page.lang = settings.language;
    page.dataset.era = era;
    page.style.setProperty('--scale', String(settings.textSize / 100));
    page.classList.toggle('is-still', settings.motion === 'reduced');
    page.classList.toggle('is-simple', settings.simpleGraphics);
    page.classList.toggle('is-screen', settings.screen);
  }, [settings, era]);
}

/** The screen's name stands on the root element for the style; a new screen is read from its top. */
function useScreenOf(screen: ScreenModel['screen']) {
  useEffect(() => {
    document.documentElement.dataset.screen = screen;
    globalThis.scrollTo(0, 0);
  }, [screen]);
}

function App({ model }: { readonly model: ReadonlySignal<ScreenModel> }) {
  const say = useSay();
  const { shell } = model.value;
  useStyleOf(shell);
  useScreenOf(model.value.screen);
  return (
    <>
      <a class="skip btn" href="#main">
        {say('panels.skip')}
      </a>
      {shell.live && <liveStrip.Panel strip={shell.live} />}
      <ScreenPanel model={model.value} />
      {shell.overlay && <overlay.Panel model={shell.overlay} settings={shell.settings} />}
      {shell.captions && <Captions key={shell.captions.moment} lines={shell.captions.lines} />}
      <p class="for-ears voice" role="status" aria-live="polite">
        {shell.announcement}
      </p>
    </>
  );
}

interface Windows {
  readonly model: ReadonlySignal<ScreenModel>;
  readonly words: ReadonlySignal<Words>;
  readonly act: Act;
  readonly study: ReadonlySignal<StudyModel>;
}

function Page({ model, words, act, study }: Windows) {
  return (
    <HandContext.Provider value={{ act, words: words.value, study }}>
      <App model={model} />
    </HandContext.Provider>
  );
}

/**
 * Shows the panels in `root` and keeps them true to `model`. The words come by `words`, gestures go out by `act`.
 * The element with the id `stage`, where there is one, is carried into the map's place while a crisis is shown.
 */
export function showPanels(
  root: HTMLElement,
  model: ReadonlySignal<ScreenModel>,
  act: Act,
  words: ReadonlySignal<Words>,
  study: ReadonlySignal<StudyModel> = signal(quietStudy),
): () => void {
  root.replaceChildren();
  render(<Page model={model} words={words} act={act} study={study} />, root);
  const ahead = setTimeout(() => {
    for (const one of soon) one.fetch();
  }, 1500);
  return () => {
    clearTimeout(ahead);
    render(null, root);
  };
}
