/** What this device proves its place in a room by. A team's is forgotten with its tab, the teacher's after three hours. */
import type { Store } from '../../ports/storage';

export interface LiveKey {
  readonly code: string;
  readonly key: string;
  /** Of a team: for its other devices. */
  readonly word?: string;
  /** Of a teacher: where other devices find the server. */
  readonly addresses?: readonly string[];
}

const boardKey = 'covenant.board';
const seatPrefix = 'covenant.seat.';
const lifetime = 3 * 60 * 60 * 1000;

const fieldsOf = (text: string | null): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
};

function readKey(text: string | null): LiveKey | undefined {
  const { code, key, word, addresses, at } = fieldsOf(text);
  if (typeof code !== 'string' || typeof key !== 'string') return undefined;
  if (typeof at !== 'number' || Date.now() - at > lifetime) return undefined;
  const all = Array.isArray(addresses) ? addresses.filter((one) => typeof one === 'string') : [];
  return { code, key, ...(typeof word === 'string' && { word }), ...(all.length > 0 && { addresses: all }) };
}

const textOf = (key: LiveKey): string => JSON.stringify({ ...key, at: Date.now() });

export interface LiveKeys {
  readonly seat: (code: string) => LiveKey | undefined;
  readonly board: () => LiveKey | undefined;
  readonly keepSeat: (key: LiveKey) => void;
  readonly keepBoard: (key: LiveKey) => void;
  readonly forgetSeat: (code: string) => void;
  readonly forgetBoard: () => void;
}

/** @param tab keeps what the tab may keep, through a reload and no longer @param store keeps for all tabs */
export function openLiveKeys(tab: Store, store: Store): LiveKeys {
  const textAt = (shelf: Store, key: string): string | null => {
    const got = shelf.get(key);
    return got.ok ? got.value : null;
  };
  return {
    seat: (code) => readKey(textAt(tab, seatPrefix + code)),
    board: () => readKey(textAt(store, boardKey)),
    keepSeat: (key) => void tab.set(seatPrefix + key.code, textOf(key)),
    keepBoard: (key) => void store.set(boardKey, textOf(key)),
    forgetSeat: (code) => void tab.remove(seatPrefix + code),
    forgetBoard: () => void store.remove(boardKey),
  };
}
