/** The council room or the conference table, over the map. Its seats are a list; the roll-call in words stands on the desk beside it. */
import type { View } from '../model/look';
import type { RoomModel, RoomSeat } from '../model/room';
import { afterAnswers } from '../model/roomRoll';
import type { ClauseModel } from '../model/textOnTable';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { useRollCall } from './rollCall';
import { RollBar } from './roomBar';
import { placeOf } from './roomPlan';
import './room.css';
import './roomBar.css';
import './roomNarrow.css';

const views = [
  ['map', 'map'],
  ['room', 'council'],
] as const;

function Switch({ isOpen }: { readonly isOpen: boolean }) {
  const act = useAct();
  const say = useSay();
  const now: View = isOpen ? 'room' : 'map';
  return (
    <fieldset class="room-switch">
      <legend class="for-ears">{say('room.view')}</legend>
      {views.map(([view, icon]) => (
        <button key={view} type="button" aria-pressed={view === now} onClick={() => act({ type: 'show-view', view })}>
          <Icon name={icon} size={1.15} />
          {say(`room.show-${view}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** A delegate in an Isotype's few strokes, or the chair that was left. */
function Figure({ isEmpty }: Pick<RoomSeat, 'isEmpty'>) {
  return (
    <svg class="room-figure" viewBox="0 0 48 52" aria-hidden="true">
      {isEmpty ? (
        <path d="M12 50V16a8 8 0 0 1 8-8h8a8 8 0 0 1 8 8v34M12 30h24" class="room-chair" />
      ) : (
        <>
          <circle cx="24" cy="12" r="11" />
          <path d="M2 51V42a15 15 0 0 1 15-15h14a15 15 0 0 1 15 15v9z" />
          <path d="M21 28h6l3 11-6 9-6-9z" class="room-tie" />
        </>
      )}
    </svg>
  );
}

interface SeatProps {
  readonly seat: RoomSeat;
  /** It is asked now. */
  readonly isNext: boolean;
  readonly style: string;
}

function Card({ seat: { icon, answer }, isNext }: Pick<SeatProps, 'seat' | 'isNext'>) {
  return (
    <span class={isNext ? 'room-card is-next' : 'room-card'} aria-hidden="true">
      {icon ? <Icon key={answer} name={icon} /> : answer === 'waiting' && !isNext && <i class="room-dots">•••</i>}
    </span>
  );
}

function Seat({ seat, isNext, style }: SeatProps) {
  const say = useSay();
  const { id, name, isYou, answer, says, mayBlock, isEmpty, hasEnded } = seat;
  return (
    <li class={`room-seat is-${answer}${isYou ? ' you' : ''}`} data-ended={hasEnded} style={style}>
      <Card seat={seat} isNext={isNext} />
      <Figure isEmpty={isEmpty} />
      <span class="room-placard">
        <Disc country={id} size={1.5} />
        <b>{name}</b>
        {mayBlock && (
          <abbr class="room-key" title={say('room.may-block')}>
            {say('room.veto')}
          </abbr>
        )}
        <span class="for-ears">: {says}</span>
      </span>
      {hasEnded && <b class="room-ended">{say('room.ended')}</b>}
    </li>
  );
}

function Slip({ clause }: { readonly clause: ClauseModel }) {
  return (
    <li class={clause.was ? 'room-slip is-new' : 'room-slip'}>
      <span>{clause.name}</span>
      <b>{clause.wording}</b>
      <span class="room-voices" aria-hidden="true">
        {clause.voices.map(({ country, isFor }) => (
          <span key={country} class={isFor ? '' : 'is-other'}>
            <Disc country={country} size={1} />
          </span>
        ))}
      </span>
    </li>
  );
}

/** What lies in the middle: the question and the rule, or the clauses. */
function Middle({ room }: { readonly room: RoomModel }) {
  if (room.clauses.length > 0) {
    return (
      <ul class="room-slips" data-many={room.clauses.length > 6}>
        {room.clauses.map((clause) => (
          <Slip key={clause.id} clause={clause} />
        ))}
      </ul>
    );
  }
  return (
    <div class="room-paper grain">
      <p class="kicker">{room.title}</p>
      <p class="room-question">{room.question}</p>
      <p class="room-asked">{room.asked}</p>
      <p class="room-rule">
        <b>{room.rule}.</b> {room.need ? room.need.ends : room.ruleText}
      </p>
    </div>
  );
}

export function Room({ room }: { readonly room: RoomModel }) {
  const { kind, isOpen, title } = room;
  const now = afterAnswers(room, useRollCall(room));
  return (
    <>
      {isOpen && (
        <section class={`room on-night is-${kind}`} aria-label={title} data-through={now.left === 0}>
          <div class="room-floor" style={`--seats:${now.seats.length}`}>
            <div class="room-desk" aria-hidden="true" />
            <ul class="room-seats">
              {now.seats.map((seat, at) => (
                <Seat
                  key={seat.id}
                  seat={seat}
                  isNext={seat.id === now.next}
                  style={placeOf(kind, at, now.seats.length)}
                />
              ))}
            </ul>
            <Middle room={room} />
          </div>
          <RollBar room={room} now={now} />
        </section>
      )}
      <Switch isOpen={isOpen} />
    </>
  );
}
