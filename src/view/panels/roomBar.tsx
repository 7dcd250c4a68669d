/** The count as it goes: a sign for each answer, an empty one for each still to come, a mark where enough have said yes. */
import type { RoomModel } from '../model/room';
import type { RoomNow } from '../model/roomRoll';
import { useSay } from './hand';
import { Icon } from './icon';

interface BarProps {
  readonly room: RoomModel;
  readonly now: RoomNow;
}

/** "3 for", "1 did not join", "2 still to answer". */
function Tally({ room: { isTold }, now: { rows, left } }: BarProps) {
  const say = useSay();
  return (
    <p class="room-tally">
      {rows.map(({ answer, count, says }) => (
        <span key={answer}>
          <b>{count}</b> {says}
        </span>
      ))}
      {left > 0 && <span>{say(isTold ? 'room.still' : 'room.to-come', { count: left })}</span>}
    </p>
  );
}

type Row = RoomModel['rows'][number];

function Signs({ row: { answer, icon, count } }: { readonly row: Row }) {
  return (
    <span class={`room-signs is-${answer}`}>
      {Array.from({ length: count }, (_, n) => (
        <Icon key={n} name={icon} size={1.5} />
      ))}
    </span>
  );
}

/** Places for a yes, as many as are counted; the mark stands after the last that is needed. */
function Track({ room: { need, roll }, now: { rows, left, next } }: BarProps) {
  const yes = rows.find(({ answer }) => answer === 'yes');
  const count = yes?.count ?? 0;
  const length = need?.count === undefined ? count + left : Math.max(need.of, roll.length);
  return (
    <span class="room-track is-yes">
      {Array.from({ length }, (_, n) => (
        <i
          key={n}
          class={`${n === count && next ? 'is-next' : n >= count + left ? 'is-lost' : ''}${n + 1 === need?.count ? ' is-enough' : ''}`}
        >
          {n < count && <Icon name={yes?.icon ?? 'yes'} size={1.5} />}
        </i>
      ))}
    </span>
  );
}

export function RollBar({ room, now }: BarProps) {
  const { need, result } = room;
  return (
    <div class="room-bar">
      <div class="room-counted">
        <Tally room={room} now={now} />
        <div class="room-row" aria-hidden="true">
          <Track room={room} now={now} />
          {now.rows.map((row) => row.answer !== 'yes' && <Signs key={row.answer} row={row} />)}
        </div>
      </div>
      {(need || result) && (
        <p class="room-verdict">{now.left === 0 && result !== undefined ? <b>{result}</b> : <b>{need?.text}</b>}</p>
      )}
    </div>
  );
}
