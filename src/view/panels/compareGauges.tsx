/** What each road came to, in repeated signs; the number stands beside every row. */
import type { RoadHead } from '../model/compare';
import type { IsoRow } from '../model/compareGauges';
import { useSay } from './hand';
import { Icon } from './icon';

type Cell = IsoRow['roads'][number];

function Signs({ cell, head }: { readonly cell: Cell; readonly head: RoadHead | undefined }) {
  const say = useSay();
  return (
    <div class="cp-iso-cell" data-road={head?.number}>
      <span class="cp-iso-signs" aria-hidden="true">
        {cell.signs.map(({ icon, tone, isLit }, at) => (
          <Icon key={at} name={icon} size={1.18} class={`tone-${tone} ${isLit ? '' : 'unlit'}`} />
        ))}
      </span>
      <span class="cp-iso-text">
        <span class="for-ears">{say('compare.road', { number: head?.number ?? 0 })}: </span>
        {cell.text}
      </span>
    </div>
  );
}

interface GaugesProps {
  readonly rows: readonly IsoRow[];
  readonly heads: readonly RoadHead[];
}

export function Gauges({ rows, heads }: GaugesProps) {
  const say = useSay();
  return (
    <section class="cp-iso" aria-labelledby="cp-iso">
      <h2 id="cp-iso">
        {say('compare.iso')} <span class="note">{say('compare.iso.note')}</span>
      </h2>
      <ul class="cp-iso-rows">
        {rows.map(({ id, label, roads }) => (
          <li key={id} class="cp-row cp-iso-row">
            <h3 class="cp-day">{label}</h3>
            {roads.map((cell, at) => (
              <Signs key={at} cell={cell} head={heads[at]} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
