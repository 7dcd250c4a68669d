/** Rows of signs for the hall: who has answered, the chain of promises, trust and tension. */
import type { BoardRoom } from '../model/board';
import type { BoardGauge, BoardRow } from '../model/boardSigns';
import { signRow, signWorth } from '../model/isotype';
import { useSay } from './hand';
import { Icon } from './icon';
import { SignsInRow } from './isotype';
import './boardSigns.css';

interface PartProps {
  readonly model: BoardRoom;
}

/** A sign for each team: who it is stands elsewhere, here only how many. */
export function BoardRound({ model: { round, count, phase } }: PartProps) {
  if (count === '') return null;
  return (
    <section class="board-round">
      <p class="board-count" role="status">
        {count}
      </p>
      <span class="board-round-signs" aria-hidden="true">
        {Array.from({ length: round.all }, (_, n) => (
          <i key={n} class={n < round.done ? 'is-done' : ''}>
            <Icon name={phase === 'gathering' ? 'people' : 'seal'} size={2.2} />
          </i>
        ))}
      </span>
    </section>
  );
}

function Row({ row: { icon, count, text }, worth }: { readonly row: BoardRow; readonly worth: number }) {
  return (
    <li class={`is-${icon}`}>
      <b>{text}</b>
      <SignsInRow row={signRow(icon, count, worth)} size={1.9} />
    </li>
  );
}

function Gauge({ gauge: { icon, label, pips, value } }: { readonly gauge: BoardGauge }) {
  return (
    <li class={`is-${icon}`}>
      <b>
        <Icon name={icon} size={1.2} /> {label}
      </b>
      <span class="board-pips" aria-hidden="true">
        {Array.from({ length: 10 }, (_, n) => (
          <i key={n} class={n < pips ? 'lit' : ''} />
        ))}
      </span>
      <span class="board-value">{value}</span>
    </li>
  );
}

export function BoardLedger({ model: { promises, gauges } }: PartProps) {
  const say = useSay();
  const worth = signWorth(
    promises.map(({ count }) => count),
    8,
  );
  return (
    <section class="board-ledger">
      <h2 class="kicker">{say('board.promises')}</h2>
      {promises.length === 0 && <p>{say('board.promises.none')}</p>}
      <ul>
        {promises.map((row) => (
          <Row key={row.icon} row={row} worth={worth} />
        ))}
      </ul>
      {worth > 1 && <p class="board-worth">{say('board.worth', { count: worth })}</p>}
      <h2 class="kicker">{say('board.system')}</h2>
      <ul>
        {gauges.map((gauge) => (
          <Gauge key={gauge.icon} gauge={gauge} />
        ))}
      </ul>
    </section>
  );
}
