/** The ledger of sixty years: a link a promise, and who kept what. */
import type { CampaignLedger } from '../model/campaignLedger';
import { useSay } from './hand';
import { Disc, Icon } from './icon';

function Years({ years }: { readonly years: CampaignLedger['years'] }) {
  return (
    <ol class="road-chains">
      {years.map(({ year, title, links }) => (
        <li key={title}>
          <span class="road-chain-year">
            <b>{year}</b> {title}
          </span>
          <ul class="road-links">
            {links.map(({ id, end, icon, text }) => (
              <li key={id} class={end} title={text}>
                <Icon name={icon} size={1.9} />
                <span class="for-ears">{text}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Others({ ledger }: { readonly ledger: CampaignLedger }) {
  const say = useSay();
  return (
    <div class="road-table">
      <table>
        <caption>
          <b>{say('campaign.ledger.others')}</b> {say('campaign.ledger.others.text')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('campaign.ledger.country')}</th>
            {ledger.columns.map(({ end, icon, label }) => (
              <th key={end} scope="col" class={end} title={label}>
                <Icon name={icon} size={1.5} />
                <span class="road-column">{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledger.others.map(({ id, name, isYou, counts }) => (
            <tr key={id} class={isYou ? 'is-you' : undefined}>
              <th scope="row">
                <Disc country={id} size={1.2} /> {name}
              </th>
              {counts.map((count, n) => (
                <td key={ledger.columns[n]?.end} class={count === 0 ? 'is-none' : undefined}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function CampaignLedgerPart({ ledger }: { readonly ledger: CampaignLedger }) {
  const say = useSay();
  return (
    <section aria-labelledby="road-ledger">
      <h2 id="road-ledger">{say('campaign.ledger')}</h2>
      <p>{ledger.text}</p>
      {ledger.years.length > 0 && (
        <>
          <p class="note">{say('campaign.ledger.legend')}</p>
          <Years years={ledger.years} />
        </>
      )}
      {ledger.silent && <p class="note">{ledger.silent}</p>}
      {ledger.others.length > 0 && <Others ledger={ledger} />}
    </section>
  );
}
