/** What every panel holds in its hand: the way to act and the way to speak. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act } from '../model/gesture';
import type { Tongue } from '../model/tongue';

interface Hand {
  readonly act: Act;
  readonly tongue: Tongue;
}

const mute: Hand = {
  act: () => undefined,
  tongue: { say: (key) => key, has: () => false, date: (iso) => iso, list: (names) => names.join(', ') },
};

export const HandContext = createContext<Hand>(mute);

/** Reports gestures. */
export const useAct = (): Act => useContext(HandContext).act;

/** Says the sentence of a key. */
export const useSay = (): Tongue['say'] => useContext(HandContext).tongue.say;
