/** Two roads side by side: this run and history, with the place where they part. */
import type { PastPage } from '../model/debrief';
import type { RoadEnd } from '../model/debriefPast';
import { Beat } from './debriefBeat';
import { LedgerChains } from './debriefLedger';
import { useSay } from './hand';
import { Icon } from './icon';
import './debriefPast.css';
import './debriefPastNarrow.css';

/** What happened on the day on which the roads part, from history's side. */
const historyOf = ({ parting, beats }: PastPage): string | undefined =>
  beats.find(({ id }) => id === parting.beat)?.history;

function Aside({ model }: { readonly model: PastPage }) {
  const say = useSay();
  const really = historyOf(model);
  return (
    <aside class="de-past-aside">
      <p class="kicker">{say('debrief.parting.kicker')}</p>
      <h3>{model.parting.title}</h3>
      <p>{model.parting.text}</p>
      {really && <p>{really}</p>}
      <div class="de-careful on-night">
        <p class="kicker">{say('debrief.parting.careful')}</p>
        <p>{say('debrief.parting.model')}</p>
      </div>
      {model.after && (
        <>
          <p class="kicker">{say('debrief.past.after')}</p>
          <p>{model.after}</p>
        </>
      )}
    </aside>
  );
}

function End({ end, title }: { readonly end: RoadEnd; readonly title: string }) {
  return (
    <div class="de-road-end">
      <Icon name={end.icon} size={1.9} />
      <p>
        <span class="for-ears">{title}: </span>
        <b>{end.name}</b> {end.headline}
      </p>
    </div>
  );
}

export function PastPanel({ model }: { readonly model: PastPage }) {
  const say = useSay();
  return (
    <div class="de-past">
      <section class="de-past-roads" aria-labelledby="past-title">
        <h2 id="past-title">
          {say('debrief.past.title')} <span class="note">{say('debrief.past.note')}</span>
        </h2>
        <div class="de-road-heads" aria-hidden="true">
          <p>{say('debrief.past.here')}</p>
          <p>{say('debrief.past.history')}</p>
        </div>
        <ol class="de-roads">
          {model.beats.map((beat) => (
            <Beat key={beat.id} beat={beat} />
          ))}
        </ol>
        <div class="de-road-ends">
          <End end={model.ends.here} title={say('debrief.past.here')} />
          {model.ends.history && <End end={model.ends.history} title={say('debrief.past.history')} />}
        </div>
        <LedgerChains ledger={model.ledger} />
      </section>
      <Aside model={model} />
    </div>
  );
}
