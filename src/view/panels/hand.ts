/** What every panel holds in its hand: the way to act and the way to speak. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { startWords, type Words } from '../../words/words';
import type { Act } from '../model/gesture';
import { quietStudy, type StudyModel } from '../model/quietStudy';

interface Hand {
  readonly act: Act;
  readonly words: Words;
  readonly study: ReadonlySignal<StudyModel>;
}

const mute: Hand = {
  act: () => undefined,
  words: startWords([]),
  study: signal(quietStudy),
};

export const HandContext = createContext<Hand>(mute);

/** Reports gestures. */
export const useAct = (): Act => useContext(HandContext).act;

/** Says the sentence of a key. */
export const useSay = (): Words['say'] => useContext(HandContext).words.say;

/** What the study has found so far; whoever reads it is drawn anew when it finds more. */
export const useStudy = (): StudyModel => useContext(HandContext).study.value;
