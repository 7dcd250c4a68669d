/** Lets the sound window hear what happened, each thing at the moment it is shown. */
import { effect } from '@preact/signals';
import { heardOf } from '../view/model/heard';
import type { Settings } from '../view/model/settings';
import { startSound } from '../view/sound/startSound';
import type { Hall } from './hall';
import type { Session } from './session';

/** Loudness as the sound window takes it: 0 to 1. */
const loudnessOf = ({ sound, music, effects }: Settings) => ({ sound, music: music / 100, effects: effects / 100 });

export function playSounds({ state }: Session, { settings, media }: Hall): void {
  const sound = startSound(loudnessOf(settings.peek()));
  effect(() => sound.setSettings(loudnessOf(settings.value)));
  effect(() => sound.showSound(heardOf(state.value, settings.value)));
  media.listen(({ isHidden }) => sound.setHidden(isHidden));
}
