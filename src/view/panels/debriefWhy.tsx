/** Why: one day at a time, every government's reasons, and the challenger's. */
import { useState } from 'preact/hooks';
import type { WhyBeat, WhyPage } from '../model/debrief';
import { Challenger, ForecastCard } from './debriefAnswer';
import { Decision } from './debriefDecision';
import { Forecasts } from './debriefForecasts';
import { Luck } from './debriefLuck';
import { useSay } from './hand';
import { Icon } from './icon';
import './debriefWhy.css';

interface DaysProps {
  readonly beats: readonly WhyBeat[];
  readonly shown: string;
  readonly show: (id: string) => void;
}

function Days({ beats, shown, show }: DaysProps) {
  const say = useSay();
  return (
    <nav class="de-days" aria-label={say('debrief.why.beats')}>
      {beats.map(({ id, date, title }) => (
        <button key={id} type="button" aria-current={id === shown ? 'true' : undefined} onClick={() => show(id)}>
          <b>{date}</b> <span>{title}</span>
        </button>
      ))}
    </nav>
  );
}

function Legend({ model }: { readonly model: WhyPage }) {
  const say = useSay();
  return (
    <details class="de-more de-legend">
      <summary>{say('debrief.why.reasons')}</summary>
      <div class="de-more-inside">
        <dl class="de-meanings">
          {model.reasons.map(({ name, label, text }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p class="note">{say('debrief.why.rounding')}</p>
      </div>
    </details>
  );
}

function Day({ beat, model }: { readonly beat: WhyBeat; readonly model: WhyPage }) {
  const say = useSay();
  return (
    <div class="de-day">
      <section class="de-decisions" aria-label={`${beat.date}: ${beat.title}`}>
        {beat.decisions.map((why) => (
          <Decision key={why.country} why={why} scale={beat.scale} beat={beat.id} />
        ))}
      </section>
      <aside class="de-day-side">
        <ForecastCard {...(beat.forecast && { forecast: beat.forecast })} />
        {beat.challenger && <Challenger challenger={beat.challenger} />}
        {model.resolve && (
          <section class="de-resolve">
            <h3>
              <Icon name="secret" size={1.2} /> {say('debrief.resolve.title')}
            </h3>
            <p>{model.resolve.text}</p>
          </section>
        )}
      </aside>
    </div>
  );
}

export function WhyPanel({ model }: { readonly model: WhyPage }) {
  const say = useSay();
  const [shown, show] = useState(model.beats[0]?.id ?? '');
  const beat = model.beats.find(({ id }) => id === shown) ?? model.beats[0];
  return (
    <div class="de-why">
      <h2>
        {say('debrief.why.title')} <span class="note">{say('debrief.why.note')}</span>
      </h2>
      <Days beats={model.beats} shown={beat?.id ?? ''} show={show} />
      <Legend model={model} />
      {beat && <Day key={beat.id} beat={beat} model={model} />}
      <Luck />
      <Forecasts />
    </div>
  );
}
