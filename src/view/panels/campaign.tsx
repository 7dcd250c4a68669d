/** The atlas of a road: all crises from 1931 to 1991, what goes from one to the next, and the ledger of sixty years. */
import { useSignal } from '@preact/signals';
import type { CampaignScreen, RoadModel } from '../model/campaign';
import { CampaignAtlasPart } from './campaignAtlas';
import { CampaignLedgerPart } from './campaignLedger';
import { StationPart } from './campaignStation';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { PlainHead } from './plainHead';
import { Start } from './start';
import './head.css';
import './cards.css';
import './campaign.css';
import './campaignSide.css';
import './campaignNarrow.css';

/** Whom to lead; on a road that is open, the same behind a fold. */
function Choose({ model }: { readonly model: CampaignScreen }) {
  const act = useAct();
  const say = useSay();
  const picked = useSignal(model.choices[0]?.id ?? '');
  return (
    <fieldset class="road-choices">
      <legend class="kicker">{say('campaign.begin.title')}</legend>
      {model.choices.map(({ id, name, text }) => (
        <label key={id} class="card road-choice">
          <input
            type="radio"
            name="road-country"
            value={id}
            aria-labelledby={`road-${id}`}
            aria-describedby={`road-${id}-text`}
            checked={picked.value === id}
            onChange={() => {
              picked.value = id;
            }}
          />
          <span class="card-title" id={`road-${id}`}>
            <Disc country={id} size={1.9} /> {name}
          </span>
          <span class="card-text" id={`road-${id}-text`}>
            {text}
          </span>
        </label>
      ))}
      <button
        type="button"
        class="btn red road-begin"
        onClick={() => act({ type: 'begin-campaign', country: picked.value })}
      >
        {say('campaign.begin.go')}
        <Icon name="right" size={1.1} />
      </button>
    </fieldset>
  );
}

function Rules({ rules }: { readonly rules: readonly string[] }) {
  const say = useSay();
  return (
    <details class="road-rules">
      <summary>{say('campaign.rules')}</summary>
      {rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
    </details>
  );
}

function NextButton({ next }: { readonly next: NonNullable<RoadModel['next']> }) {
  const act = useAct();
  const { run, level, label } = next;
  return (
    <button
      type="button"
      class="btn red road-next"
      onClick={() => act(run === undefined ? { type: 'play-campaign', level } : { type: 'resume-run', run })}
    >
      {label}
      <Icon name="right" size={1.1} />
    </button>
  );
}

/** Its first words; the rest is read in the reading room. */
function End({ end }: { readonly end: NonNullable<RoadModel['end']> }) {
  const act = useAct();
  const say = useSay();
  return (
    <section class="road-end" aria-labelledby="road-end">
      <p class="kicker">{end.kicker}</p>
      <h2 id="road-end">{end.title}</h2>
      <p class="serif">{end.paragraphs[0]}</p>
      <button type="button" class="btn line" onClick={() => act({ type: 'open-reading' })}>
        {say('after.read-end')}
        <Icon name="right" size={1.1} />
      </button>
    </section>
  );
}

function OtherRoads({ model }: { readonly model: CampaignScreen }) {
  const say = useSay();
  return (
    <>
      {model.earlier.length > 0 && (
        <section class="road-earlier" aria-labelledby="road-earlier">
          <h2 id="road-earlier">{say('campaign.earlier')}</h2>
          <ul>
            {model.earlier.map(({ line, href, isShown }) => (
              <li key={href}>
                <a href={href} aria-current={isShown ? 'page' : undefined}>
                  {line}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {model.road && !model.road.isOver && (
        <details class="road-rules">
          <summary>{say('campaign.begin.again')}</summary>
          <p>{say('campaign.begin.careful')}</p>
          <Choose model={model} />
        </details>
      )}
    </>
  );
}

function Road({ model, road }: { readonly model: CampaignScreen; readonly road: RoadModel }) {
  const say = useSay();
  return (
    <div class="road-page">
      <section class="road-way" aria-labelledby="road-title">
        <Start level={1}>
          <span id="road-title" class="road-title">
            <Disc country={road.country} size={1.3} /> {model.title}
          </span>
        </Start>
        {model.isWorking && <p class="note">{say('campaign.working')}</p>}
        {road.isOver && (
          <p class="note">
            {say('campaign.over.text')} {model.back && <a href={model.back}>{say('campaign.over.back')}</a>}
          </p>
        )}
        <CampaignAtlasPart atlas={road.atlas} next={road.next?.level} />
        {road.next && <NextButton next={road.next} />}
        {road.end && <End end={road.end} />}
        <ol class="road-stations">
          {road.stations.map((station) => (
            <StationPart key={station.id} station={station} isNext={station.id === road.next?.level} />
          ))}
        </ol>
      </section>
      <aside class="road-side">
        <div class="road-side-in">
          <CampaignLedgerPart ledger={road.ledger} />
          <Rules rules={model.rules} />
          <OtherRoads model={model} />
        </div>
      </aside>
    </div>
  );
}

export function CampaignPanel({ model }: { readonly model: CampaignScreen }) {
  const say = useSay();
  return (
    <main id="main" tabIndex={-1} class="road grain">
      <PlainHead sign="replay" title={say('campaign.title')} />
      {model.road ? (
        <Road key={model.road.country} model={model} road={model.road} />
      ) : (
        <div class="road-door">
          <Start level={1}>{model.title}</Start>
          <p class="road-lead">{model.lead}</p>
          <Choose model={model} />
          <Rules rules={model.rules} />
          <OtherRoads model={model} />
        </div>
      )}
    </main>
  );
}
