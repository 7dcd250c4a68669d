/** A roll-call as it goes: the room when the first of its seats have answered, and the rest have not. */
import type { CountryId } from '../../sim/act';
import type { RoomModel, RoomSeat } from './room';

export interface RoomNow {
  readonly seats: readonly RoomSeat[];
  readonly rows: RoomModel['rows'];
  /** Who is asked now; nobody once all have answered, and before anybody is asked. */
  readonly next?: CountryId;
  /** How many are still to answer. */
  readonly left: number;
}

/** @param spoken how many of the roll have answered */
export function afterAnswers({ seats, roll, rows, isTold }: RoomModel, spoken: number): RoomNow {
  const silent = roll.slice(spoken);
  const next = isTold ? silent[0] : undefined;
  const heard = seats.map((seat) => (silent.includes(seat.id) ? waiting(seat) : seat));
  return {
    seats: heard,
    rows: rows
      .map((row) => ({ ...row, count: heard.filter(({ answer }) => answer === row.answer).length }))
      .filter(({ count }) => count > 0),
    left: silent.length,
    ...(next !== undefined && { next }),
  };
}

/** For the eye alone: the ear is told the whole at once. */
const waiting = ({ icon: _card, ...seat }: RoomSeat): RoomSeat => ({ ...seat, answer: 'waiting', hasEnded: false });
