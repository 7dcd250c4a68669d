/** The pages of a live room: coming in, waiting, and the strip that stands over the crisis. */
import type { Clock } from '../../class/room';
import type { RoomView, SeatView } from '../../class/view';
import type { AskRefusal } from '../../class/wire';
import type { CountryId } from '../../sim/act';
import type { Words } from '../../words/words';
import type { IconName } from './icons';
import { given } from './scene';

/** The soft clock as a page shows it. */
export interface ClockModel {
  /** When it runs out, by this device's clock, in milliseconds; nothing while it stands. */
  readonly until?: number;
  /** Milliseconds left while it stands. */
  readonly left?: number;
}

export interface LiveSeatModel {
  readonly id: CountryId;
  readonly name: string;
  readonly role: string;
  readonly isTaken: boolean;
}

/** What stands over every page of a team. */
export interface LiveStrip {
  readonly code: string;
  readonly seat: string;
  readonly clock?: ClockModel;
  readonly isFrozen: boolean;
  /** What is to be done now, or what the room waits for. */
  readonly text: string;
  /** The line is broken, or something was refused. */
  readonly trouble?: string;
}

export interface DecidedModel {
  readonly id: CountryId;
  readonly name: string;
  readonly icon: IconName;
  readonly text: string;
}

export type LiveScreen = { readonly screen: 'live'; readonly trouble?: string } & (
  | { readonly part: 'code'; readonly code: string }
  | {
      readonly part: 'seats';
      readonly code: string;
      readonly title: string;
      readonly idea: string;
      readonly seats: readonly LiveSeatModel[];
    }
  | {
      readonly part: 'waiting';
      readonly seat: { readonly id: CountryId; readonly name: string };
      readonly title: string;
      readonly text: string;
      /** For the team's other devices. */
      readonly word?: string;
      /** What this team has sealed. */
      readonly sealed?: string;
      readonly others: readonly DecidedModel[];
      readonly back?: string;
    }
  | { readonly part: 'over'; readonly title: string; readonly text: string; readonly isKept: boolean }
);

/** What is known of the line and the room. */
export interface LiveState {
  readonly line: 'connecting' | 'online' | 'lost' | 'absent';
  readonly code: string;
  readonly room?: RoomView;
  /** The server's clock less this device's. */
  readonly offset: number;
  readonly refusal?: AskRefusal;
  /** The seat was freed, or the room closed. */
  readonly gone?: string;
}

export function clockModel(clock: Clock | undefined, offset: number): ClockModel | undefined {
  if (!clock) return undefined;
  return 'left' in clock ? { left: clock.left } : { until: clock.until - offset };
}

/** Why something is not as it should be, in one sentence; nothing if all is well. */
export function troubleOf({ line, refusal, gone }: LiveState, { say, has }: Words): string | undefined {
  if (gone !== undefined) return say(`live.gone.${gone}`);
  if (line === 'absent' || line === 'lost') return say(`live.line.${line}`);
  if (!refusal) return undefined;
  const own = `live.refusal.${refusal.code}`;
  return say(has(own) ? own : `refusal.${refusal.code}`);
}

/** The sign and the words for how far a seat is: never what it does. */
export function decidedModel(room: RoomView, view: SeatView, words: Words): DecidedModel {
  const state = stateOf(room, view);
  const name = words.say(`country.${view.seat}.name`);
  return { id: view.seat, name, icon: stateIcons[state], text: words.say(`live.seat.${state}`) };
}

type SeatState = 'empty' | 'choosing-aim' | 'here' | 'thinking' | 'decided' | 'no-say';

const stateIcons: Readonly<Record<SeatState, IconName>> = {
  empty: 'abstain',
  'choosing-aim': 'document',
  here: 'people',
  thinking: 'clock',
  decided: 'seal',
  'no-say': 'minus',
};

function stateOf({ phase }: RoomView, { isTaken, hasSay, hasAim, hasDecided }: SeatView): SeatState {
  if (!isTaken) return 'empty';
  if (phase === 'gathering') return hasAim ? 'here' : 'choosing-aim';
  if (phase !== 'open') return 'here';
  if (!hasSay) return 'no-say';
  return hasDecided ? 'decided' : 'thinking';
}

/** How many of the teams that decide in this round have done so. */
export function countOf({ seats }: RoomView): { readonly done: number; readonly all: number } {
  const deciding = seats.filter(({ isTaken, hasSay }) => isTaken && hasSay);
  return { done: deciding.filter(({ hasDecided }) => hasDecided).length, all: deciding.length };
}

export const isFrozen = (room: RoomView | undefined): boolean => room?.clock !== undefined && 'left' in room.clock;

/** @param step names the words that say what is to be done */
export function stripModel(state: LiveState, seat: CountryId, step: string, words: Words): LiveStrip {
  const { room, offset, code } = state;
  return {
    code,
    seat: words.say(`country.${seat}.name`),
    isFrozen: isFrozen(room),
    text: words.say(isFrozen(room) ? 'live.frozen' : `live.step.${step}`),
    ...given('clock', clockModel(room?.clock, offset)),
    ...given('trouble', troubleOf(state, words)),
  };
}

/** Coming in: a code, then a seat. */
export function joiningScreen(state: LiveState, words: Words): LiveScreen {
  const { room, code } = state;
  const trouble = given('trouble', troubleOf(state, words));
  if (!room) return { screen: 'live', part: 'code', code, ...trouble };
  return {
    screen: 'live',
    part: 'seats',
    code,
    title: words.say('level.title'),
    idea: words.say('level.idea'),
    seats: room.seats.map(({ seat, isTaken }) => ({
      id: seat,
      name: words.say(`country.${seat}.name`),
      role: words.say(`seat.${seat}.role`),
      isTaken,
    })),
    ...trouble,
  };
}

export interface WaitingGiven {
  readonly seat: CountryId;
  readonly word?: string;
  /** The title of its sealed choice. */
  readonly sealed?: string;
  readonly canGoBack: boolean;
}

/** Sealed, or ready before the others are. */
export function waitingScreen(room: RoomView, team: WaitingGiven, words: Words): LiveScreen {
  const { seat, word, sealed, canGoBack } = team;
  const what = room.phase === 'open' ? (sealed ? 'sealed' : 'no-say') : room.phase;
  return {
    screen: 'live',
    part: 'waiting',
    seat: { id: seat, name: words.say(`country.${seat}.name`) },
    title: words.say(`live.waiting.${what}.title`),
    text: words.say(`live.waiting.${what}`),
    others: room.seats.map((view) => decidedModel(room, view, words)),
    ...given('word', word),
    ...given('sealed', sealed),
    ...given('back', canGoBack ? words.say(room.phase === 'revealed' ? 'live.back.reveal' : 'live.back') : undefined),
  };
}

export const overScreen = (words: Words, isKept: boolean): LiveScreen => ({
  screen: 'live',
  part: 'over',
  title: words.say('live.over.title'),
  text: words.say(isKept ? 'live.over' : 'live.over.not-kept'),
  isKept,
});
