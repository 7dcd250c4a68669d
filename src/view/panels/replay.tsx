/** The replay: the map and the desk of the day, and the way through the run below them. */
import { useEffect, useRef } from 'preact/hooks';
import type { IconName } from '../model/icons';
import type { ReplayScreen } from '../model/replay';
import { WhatIf } from './fork';
import { GaugeStrip } from './gaugeStrip';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { MapFigure } from './mapFigure';
import { gestureOfKey } from './replayKeys';
import { Moment } from './replayMoment';
import { Player } from './replayPlayer';
import { RoadsBack } from './roadsBack';
import { Scroller } from './scroller';
import { Start } from './start';
import { TextPanel } from './textPanel';
import './head.css';
import './cards.css';
import './crisis.css';
import './crisisNarrow.css';
import './promise.css';
import './desk.css';
import './reveal.css';
import './controls.css';
import './replay.css';
import './screenDense.css';
import './replayNarrow.css';

interface WayProps {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
}

/** A way to another page about this run. */
function Way({ href, icon, label }: WayProps) {
  return (
    <a class="tool wide watch-way" href={href} aria-label={label} title={label}>
      <Icon name={icon} />
      <span class="watch-way-name">{label}</span>
    </a>
  );
}

function Head({ model }: { readonly model: ReplayScreen }) {
  const act = useAct();
  const say = useSay();
  const { header, run, name, isOver, isHistory } = model;
  return (
    <header class="head">
      <RoadsBack />
      <div class="head-title">
        <Start level={1}>{say('replay.title', { title: header.title })}</Start>
        <p class="note watch-name">
          <Disc country={header.seat.id} size={1.3} /> {name}
        </p>
      </div>
      <span class="head-space" />
      <nav class="head-tools" aria-label={say('panels.header.tools')}>
        {isOver && !isHistory && <Way href={`#/compare/${run}`} icon="fork" label={say('roads.compare')} />}
        {isOver && !isHistory && <Way href={`#/compare/${run},history`} icon="compare" label={say('roads.history')} />}
        {!isHistory && <Way href={`#/past/${run}`} icon="people" label={say('roads.past')} />}
        <button
          type="button"
          class="tool tool-ledger"
          aria-label={say('panels.tool.ledger')}
          title={say('panels.tool.ledger')}
          aria-haspopup="dialog"
          onClick={() => act({ type: 'open-overlay', overlay: 'ledger' })}
        >
          <Icon name="ledger" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={say('panels.tool.settings')}
          title={say('panels.tool.settings')}
          aria-haspopup="dialog"
          onClick={() => act({ type: 'open-overlay', overlay: 'settings' })}
        >
          <Icon name="settings" />
        </button>
      </nav>
    </header>
  );
}

/** Where another choice was asked for and then left, the focus goes back to the asking. */
function useWayBack(isAsking: boolean) {
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    if (wasAsking.current && !isAsking) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return ask;
}

function Desk({ model }: { readonly model: ReplayScreen }) {
  const act = useAct();
  const say = useSay();
  const { whatIf, isAsking, run } = model;
  const ask = useWayBack(isAsking);
  if (whatIf && isAsking) {
    return (
      <section class="desk grain">
        <WhatIf model={whatIf} />
      </section>
    );
  }
  return (
    <section class="desk grain hurried">
      <Scroller class="desk-body reveal">
        <Moment desk={model.desk} />
        {model.sightNote && <p class="note watch-note">{model.sightNote}</p>}
      </Scroller>
      <div class="desk-foot">
        {whatIf ? (
          <button ref={ask} type="button" class="btn red" onClick={() => act({ type: 'ask-what-if', isAsking: true })}>
            <Icon name="fork" size={1.3} />
            {say('replay.ask')}
          </button>
        ) : (
          !model.isHistory && <p class="note">{say('replay.no-ask')}</p>
        )}
        {!model.isOver && (
          <a class="btn line" href={`#/run/${run}`}>
            {say('roads.play')}
          </a>
        )}
      </div>
    </section>
  );
}

interface ReplayProps {
  readonly model: ReplayScreen;
  readonly hasStage: boolean;
}

export function ReplayPanel({ model, hasStage }: ReplayProps) {
  const act = useAct();
  const { player, isAsking } = model;
  const onKeyDown = (event: KeyboardEvent) => {
    const gesture = isAsking ? undefined : gestureOfKey(event, player);
    if (!gesture) return;
    event.preventDefault();
    act(gesture);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work wherever the focus is on the page; each has its button.
    <div class={`crisis watch grain ${isAsking ? 'asking' : ''}`} onKeyDown={onKeyDown}>
      <Head model={model} />
      <main id="main" class="table" tabIndex={-1}>
        <div class="plate">
          <MapFigure map={model.map} hasStage={hasStage} />
          {model.treaty && <TextPanel text={model.treaty} />}
          <GaugeStrip gauges={model.gauges} />
        </div>
        {model.treaty && <TextPanel text={model.treaty} isFold />}
        <Desk model={model} />
      </main>
      <Player player={player} sights={model.sights} />
    </div>
  );
}
