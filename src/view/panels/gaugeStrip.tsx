/** Gauges: always repeated signs, never bigger signs, and the number beside them. */
import type { GaugeModel } from '../model/gauges';
import { useSay } from './hand';
import { Icon } from './icon';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function Gauge({ gauge }: { readonly gauge: GaugeModel }) {
  return (
    <li class={`gauge tone-${gauge.tone}`} title={gauge.meaning}>
      <Icon name={gauge.icon} size={1.25} />
      <b>{gauge.label}</b>
      <span class="note">
        {gauge.value}
        {gauge.trend && (
          <>
            <Icon name={gauge.trend.isUp ? 'up' : 'down'} size={1} />
            <span class="for-ears">, {gauge.trend.text}</span>
          </>
        )}
      </span>
      <span class="pips" aria-hidden="true">
        {ten.map((pip) => (
          <i key={pip} class={pip <= gauge.pips ? 'lit' : ''} />
        ))}
      </span>
    </li>
  );
}

export function GaugeStrip({ gauges }: { readonly gauges: readonly GaugeModel[] }) {
  const say = useSay();
  return (
    <section class="gauges" aria-label={say('panels.gauges')}>
      <ul class="gauge-list">
        {gauges.map((gauge) => (
          <Gauge key={gauge.name} gauge={gauge} />
        ))}
      </ul>
    </section>
  );
}
