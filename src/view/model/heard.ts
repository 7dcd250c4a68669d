/** What is heard at each moment of a session: each thing when it is shown. */
import type { Mode, SessionSnapshot } from '../../session/types';
import type { Words } from '../../words/words';
import { soundCuesOf } from './cues';
import type { SoundMode } from './musicModel';
import { given } from './scene';
import type { Settings } from './settings';
import { type SoundCue, type SoundModel, soundModelOf } from './soundModel';

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

/** Sounds told in words; `moment` changes whenever they are told anew. */
export interface CaptionsModel {
  readonly moment: string;
  readonly lines: readonly string[];
}

/** The sounds and the music of a session's moment. */
export function heardOf({ mode, level, game }: SessionSnapshot, { siren }: Pick<Settings, 'siren'>): SoundModel {
  const heard = heardIn[mode] ?? [];
  return soundModelOf({
    moment: `${game?.run ?? ''} ${game?.log.length ?? 0} ${mode}`,
    cues: soundCuesOf(game?.happenings ?? []).filter((cue) => heard.includes(cue)),
    mode: soundModes[mode],
    tension: game?.world.tension ?? 0,
    isSirenAllowed: siren,
    ...given('day', game && level?.from),
  });
}

const isTold = ({ captions, sound }: Settings): boolean =>
  captions === 'always' || (captions === 'with-sound' && sound);

/** The same for the eye; undefined where there is nothing to tell or nobody wants it told. */
export function captionsOf(snapshot: SessionSnapshot, settings: Settings, words: Words): CaptionsModel | undefined {
  const { moment, captions } = heardOf(snapshot, settings);
  if (!isTold(settings) || captions.length === 0) return undefined;
  return { moment, lines: captions.map((key) => words.say(key)) };
}
