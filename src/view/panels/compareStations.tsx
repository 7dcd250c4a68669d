/** The roads, day by day: one column a road, and the day between or before them. */
import type { ComparedCountry, ComparisonModel, RoadHead, StationModel, Stop } from '../model/compare';
import { useSay } from './hand';
import { Disc, Icon } from './icon';

/** Which road it is, for the ear and for narrow pages. */
function RoadNumber({ n }: { readonly n: number }) {
  const say = useSay();
  return (
    <span class="cp-number">
      <span class="for-ears">{say('compare.road', { number: n })}: </span>
      <span aria-hidden="true">{n}</span>
    </span>
  );
}

function Heads({ heads }: { readonly heads: readonly RoadHead[] }) {
  return (
    <div class="cp-row cp-heads">
      <span class="cp-day" />
      {heads.map(({ number, name, note, run }) => (
        <div key={number} class="cp-head-of">
          <h2>
            <RoadNumber n={number} />
            {run === undefined ? <span>{name}</span> : <a href={`#/watch/${run}`}>{name}</a>}
          </h2>
          <p class="note">{note}</p>
        </div>
      ))}
    </div>
  );
}

function StopOf({ stop, n }: { readonly stop: Stop; readonly n: number }) {
  return (
    <div class={stop.isEmpty ? 'cp-stop cp-empty' : 'cp-stop'}>
      <span class="cp-sign">
        <Icon name={stop.icon} size={2} />
      </span>
      <span class="cp-stop-text">
        <RoadNumber n={n} />
        {stop.text}
      </span>
    </div>
  );
}

function CountryRow({ country }: { readonly country: ComparedCountry }) {
  const say = useSay();
  return (
    <tr class={country.isDifferent ? 'cp-differs' : ''}>
      <th scope="row">
        <Disc country={country.country} size={1.6} /> {country.name}
        {country.isDifferent && <span class="cp-differs-tag">{say('compare.different')}</span>}
      </th>
      {country.deeds.map((deed, at) => (
        <td key={at}>{deed.text}</td>
      ))}
    </tr>
  );
}

/** What all the others did that day; opened by whoever wants it. */
function Everyone({ station, heads }: { readonly station: StationModel; readonly heads: readonly RoadHead[] }) {
  const say = useSay();
  const rows = [...station.others, ...(station.answers ? [station.answers] : [])];
  if (rows.length === 0) return null;
  const differ = rows.filter(({ isDifferent }) => isDifferent).length;
  return (
    <details class="cp-more">
      <summary aria-label={say('compare.every-of', { date: station.date })}>
        {say('compare.every')}
        {differ > 0 && <span class="cp-count">{say('compare.differ-count', { count: differ })}</span>}
      </summary>
      <div class="cp-scroller">
        <table>
          <thead>
            <tr>
              <td />
              {heads.map(({ number, name }) => (
                <th key={number} scope="col">
                  {say('compare.road-of', { number, name })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((country) => (
              <CountryRow key={country.country} country={country} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Station({ station, heads }: { readonly station: StationModel; readonly heads: readonly RoadHead[] }) {
  const { date, title, parting, stops } = station;
  return (
    <li class={parting ? 'cp-station cp-parting' : 'cp-station'}>
      <div class="cp-row">
        <div class="cp-day">
          {parting && <p class="cp-tag">{parting}</p>}
          <h3>{date}</h3>
          <p class="cp-title">{title}</p>
        </div>
        {stops.map((stop, at) => (
          <StopOf key={at} stop={stop} n={at + 1} />
        ))}
      </div>
      <Everyone station={station} heads={heads} />
    </li>
  );
}

function Ends({ ends }: Pick<ComparisonModel, 'ends'>) {
  const say = useSay();
  return (
    <li class="cp-station cp-ends">
      <div class="cp-row">
        <div class="cp-day">
          <h3>{say('compare.end')}</h3>
        </div>
        {ends.map(({ icon, name, headline }, at) => (
          <div key={at} class="cp-stop">
            <span class="cp-sign">
              <Icon name={icon} size={2} />
            </span>
            <span class="cp-stop-text">
              <RoadNumber n={at + 1} />
              <span>
                <b>{name}</b>
                <span class="cp-headline">{headline}</span>
              </span>
            </span>
          </div>
        ))}
      </div>
    </li>
  );
}

export function Stations({ model }: { readonly model: ComparisonModel }) {
  const say = useSay();
  const { heads, stations, ends } = model;
  return (
    <section aria-label={say('compare.roads')}>
      <Heads heads={heads} />
      <ol class="cp-stations">
        {stations.map((station) => (
          <Station key={station.id} station={station} heads={heads} />
        ))}
        <Ends ends={ends} />
      </ol>
    </section>
  );
}
