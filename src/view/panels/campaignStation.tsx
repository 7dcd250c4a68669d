/** One crisis on the road: what became of it, what it left, what was brought to it, and what can be done with it. */
import type { StationModel } from '../model/campaignStations';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="road-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Lines that stand open; the rest are behind a fold. */
const shown = 3;

function Brought({ brought }: { readonly brought: NonNullable<StationModel['brought']> }) {
  const say = useSay();
  const { lines, why, isAhead } = brought;
  const rest = [...lines.slice(shown)];
  return (
    <div class="road-brought">
      <h3 class="kicker">{say(isAhead ? 'campaign.brings' : 'campaign.brought')}</h3>
      <Lines lines={lines.slice(0, shown)} />
      {rest.length + why.length > 0 && (
        <details>
          <summary>{say('campaign.why.title')}</summary>
          <Lines lines={[...rest, ...why]} />
        </details>
      )}
    </div>
  );
}

function Left({ left }: { readonly left: readonly string[] }) {
  const say = useSay();
  if (left.length === 0) return null;
  return (
    <div class="road-left">
      <h3 class="kicker">{say('campaign.station.left')}</h3>
      <Lines lines={left.slice(0, shown)} />
      {left.length > shown && (
        <details>
          <summary>{say('campaign.more', { count: left.length - shown })}</summary>
          <Lines lines={left.slice(shown)} />
        </details>
      )}
    </div>
  );
}

function Ways({ station }: { readonly station: StationModel }) {
  const act = useAct();
  const say = useSay();
  const { id, state, title, run, watch, history, alone, forks, mayPlay } = station;
  const isOwn = state !== 'told' && state !== 'ended';
  const play = () => act({ type: 'play-campaign', level: id });
  return (
    <ul class="road-ways">
      {mayPlay && state === 'open' && run !== undefined && (
        <li>
          <button type="button" class="link" onClick={() => act({ type: 'resume-run', run })}>
            {say('campaign.go-on', { title })}
          </button>
        </li>
      )}
      {mayPlay && (
        <li>
          <button type="button" class="link" onClick={play}>
            {say(state === 'waiting' ? 'campaign.play' : 'campaign.again', { title })}
          </button>
        </li>
      )}
      {watch && (
        <li>
          <a href={watch}>{say('campaign.watch')}</a>
        </li>
      )}
      {state === 'over' && run !== undefined && (
        <li>
          <button type="button" class="link" onClick={() => act({ type: 'resume-run', run })}>
            {say('campaign.debrief')}
          </button>
        </li>
      )}
      {forks.map((fork) => (
        <li key={fork.run}>
          <button type="button" class="link" onClick={() => act({ type: 'stand-campaign', run: fork.run, level: id })}>
            {say('campaign.fork-stands', { name: fork.name })}
          </button>
        </li>
      ))}
      <li>
        <a href={history}>{say('campaign.history')}</a>
      </li>
      <li>
        <a href={alone}>{say(isOwn ? 'campaign.alone' : 'campaign.alone.other')}</a>
      </li>
    </ul>
  );
}

export function StationPart({ station, isNext }: { readonly station: StationModel; readonly isNext: boolean }) {
  const { id, state, icon, years, title, text, left, brought } = station;
  return (
    <li class={`road-station is-${state} ${isNext ? 'is-next' : ''}`} aria-current={isNext ? 'step' : undefined}>
      <span class={`road-box is-${icon}`}>
        <Icon name={icon} size={1.9} />
      </span>
      <div class="road-about">
        <h2 id={`station-${id}`} tabIndex={-1}>
          <span class="road-years">{years}</span> {title}
        </h2>
        <p class="road-text">{text}</p>
        {brought && <Brought brought={brought} />}
        <Left left={left} />
        <Ways station={station} />
      </div>
    </li>
  );
}
