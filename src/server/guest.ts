/** One connection: who it is, as it has proved, and what it asks. Nothing in a message says who sends it. */

import { readCode } from '../class/joinCode';
import type { Role, Room, RoomCommand } from '../class/room';
import { type Answered, type Ask, type AskRefusal, type PaceAsked, readAct, type TeamAct } from '../class/wire';
import type { Level } from '../sim/level';
import { BETWEEN } from '../sim/start';
import type { Limit } from './limits';
import type { Rooms } from './rooms';
import { hashOf, isSame, newCode, newKey, newSeed } from './secrets';

/** Who a connection has shown itself to be. The key's hash is asked about again each time: a seat may have been freed. */
export interface Guest {
  readonly code: string;
  readonly role: Role;
  readonly keyHash?: string;
}

export interface Doorkeeper {
  readonly rooms: Rooms;
  readonly levelOf: (id: string) => Level | undefined;
  readonly now: () => number;
  /** Rooms opened, and codes, words and keys that were wrong, by whom. */
  readonly openings: Limit;
  readonly misses: Limit;
  /** Where other devices find this server. */
  readonly addresses: readonly string[];
  readonly opened: (code: string) => void;
}

/** What an ask comes to: an answer, and perhaps another guest than before. */
export interface Met {
  readonly answer: Answered;
  readonly guest?: Guest;
}

type Own = Extract<AskRefusal, { code: string }>['code'];
const no = (code: Own): Met => ({ answer: { ok: false, refusal: { code } as AskRefusal } });
const refused = (refusal: AskRefusal): Met => ({ answer: { ok: false, refusal } });
const granted: Met = { answer: { ok: true } };

/** @param who the stranger at the door, by a hash of its address */
export async function meet(keeper: Doorkeeper, who: string, guest: Guest | undefined, ask: Ask): Promise<Met> {
  switch (ask.ask) {
    case 'open':
      return openFor(keeper, who, ask);
    case 'look':
      return look(keeper, who, ask.code);
    case 'resume':
      return resume(keeper, who, ask);
    default:
      return guest ? asGuest(keeper, who, guest, ask) : no('no-room');
  }
}

async function openFor(
  keeper: Doorkeeper,
  who: string,
  { level, reading }: Extract<Ask, { ask: 'open' }>,
): Promise<Met> {
  const file = keeper.levelOf(level);
  const isKnown = reading === BETWEEN || file?.readings.some(({ id }) => id === reading);
  if (!file || !isKnown) return no('no-episode');
  if (!keeper.openings.try(who)) return no('too-fast');
  const code = newCode();
  const key = newKey();
  const keyHash = hashOf(code, key);
  const { edition } = file;
  const opening = { do: 'open', level, edition, reading, seed: newSeed(), at: keeper.now(), key: keyHash } as const;
  if (!(await keeper.rooms.open(code, opening, file))) return no('full');
  keeper.opened(code);
  const answer = { ok: true, code, key, as: 'teacher', addresses: keeper.addresses } as const;
  return { answer, guest: { code, role: { as: 'teacher' }, keyHash } };
}

/** Only misses count: a whole school may stand behind one address. */
async function find(keeper: Doorkeeper, who: string, typed: string): Promise<{ code: string; room: Room } | Met> {
  if (!keeper.misses.isOpen(who)) return no('too-fast');
  const code = readCode(typed);
  const room = code === undefined ? undefined : await keeper.rooms.find(code);
  if (code !== undefined && room) return { code, room };
  keeper.misses.try(who);
  return no('no-room');
}

async function look(keeper: Doorkeeper, who: string, typed: string): Promise<Met> {
  const found = await find(keeper, who, typed);
  if ('answer' in found) return found;
  return { answer: { ok: true, code: found.code }, guest: { code: found.code, role: { as: 'onlooker' } } };
}

async function resume(
  keeper: Doorkeeper,
  who: string,
  { code: typed, key }: Extract<Ask, { ask: 'resume' }>,
): Promise<Met> {
  const found = await find(keeper, who, typed);
  if ('answer' in found) return found;
  const { code, room } = found;
  const keyHash = hashOf(code, key);
  if (isSame(room.opening.key, keyHash)) {
    const answer = { ok: true, code, as: 'teacher', addresses: keeper.addresses } as const;
    return { answer, guest: { code, role: { as: 'teacher' }, keyHash } };
  }
  const seat = Object.keys(room.teams).find((id) => room.teams[id]?.keys.includes(keyHash));
  if (seat === undefined) {
    keeper.misses.try(who);
    return no('wrong-key');
  }
  return { answer: { ok: true, code, as: 'team', seat }, guest: { code, role: { as: 'team', seat }, keyHash } };
}

type GuestAsk = Exclude<Ask, { ask: 'open' | 'look' | 'resume' }>;

async function asGuest(keeper: Doorkeeper, who: string, guest: Guest, ask: GuestAsk): Promise<Met> {
  switch (ask.ask) {
    case 'take-seat':
      return takeSeat(keeper, guest, ask.seat);
    case 'join-team':
      return joinTeam(keeper, who, guest, ask);
    case 'act':
      return act(keeper, guest, ask.command);
    case 'pace':
      return pace(keeper, guest, ask.pace);
  }
}

async function takeSeat({ rooms }: Doorkeeper, { code, role }: Guest, seat: string): Promise<Met> {
  if (role.as !== 'onlooker') return no('not-yours');
  const [key, word] = [newKey(), newCode()];
  const keyHash = hashOf(code, key);
  const refusal = await rooms.take(code, { do: 'take-seat', seat, key: keyHash, word: wordHash(code, seat, word) });
  return refusal ? refused(refusal) : seated(code, seat, keyHash, { key, word });
}

const wordHash = (code: string, seat: string, word: string): string => hashOf(`${code} ${seat}`, word);

const seated = (
  code: string,
  seat: string,
  keyHash: string,
  told: { readonly key: string; readonly word: string },
): Met => ({
  answer: { ok: true, code, as: 'team', seat, ...told },
  guest: { code, role: { as: 'team', seat }, keyHash },
});

type Joining = Extract<Ask, { ask: 'join-team' }>;

async function joinTeam(keeper: Doorkeeper, who: string, { code, role }: Guest, ask: Joining): Promise<Met> {
  const { rooms, misses } = keeper;
  if (role.as !== 'onlooker') return no('not-yours');
  if (!misses.isOpen(who)) return no('too-fast');
  const [seat, word] = [ask.seat, readCode(ask.word)];
  const room = await rooms.find(code);
  if (word === undefined || !isSame(room?.teams[seat]?.word, wordHash(code, seat, word))) {
    misses.try(who);
    return no('wrong-word');
  }
  const key = newKey();
  const keyHash = hashOf(code, key);
  const refusal = await rooms.take(code, { do: 'join-team', seat, key: keyHash });
  return refusal ? refused(refusal) : seated(code, seat, keyHash, { key, word });
}

async function act({ rooms }: Doorkeeper, { code, role, keyHash }: Guest, raw: TeamAct): Promise<Met> {
  const room = await rooms.find(code);
  if (!room) return no('no-room');
  if (role.as !== 'team' || !room.teams[role.seat]?.keys.includes(keyHash ?? '')) return no('not-yours');
  const command = readAct(raw, role.seat);
  if (!command) return no('bad-ask');
  const refusal = await rooms.take(code, { do: 'act', command });
  return refusal ? refused(refusal) : granted;
}

async function pace({ rooms, now }: Doorkeeper, { code, role }: Guest, asked: PaceAsked): Promise<Met> {
  if (role.as !== 'teacher') return no('not-yours');
  const refusal = await rooms.take(code, timed(asked, now()));
  return refusal ? refused(refusal) : granted;
}

const timed = (asked: PaceAsked, at: number): RoomCommand =>
  asked.do === 'reveal' || asked.do === 'free-seat' ? asked : { ...asked, at };
