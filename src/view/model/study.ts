/** What was asked of the study and what it has found so far: drafts of a visit, on which no game hangs. */
import type { ForecastFinding, LaboratoryFinding, LuckFinding, MindFinding } from '../../insight/findings';
import type { CountryId } from '../../sim/act';
import type { Setting } from './knobs';
import type { PresetName } from './presets';

/** `stopped` by the visitor or by another question; `failed` when the browser cannot work beside the page. */
export type Progress = 'working' | 'done' | 'stopped' | 'failed';

export interface Asked<Found> {
  readonly progress: Progress;
  readonly found?: Found;
}

export type Way = 'more' | 'same' | 'fewer';

export interface Bet {
  readonly ending: string;
  readonly way: Way;
}

export interface Bench {
  readonly setting: Setting;
  readonly bet?: Bet;
  /** A run belongs to the setting and the bet it was started with; a knob turned since puts it away. */
  readonly asked?: Asked<LaboratoryFinding>;
  /** Why a link could not be followed: key under `laboratory.link`. */
  readonly problem?: 'form' | 'knob' | 'value';
}

export interface Study {
  /** By decision, `beat.country`. */
  readonly minds: Readonly<Record<string, Asked<MindFinding>>>;
  readonly luck?: Asked<LuckFinding>;
  readonly forecasts?: Asked<ForecastFinding>;
  readonly bench: Bench;
}

/** What a visitor does in the study. */
export type StudyGesture =
  | { readonly type: 'ask-mind'; readonly beat: string; readonly country: CountryId }
  | { readonly type: 'ask-luck' }
  | { readonly type: 'ask-forecasts' }
  | { readonly type: 'stop-study' }
  | { readonly type: 'turn-knob'; readonly knob: string; readonly value: number }
  | { readonly type: 'set-preset'; readonly preset: PresetName }
  | { readonly type: 'set-lab-reading'; readonly reading: string }
  | { readonly type: 'reset-knobs' }
  | { readonly type: 'bet'; readonly bet: Bet }
  | { readonly type: 'run-laboratory' };

export const asItIs = (reading: string): Setting => ({ reading, values: {} });

export const firstStudy = (reading: string): Study => ({ minds: {}, bench: { setting: asItIs(reading) } });

export const mindKey = (beat: string, country: CountryId): string => `${beat}.${country}`;
