/** One government's decision, opened: a sentence, the nine bars that add up, and the choice that came next. */
import type { TermModel, WhyModel } from '../model/debriefWhy';
import { Bar } from './debriefBars';
import { Mind } from './debriefMind';
import { useSay } from './hand';
import { Disc, Icon } from './icon';

function Term({ term, scale }: { readonly term: TermModel; readonly scale: number }) {
  return (
    <tr>
      <th scope="row">{term.label}</th>
      <td class="de-bar-cell">
        <Bar
          value={term.chosen}
          mark={term.rival}
          scale={scale}
          kind={term.name === 'circumstance' ? 'chance' : 'plain'}
        />
      </td>
      <td class="de-number">{term.chosen.text}</td>
      {term.rival && <td class="de-number de-next">{term.rival.text}</td>}
    </tr>
  );
}

function Total({ why, scale }: { readonly why: WhyModel; readonly scale: number }) {
  const say = useSay();
  return (
    <tfoot>
      <tr>
        <th scope="row">{say('debrief.why.total')}</th>
        <td class="de-bar-cell">
          <Bar value={why.total} mark={why.rival?.total} scale={scale} kind="sum" />
        </td>
        <td class="de-number">{why.total.text}</td>
        {why.rival && <td class="de-number de-next">{why.rival.total.text}</td>}
      </tr>
    </tfoot>
  );
}

function Terms({ why, scale }: { readonly why: WhyModel; readonly scale: number }) {
  const say = useSay();
  return (
    <table class="de-terms">
      <caption class="for-ears">{say('debrief.why.table', { name: why.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('debrief.why.reason')}</th>
          <td />
          <th scope="col" class="de-number">
            {say('debrief.why.chosen')}
          </th>
          {why.rival && (
            <th scope="col" class="de-number de-next">
              {say('debrief.why.rival')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {why.terms.map((term) => (
          <Term key={term.name} term={term} scale={scale} />
        ))}
      </tbody>
      <Total why={why} scale={scale} />
    </table>
  );
}

export function Decision({
  why,
  scale,
  beat,
}: {
  readonly why: WhyModel;
  readonly scale: number;
  readonly beat: string;
}) {
  const say = useSay();
  return (
    <article class={`de-decision${why.isYou ? ' de-is-you' : ''}`}>
      <header>
        <Disc country={why.country} size={2.1} />
        <h3>
          {why.name}
          {why.isYou && <span class="de-tag de-ink">{say('debrief.why.you')}</span>}
        </h3>
        <p class="de-decision-option">
          <Icon name={why.deed.icon} size={1.2} /> {why.option}
        </p>
      </header>
      <p class="de-decision-says">{why.sentence}</p>
      {why.paper && <p class="note">{why.paper}</p>}
      <Terms why={why} scale={scale} />
      <p class="de-decision-margin">{why.margin}</p>
      <Mind beat={beat} country={why.country} name={why.name} />
    </article>
  );
}
