/** The ledger: every promise that is known to the player. */
import type { LedgerModel, PromiseModel } from '../model/pages';
import { useSay } from './hand';
import { PromiseLine } from './promiseLine';

function Part({ title, promises }: { readonly title: string; readonly promises: readonly PromiseModel[] }) {
  const say = useSay();
  return (
    <section>
      <h3 class="kicker">{title}</h3>
      {promises.length === 0 && <p class="note">{say('panels.ledger.none')}</p>}
      <ul class="promises">
        {promises.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} />
        ))}
      </ul>
    </section>
  );
}

export function LedgerPage({ model }: { readonly model: LedgerModel }) {
  const say = useSay();
  return (
    <>
      <p class="note">{say('panels.ledger.text')}</p>
      <Part title={say('panels.ledger.open')} promises={model.open} />
      <Part title={say('panels.ledger.ended')} promises={model.ended} />
    </>
  );
}
