/** The card of a country. */
import type { CountryCard } from '../model/pages';
import { useSay } from './hand';
import { Disc } from './icon';
import { PromiseLine } from './promiseLine';

function Facts({ facts }: Pick<CountryCard, 'facts'>) {
  return (
    <dl class="facts">
      {facts.map(({ label, text }) => (
        <div key={`${label} ${text}`}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Own({ own }: { readonly own: NonNullable<CountryCard['own']> }) {
  const say = useSay();
  return (
    <>
      <h3 class="kicker">{say('panels.country.mandate')}</h3>
      <p>
        <b>{own.mandate}</b>
      </p>
      <p class="serif">{own.mandateText}</p>
      <h3 class="kicker">{say('panels.country.gauges')}</h3>
      <dl class="facts">
        {own.gauges.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function CountryPage({ card }: { readonly card: CountryCard }) {
  const say = useSay();
  return (
    <div class="country-card">
      <div class="country-lead">
        <Disc country={card.id} size={4} />
        {card.character && <p class="serif">{card.character}</p>}
      </div>
      {card.own && <Own own={card.own} />}
      <Facts facts={card.facts} />
      {card.promises.length > 0 && (
        <>
          <h3 class="kicker">{say('panels.country.promises')}</h3>
          <ul class="promises">
            {card.promises.map((promise) => (
              <PromiseLine key={promise.id} promise={promise} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
