/** What historians dispute: both readings side by side, what each changes, and which was in force. */
import type { SoWhatPage } from '../model/debrief';
import type { DisputeTold, ReadingTold } from '../model/debriefReadings';
import { useSay } from './hand';
import { Icon } from './icon';

function Reading({ reading }: { readonly reading: ReadingTold }) {
  const say = useSay();
  return (
    <li class={`de-reading${reading.isInForce ? ' de-in-force' : ''}`}>
      <h4>{reading.name}</h4>
      {reading.isInForce && (
        <p class="de-tag de-ink">
          <Icon name="tick" size={0.9} /> {say('debrief.reading.in-force-tag')}
        </p>
      )}
      <p>{reading.text}</p>
      <p>{reading.says}</p>
      <p class="kicker">{say('debrief.reading.changes')}</p>
      <ul class="de-plain de-changes">
        {reading.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </li>
  );
}

function Dispute({ dispute }: { readonly dispute: DisputeTold }) {
  return (
    <article class="de-dispute">
      <h3>{dispute.name}</h3>
      <p class="serif">{dispute.text}</p>
      <ul class="de-readings">
        {dispute.readings.map((reading) => (
          <Reading key={reading.id} reading={reading} />
        ))}
      </ul>
    </article>
  );
}

export function Readings({ model }: { readonly model: SoWhatPage }) {
  const say = useSay();
  return (
    <section aria-labelledby="so-readings">
      <h2 id="so-readings">
        {say('debrief.so.readings')} <span class="note">{model.inForce}</span>
      </h2>
      <div class="de-disputes">
        {model.disputes.map((dispute) => (
          <Dispute key={dispute.id} dispute={dispute} />
        ))}
      </div>
    </section>
  );
}
