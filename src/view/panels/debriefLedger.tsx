/** The ledger at the end as rows of chain links, with legend and number in words. */
import type { ChainModel, ChainRow } from '../model/debriefLedger';
import { useSay } from './hand';
import { Icon } from './icon';
import { PromiseLine } from './promiseLine';
import './promise.css';
import './debriefLedger.css';

function Chain({ row }: { readonly row: ChainRow }) {
  const say = useSay();
  return (
    <li class={`de-chain ${row.end}`}>
      <span class="de-chain-label">
        <b>{row.count}</b> {row.label}
      </span>
      <span class="de-chain-links" aria-hidden="true">
        {row.promises.map(({ id, by, to }) => (
          <Icon key={`${id}${by}${to}`} name={row.icon} size={2.1} />
        ))}
        {row.count === 0 && <i class="note">{say('debrief.ledger.none')}</i>}
      </span>
    </li>
  );
}

export function LedgerChains({ ledger }: { readonly ledger: ChainModel }) {
  const say = useSay();
  return (
    <section class="de-chains" aria-labelledby="chains-title">
      <h3 id="chains-title">{say('debrief.ledger.title')}</h3>
      <p class="note">
        {ledger.text} {ledger.legend}
      </p>
      <ul class="de-chain-rows">
        {ledger.rows.map((row) => (
          <Chain key={row.end} row={row} />
        ))}
      </ul>
      <details class="de-more">
        <summary>{say('debrief.ledger.each')}</summary>
        <ul class="promises">
          {ledger.rows.flatMap(({ promises }) =>
            promises.map((promise) => <PromiseLine key={promise.id} promise={promise} />),
          )}
        </ul>
      </details>
    </section>
  );
}
