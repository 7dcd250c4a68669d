/** Was I lucky? The fan of a run: each decision and each choice not taken, over many worlds. */
import { useState } from 'preact/hooks';
import type { FanDecision, FanRow, LuckModel } from '../model/debriefLuck';
import type { ShareModel } from '../model/studyWords';
import { useAct, useSay, useStudy } from './hand';
import { Ask, Progress, Signs } from './studyProgress';

function Share({ share, isYours }: { readonly share: ShareModel; readonly isYours: boolean }) {
  const say = useSay();
  return (
    <li class={isYours ? 'study-yours' : ''}>
      <span class="study-ending">
        {share.name} {isYours && <b class="de-tag de-ink">{say('luck.yours')}</b>}
      </span>
      <Signs filled={share.signs} />
      <span class="study-count">{share.text}</span>
    </li>
  );
}

function Row({ row, ending }: { readonly row: FanRow; readonly ending: string }) {
  const say = useSay();
  return (
    <tr class={row.isPlayed ? 'study-played' : ''}>
      <th scope="row">
        {row.option}
        {row.isPlayed && <small> {say('luck.as-played')}</small>}
      </th>
      {row.shares.map((share) => (
        <td key={share.ending} class={share.ending === ending ? 'study-yours' : ''}>
          <i class="study-bar" aria-hidden="true" style={{ '--share': `${share.count}%` }} />
          {share.count}
        </td>
      ))}
    </tr>
  );
}

interface DecisionProps {
  readonly decision: FanDecision;
  readonly luck: LuckModel;
}

/** Drawn only while it is open: the tables of a whole run are a lot to draw at once. */
function Decision({ decision, luck }: DecisionProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="de-more study-decision" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{decision.name}</summary>
      {isOpen && <DecisionTable decision={decision} luck={luck} />}
    </details>
  );
}

function DecisionTable({ decision, luck }: DecisionProps) {
  const say = useSay();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="study-scroller" tabIndex={0} aria-label={decision.name}>
        <table class="study-table">
          <caption class="for-ears">{say('luck.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('luck.column.choice')}</th>
              {luck.endings.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decision.rows.map((row) => (
              <Row key={row.option} row={row} ending={luck.ending} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Answer({ luck }: { readonly luck: LuckModel }) {
  const say = useSay();
  return (
    <>
      {luck.chance && <p class="study-verdict">{luck.chance}</p>}
      {luck.choice && <p class="study-verdict">{luck.choice}</p>}
      {luck.parted && <p class="study-verdict">{luck.parted.text}</p>}
      {luck.parted && <p class="note">{luck.parted.how}</p>}
      {luck.worlds > 0 && (
        <>
          <h3>{say('luck.as-played')}</h3>
          <p class="note">{say('luck.worlds', { worlds: luck.worlds })}</p>
          <ul class="study-shares">
            {luck.played.map((share) => (
              <Share key={share.ending} share={share} isYours={share.ending === luck.ending} />
            ))}
          </ul>
          {luck.decisions.map((decision) => (
            <Decision key={decision.id} decision={decision} luck={luck} />
          ))}
        </>
      )}
    </>
  );
}

export function Luck() {
  const act = useAct();
  const say = useSay();
  const { luck } = useStudy();
  return (
    <section class="study-part" aria-labelledby="study-luck">
      <h2 id="study-luck">
        {say('luck.title')} <span class="note">{say('luck.note')}</span>
      </h2>
      <p class="study-text">{say('luck.how')}</p>
      <Ask icon="fork" look="btn" isWorking={luck?.isWorking === true} ask={() => act({ type: 'ask-luck' })}>
        {say(luck ? 'luck.again' : 'luck.ask')}
      </Ask>
      {luck && <Progress text={luck.progress} isWorking={luck.isWorking} />}
      {luck && <Answer luck={luck} />}
    </section>
  );
}
