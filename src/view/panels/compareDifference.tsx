/** What made the difference: in sentences first, then every reason side by side. */
import type { MindModel, PartingModel, TermRow } from '../model/compareParting';
import { useSay } from './hand';
import { Disc, Icon } from './icon';

/** A bar to the right speaks for the new choice, one to the left against it. */
function Bar({ points, scale, kind }: { readonly points: number; readonly scale: number; readonly kind: string }) {
  const share = Math.min(50, (50 * Math.abs(points)) / scale);
  const side = points < 0 ? `right:50%` : `left:50%`;
  return <i class={`cp-bar ${kind}`} style={`${side};width:${share}%`} />;
}

function Term({ row, scale }: { readonly row: TermRow; readonly scale: number }) {
  const say = useSay();
  const [one, other] = row.spoke;
  return (
    <tr class={row.isMain ? 'cp-main' : ''}>
      <th scope="row" title={row.meaning}>
        {row.label}
        {row.isMain && <span class="for-ears"> ({say('compare.mind.main')})</span>}
      </th>
      <td class="cp-points">{one.text}</td>
      <td class="cp-bars" aria-hidden="true">
        <span>
          <Bar points={one.points} scale={scale} kind="cp-one" />
          <Bar points={other.points} scale={scale} kind="cp-other" />
        </span>
      </td>
      <td class="cp-points">{other.text}</td>
      <td class="cp-points cp-by">{row.by.text}</td>
    </tr>
  );
}

function Mind({ mind, road }: { readonly mind: MindModel; readonly road: number }) {
  const say = useSay();
  const { rows, total, sum, scale, title, country } = mind;
  return (
    <section class="cp-mind">
      <h4>
        <Disc country={country} size={1.6} /> <span>{title}</span>
      </h4>
      <p class="cp-sum">{sum}</p>
      <table>
        <caption class="note">{say('compare.mind.legend')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compare.mind.reason')}</th>
            <th scope="col" class="cp-points">
              <span class="cp-key cp-one" aria-hidden="true" /> {say('compare.road', { number: 1 })}
            </th>
            <td aria-hidden="true" />
            <th scope="col" class="cp-points">
              <span class="cp-key cp-other" aria-hidden="true" /> {say('compare.road', { number: road })}
            </th>
            <th scope="col" class="cp-points">
              {say('compare.mind.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Term key={row.name} row={row} scale={scale} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('compare.mind.sum-row')}</th>
            <td class="cp-points">{total.spoke[0].text}</td>
            <td aria-hidden="true" />
            <td class="cp-points">{total.spoke[1].text}</td>
            <td class="cp-points cp-by">{total.by.text}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface DifferenceProps {
  readonly parting: PartingModel;
  /** The first road's run, whose decision can be made anew. */
  readonly run: string | undefined;
  readonly isOnly: boolean;
}

function Difference({ parting, run, isOnly }: DifferenceProps) {
  const say = useSay();
  const { road, headline, sentences, mind, followed, beat } = parting;
  const id = `cp-difference-${road}`;
  return (
    <section class="cp-difference" aria-labelledby={`${id}-of ${id}`}>
      <p class="kicker" id={`${id}-of`}>
        {isOnly ? say('compare.difference') : say('compare.difference.road', { road })}
      </p>
      <h3 id={id}>{headline}</h3>
      {sentences.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {mind && (
        <details class="cp-mind-more" open={isOnly}>
          <summary>{say('compare.mind.reasons')}</summary>
          <Mind mind={mind} road={road} />
        </details>
      )}
      {followed.length > 0 && <h4 class="cp-followed">{say('compare.followed')}</h4>}
      {followed.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {run !== undefined && beat && (
        <a class="btn cp-again" href={`#/watch/${run}/${beat.id}`}>
          <Icon name="replay" size={1.3} />
          {say('compare.play-from', { date: beat.date })}
        </a>
      )}
    </section>
  );
}

interface DifferencesProps {
  readonly partings: readonly PartingModel[];
  readonly run: string | undefined;
}

export function Differences({ partings, run }: DifferencesProps) {
  return (
    <>
      {partings.map((parting) => (
        <Difference key={parting.road} parting={parting} run={run} isOnly={partings.length === 1} />
      ))}
    </>
  );
}
