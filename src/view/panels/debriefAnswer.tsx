/** The challenger's three ways, its beliefs, and your forecast beside what happened. */
import type { ForecastModel, WhyBeat } from '../model/debrief';
import type { ChallengerModel, MoveModel } from '../model/debriefChallenger';
import { Bar, Pips } from './debriefBars';
import { useSay } from './hand';
import { Icon } from './icon';
import './debriefAnswer.css';

function Way({ way, scale }: { readonly way: MoveModel; readonly scale: number }) {
  const say = useSay();
  return (
    <tr class={way.isChosen ? 'de-is-taken' : ''}>
      <th scope="row">
        {way.label}
        {way.isChosen && (
          <span class="de-taken">
            <Icon name="tick" size={0.9} /> {say('debrief.challenger.taken')}
          </span>
        )}
        {way.closed && <span class="de-closed-note">{way.closed}</span>}
      </th>
      <td class="de-bar-cell">
        <Bar value={way.total} scale={scale} kind={way.isChosen ? 'sum' : 'plain'} />
      </td>
      <td class="de-number soft">{way.reckoned.text}</td>
      <td class="de-number soft">{way.temper.text}</td>
      <td class="de-number">{way.total.text}</td>
    </tr>
  );
}

function Ways({ challenger }: { readonly challenger: ChallengerModel }) {
  const say = useSay();
  return (
    <table class="de-terms de-ways">
      <caption class="for-ears">{say('debrief.challenger.title', { name: challenger.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('debrief.challenger.way')}</th>
          <td />
          <th scope="col" class="de-number">
            {say('debrief.challenger.reckoned')}
          </th>
          <th scope="col" class="de-number">
            {say('debrief.challenger.temper')}
          </th>
          <th scope="col" class="de-number">
            {say('debrief.challenger.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {challenger.moves.map((way) => (
          <Way key={way.move} way={way} scale={challenger.scale} />
        ))}
      </tbody>
    </table>
  );
}

function Beliefs({ challenger }: { readonly challenger: ChallengerModel }) {
  const say = useSay();
  return (
    <>
      <h4 class="kicker">{say('debrief.challenger.believed')}</h4>
      <dl class="de-beliefs">
        {challenger.beliefs.map(({ label, pips, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Pips filled={pips} /> <b>{text}</b>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function Challenger({ challenger }: { readonly challenger: ChallengerModel }) {
  const say = useSay();
  return (
    <section class="de-challenger on-night">
      <h3>
        {challenger.isFought ? say('debrief.arms.title') : say('debrief.challenger.title', { name: challenger.name })}
      </h3>
      <p class="de-challenger-move">
        <Icon name={challenger.move.icon} size={1.6} />
        <span>{challenger.move.text}</span>
      </p>
      {challenger.isFought && <p>{challenger.sentence}</p>}
      {challenger.moves.length > 0 && (
        <>
          <Beliefs challenger={challenger} />
          <Ways challenger={challenger} />
          <p>{challenger.sentence}</p>
        </>
      )}
    </section>
  );
}

function Forecast({ forecast }: { readonly forecast: ForecastModel }) {
  const say = useSay();
  return (
    <>
      <p>{forecast.question}</p>
      <p class="de-forecast-said">
        <Pips filled={forecast.pips} /> <b>{forecast.text}</b>
      </p>
      <h4 class="kicker">{say('debrief.forecast.happened')}</h4>
      <p>
        <Icon name={forecast.happened.icon} size={1.3} /> {forecast.happened.text}
      </p>
      <p class="note">{say('debrief.forecast.judge')}</p>
    </>
  );
}

export function ForecastCard({ forecast }: Pick<WhyBeat, 'forecast'>) {
  const say = useSay();
  return (
    <section class="de-forecast-card">
      <h3>{say('debrief.forecast.title')}</h3>
      {forecast ? <Forecast forecast={forecast} /> : <p class="note">{say('debrief.forecast.none')}</p>}
    </section>
  );
}
