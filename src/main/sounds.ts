/** Lets the sound window hear what happened, each thing at the moment it is shown. */
import { effect } from '@preact/signals';
import type { Mode, SessionSnapshot } from '../session/types';
import { soundCuesOf } from '../view/model/cues';
import type { Settings } from '../view/model/settings';
import { type SoundCue, type SoundMode, type SoundModel, soundModelOf } from '../view/model/soundModel';
import { startSound } from '../view/sound/startSound';
import type { Hall } from './hall';
import type { Session } from './session';

const soundModes: Readonly<Record<Mode, SoundMode>> = {
  title: 'title',
  choosing: 'title',
  briefing: 'briefing',
  dispatch: 'sounding',
  sounding: 'sounding',
  forecasting: 'deciding',
  deciding: 'deciding',
  revealing: 'revealing',
  answering: 'answering',
  ended: 'ended',
  debriefing: 'debriefing',
};

/** A seal plays a whole beat; what followed is heard page by page. */
const heardIn: Readonly<Partial<Record<Mode, readonly SoundCue[]>>> = {
  sounding: ['telegram'],
  revealing: ['sealed', 'revealed', 'vote-cast', 'pledge-made', 'promise-kept', 'promise-broken'],
  answering: ['challenger-advanced', 'challenger-yielded', 'bargain-struck', 'war'],
  ended: ['ending', 'war'],
};

function modelOf({ mode, game }: SessionSnapshot, { siren }: Settings): SoundModel {
  const heard = heardIn[mode] ?? [];
  return soundModelOf({
    moment: `${game?.run ?? ''} ${game?.log.length ?? 0} ${mode}`,
    cues: soundCuesOf(game?.happenings ?? []).filter((cue) => heard.includes(cue)),
    mode: soundModes[mode],
    tension: game?.world.tension ?? 0,
    isSirenAllowed: siren,
  });
}

/** Loudness as the sound window takes it: 0 to 1. */
const loudnessOf = ({ sound, music, effects }: Settings) => ({ sound, music: music / 100, effects: effects / 100 });

export function playSounds({ state }: Session, { settings, media }: Hall): void {
  const sound = startSound(loudnessOf(settings.peek()));
  effect(() => sound.setSettings(loudnessOf(settings.value)));
  effect(() => sound.showSound(modelOf(state.value, settings.value)));
  media.listen(({ isHidden }) => sound.setHidden(isHidden));
}
