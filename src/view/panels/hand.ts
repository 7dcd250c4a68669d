/** What every panel holds in its hand: the way to act and the way to speak. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { startWords, type Words } from '../../words/words';
import type { Act } from '../model/gesture';

interface Hand {
  readonly act: Act;
  readonly words: Words;
}

const mute: Hand = {
  act: () => undefined,
  words: startWords([]),
};

export const HandContext = createContext<Hand>(mute);

/** Reports gestures. */
export const useAct = (): Act => useContext(HandContext).act;

/** Says the sentence of a key. */
export const useSay = (): Words['say'] => useContext(HandContext).words.say;
