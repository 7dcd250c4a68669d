/** The map: a place for the drawing, and all that it tells in words. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MapFacts } from '../model/mapFacts';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { MapLegend } from './mapLegend';

/** Carries the element of the drawing into the map's place, and back out when the map goes. */
function StageSlot() {
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stage = document.getElementById('stage');
    const home = stage?.parentElement;
    if (!stage || !home) return;
    slot.current?.append(stage);
    stage.hidden = false;
    return () => {
      stage.hidden = true;
      home.append(stage);
    };
  }, []);
  return <div ref={slot} class="stage-slot" />;
}

function Countries({ countries }: Pick<MapFacts, 'countries'>) {
  const act = useAct();
  return (
    <ul class="fact-list">
      {countries.map(({ id, name, says }) => (
        <li key={id}>
          <Disc country={id} size={1.8} />
          <span>
            <button
              type="button"
              class="link"
              aria-haspopup="dialog"
              onClick={() => act({ type: 'open-overlay', overlay: 'country', id })}
            >
              {name}
            </button>
            <br />
            {says}
          </span>
        </li>
      ))}
    </ul>
  );
}

function InWords({ map }: { readonly map: MapFacts }) {
  const say = useSay();
  return (
    <div class="in-words-text">
      <h3>{say('panels.map.threads')}</h3>
      {map.threads.length === 0 && <p>{say('panels.map.no-threads')}</p>}
      <ul class="fact-list">
        {map.threads.map(({ id, icon, text }) => (
          <li key={id}>
            <Icon name={icon} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h3>{say('panels.map.troops')}</h3>
      <ul class="fact-list">
        {map.troops.map((text) => (
          <li key={text}>
            <Icon name="troops" />
            <span>{text}</span>
          </li>
        ))}
        {map.lands.map((text) => (
          <li key={text}>
            <Icon name="map" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h3>{say('panels.map.countries')}</h3>
      <Countries countries={map.countries} />
      {map.notes.length > 0 && <h3>{say('panels.map.simplified')}</h3>}
      {map.notes.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

interface MapProps {
  readonly map: MapFacts;
  readonly hasStage: boolean;
  /** What may be laid over it. */
  readonly children?: ComponentChildren;
}

export function MapFigure({ map, hasStage, children }: MapProps) {
  const say = useSay();
  const isShown = hasStage && map.isDrawn;
  return (
    <figure class={isShown ? 'map' : 'map bare'} aria-label={map.caption}>
      {isShown && <StageSlot />}
      {isShown && <MapLegend map={map} />}
      {isShown ? (
        <details class="in-words">
          <summary>
            <Icon name="document" size={1.2} />
            {say('panels.map.in-words')}
          </summary>
          <InWords map={map} />
        </details>
      ) : (
        <div class="in-words open">
          <h2>{say('panels.map.in-words')}</h2>
          {!map.isDrawn && <p>{say('panels.map.not-drawn')}</p>}
          <InWords map={map} />
        </div>
      )}
      {children}
    </figure>
  );
}
