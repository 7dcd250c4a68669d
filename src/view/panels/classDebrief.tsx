/** The class's own debrief: what it promised and did, where it parted, what it foretold, and three questions. One sheet of paper too. */
import type { AccountModel, ClassDebriefModel, PartingModel, SignsModel } from '../model/classDebrief';
import type { ClassScreen } from '../model/classScreen';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { SignsInRow } from './isotype';

function Signs({ signs }: { readonly signs: SignsModel }) {
  return (
    <span class="cl-signs">
      <span aria-hidden="true">
        {signs.signs.map((icon, n) => (
          <Icon key={n} name={icon} size={1.15} />
        ))}
      </span>
      <small>{signs.text}</small>
    </span>
  );
}

interface PartProps {
  readonly debrief: ClassDebriefModel;
}

function Account({ account }: { readonly account: AccountModel }) {
  return (
    <>
      <ul class="cl-account">
        {account.rows.map(({ end, label, row }) => (
          <li key={end} class={`is-${end}`}>
            <b>{label}</b>
            <SignsInRow row={row} size={1.9} />
          </li>
        ))}
      </ul>
      <p class="note">{account.legend}</p>
    </>
  );
}

function Words({ debrief }: PartProps) {
  const say = useSay();
  return (
    <section class="cl-block cl-words" aria-labelledby="cl-words">
      <h2 id="cl-words">{say('class.words.title')}</h2>
      <p class="serif">{debrief.total}</p>
      {debrief.account && <Account account={debrief.account} />}
      <table class="cl-table">
        <thead>
          <tr>
            <th scope="col">{say('class.words.team')}</th>
            <th scope="col">{say('class.words.pledged')}</th>
            <th scope="col">{say('class.words.delivered')}</th>
          </tr>
        </thead>
        <tbody>
          {debrief.words.map(({ letter, seat, name, isHistory, pledged, delivered }) => (
            <tr key={`${letter}${seat}${isHistory}`} class={isHistory ? 'is-history' : undefined}>
              <th scope="row">
                <span class="cl-who">
                  {isHistory ? <Icon name="source" size={1.2} /> : <b class="cl-letter">{letter}</b>}
                  <Disc country={seat} size={1.4} />
                  <span>
                    {isHistory && <b>{say('class.words.history')} </b>}
                    {name}
                  </span>
                </span>
              </th>
              <td>
                <Signs signs={pledged} />
              </td>
              <td>
                <Signs signs={delivered} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Parting({ parting }: { readonly parting: PartingModel }) {
  const say = useSay();
  return (
    <li class={parting.isWidest ? 'cl-parting is-widest' : 'cl-parting'}>
      <p class="kicker">
        {parting.date} · {parting.name}
      </p>
      <h3>{parting.question}</h3>
      <ul class="cl-lots">
        {parting.lots.map(({ option, title, teams, text, isHistory }) => (
          <li key={option} class={isHistory ? 'is-history' : undefined}>
            <span class="cl-lot-title">
              {title}
              {isHistory && (
                <span class="cl-mark">
                  <Icon name="source" size={1} />
                  {say('class.partings.history')}
                </span>
              )}
            </span>
            <span class="cl-bar" aria-hidden="true">
              {teams.map((letter) => (
                <b key={letter} class="cl-letter">
                  {letter}
                </b>
              ))}
            </span>
            <small class={teams.length > 0 ? 'for-ears' : undefined}>{text}</small>
          </li>
        ))}
      </ul>
      <p class="note">{parting.apart}</p>
    </li>
  );
}

function PartingList({ partings }: { readonly partings: readonly PartingModel[] }) {
  return (
    <ol class="cl-partings">
      {partings.map((one) => (
        <Parting key={one.id} parting={one} />
      ))}
    </ol>
  );
}

function Partings({ debrief }: PartProps) {
  const say = useSay();
  const alone = debrief.partings.filter(({ isAlone }) => isAlone);
  return (
    <section class="cl-block cl-wide" aria-labelledby="cl-partings">
      <h2 id="cl-partings">{say('class.partings.title')}</h2>
      <p class="cl-widest">
        <b>{say('class.widest.title')}.</b> {debrief.widest}
      </p>
      <PartingList partings={debrief.partings.filter(({ isAlone }) => !isAlone)} />
      {alone.length > 0 && (
        <details class="cl-alone">
          <summary>{say('class.partings.alone', { n: alone.length })}</summary>
          <PartingList partings={alone} />
        </details>
      )}
    </section>
  );
}

function Ends({ debrief }: PartProps) {
  const say = useSay();
  if (debrief.endings.length === 0) return null;
  return (
    <section class="cl-block" aria-labelledby="cl-ends">
      <h2 id="cl-ends">{say('class.ends.title')}</h2>
      <ul class="cl-plain">
        {debrief.endings.map(({ id, icon, text, teams }) => (
          <li key={id}>
            <Icon name={icon} size={1.3} /> <b>{text}</b> <span class="note">{teams}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Forecasts({ debrief: { forecasts } }: PartProps) {
  const say = useSay();
  return (
    <section class="cl-block" aria-labelledby="cl-forecasts">
      <h2 id="cl-forecasts">{say('class.forecast.title')}</h2>
      <p class="serif">{forecasts.verdict}</p>
      {forecasts.bins.length > 0 && (
        <table class="cl-table">
          <thead>
            <tr>
              <th scope="col">{say('class.forecast.said')}</th>
              <th scope="col">{say('class.forecast.held')}</th>
            </tr>
          </thead>
          <tbody>
            {forecasts.bins.map(({ said, came }) => (
              <tr key={said}>
                <th scope="row">{said}</th>
                <td>
                  <Signs signs={came} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {forecasts.notes.map((text) => (
        <p key={text} class="note">
          {text}
        </p>
      ))}
    </section>
  );
}

function Questions({ debrief }: PartProps) {
  const say = useSay();
  return (
    <section class="cl-block cl-questions on-night" aria-labelledby="cl-questions">
      <h2 id="cl-questions">{say('class.questions.title')}</h2>
      <ol>
        {debrief.questions.map(({ text, prompt }) => (
          <li key={text}>
            <p>{text}</p>
            {prompt && <p class="cl-prompt">{prompt}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function ClassDebriefPart({ model }: { readonly model: ClassScreen }) {
  const act = useAct();
  const say = useSay();
  const { debrief } = model;
  if (!debrief)
    return (
      <div class="cl-none">
        <p class="serif">{say('class.debrief.none')}</p>
        <a class="btn" href="#/class">
          {say('class.to-setting')}
        </a>
      </div>
    );
  return (
    <div class="cl-debrief">
      <header class="cl-debrief-head">
        <p>
          <b>{debrief.title}</b> <span class="note">{debrief.about}</span>
        </p>
        <p class="cl-actions">
          <button type="button" class="btn line" onClick={() => act({ type: 'print-class' })}>
            <Icon name="print" size={1.2} />
            {say('class.debrief.print')}
          </button>
          <button type="button" class="btn line" onClick={() => act({ type: 'save-class-table' })}>
            <Icon name="save" size={1.2} />
            {say('class.debrief.table')}
          </button>
        </p>
      </header>
      <Questions debrief={debrief} />
      <Words debrief={debrief} />
      <Forecasts debrief={debrief} />
      <Ends debrief={debrief} />
      <Partings debrief={debrief} />
    </div>
  );
}
