/** The knobs of the laboratory: which judgements of an episode a visitor may turn, how far, and how their settings are written in a link. */
import type { CountryId } from '../../sim/act';
import type { Beat, Country, DialName, Level, RuleName } from '../../sim/level';
import { levelUnder } from '../../sim/start';

/** Values that differ from the episode's, by knob (`FRA.exposure`, `system.trust`), and the reading that is in force. */
export interface Setting {
  readonly reading: string;
  readonly values: Readonly<Record<string, number>>;
}

export interface Knob {
  readonly id: string;
  /** Absent for the knobs of the episode as a whole. */
  readonly country?: CountryId;
  /** What it turns; sentences stand under `laboratory.knob`. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const turned: readonly DialName[] = ['exposure', 'distance', 'moodWar', 'tie', 'need', 'guests'];

const dialKnob = (country: CountryId, name: string): Knob => ({
  id: `${country}.${name}`,
  country,
  name,
  from: 0,
  to: 4,
  step: 0.25,
});

const countryKnobs = ({ id }: Country): readonly Knob[] => [
  ...turned.map((dial) => dialKnob(id, dial)),
  { id: `${id}.failed`, country: id, name: 'failed', from: 0, to: 6, step: 0.5 },
  { id: `${id}.member`, country: id, name: 'member', from: 0, to: 1, step: 1 },
];

/** Rules of decision in the order of the knob; at 0 each text has its own. */
export const knobRules: readonly RuleName[] = ['unanimity', 'consensus', 'veto', 'majority', 'weighted', 'voluntary'];

const isVoted = ({ kind }: Beat): boolean => kind === 'vote' || kind === 'clause';

const wholeKnobs = (level: Level): readonly Knob[] => [
  ...(level.beats.some(isVoted) ? [{ id: 'system.rule', name: 'rule', from: 0, to: knobRules.length, step: 1 }] : []),
  { id: 'system.trust', name: 'trust', from: 0, to: 1, step: 0.05 },
  { id: 'challenger.resolve', name: 'resolve', from: -1, to: 1, step: 0.1 },
];

/** All knobs of an episode, those of the whole first. */
export const knobsOf = (level: Level): readonly Knob[] => [
  ...wholeKnobs(level),
  ...level.countries.flatMap(countryKnobs),
];

const isDial = (name: string): name is DialName => turned.some((one) => one === name);

const countryValue = ({ dials, record, isMember }: Country, name: string): number => {
  if (name === 'failed') return record.failed;
  if (name === 'member') return isMember ? 1 : 0;
  return isDial(name) ? dials[name] : 0;
};

/** What the knob stands at in a level. */
export const valueIn = (level: Level, { id, country, name }: Knob): number => {
  if (id === 'system.trust') return level.system.trust;
  if (id === 'challenger.resolve') return level.challenger.resolve;
  const found = level.countries.find((one) => one.id === country);
  return found ? countryValue(found, name) : 0;
};

/** The episode under a reading, before any knob is turned. */
export const levelRead = (level: Level, reading: string): Level =>
  levelUnder(
    level,
    level.readings.find(({ id }) => id === reading),
  );

const turnedCountry = (country: Country, values: Setting['values']): Country => {
  const of = (name: string): number => values[`${country.id}.${name}`] ?? countryValue(country, name);
  return {
    ...country,
    isMember: of('member') === 1,
    record: { ...country.record, failed: of('failed') },
    dials: { ...country.dials, ...Object.fromEntries(turned.map((dial) => [dial, of(dial)])) },
  };
};

/** The texts that are voted on, by another rule. */
const withRule = (beats: readonly Beat[], at: number | undefined): readonly Beat[] => {
  const rule = at ? knobRules[at - 1] : undefined;
  return rule ? beats.map((beat) => (isVoted(beat) ? { ...beat, rule } : beat)) : beats;
};

/** The episode with the reading put in and the knobs turned. */
export const levelAt = (level: Level, { reading, values }: Setting): Level => {
  const read = levelRead(level, reading);
  return {
    ...read,
    system: { ...read.system, trust: values['system.trust'] ?? read.system.trust },
    challenger: { ...read.challenger, resolve: values['challenger.resolve'] ?? read.challenger.resolve },
    countries: read.countries.map((country) => turnedCountry(country, values)),
    beats: withRule(read.beats, values['system.rule']),
  };
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** With one knob turned; turned back to where the episode has it, it is no setting any more. */
export const withKnob = (level: Level, setting: Setting, id: string, value: number): Setting => {
  const knob = knobsOf(level).find((one) => one.id === id);
  if (!knob || !isOn(knob, value)) return setting;
  const { [id]: _before, ...values } = setting.values;
  const isBack = rounded(value) === rounded(valueIn(levelRead(level, setting.reading), knob));
  return { ...setting, values: isBack ? values : { ...values, [id]: rounded(value) } };
};

/** Within the bounds of the knob and on one of its steps, in hundredths so that no rounding can err. */
const isOn = ({ from, to, step }: Knob, value: number): boolean => {
  const [hundredths, grain] = [Math.round((value - from) * 100), Math.round(step * 100)];
  return value >= from && value <= to && hundredths % grain === 0 && Math.abs(rounded(value) - value) < 1e-9;
};

/** As it stands in a link: `reading=moscow-ready,FRA.exposure=2`. Empty for the episode as it is. */
export const writeSetting = ({ reading, values }: Setting, asIs: string): string =>
  [
    ...(reading === asIs ? [] : [`reading=${reading}`]),
    ...Object.keys(values)
      .toSorted()
      .map((id) => `${id}=${values[id]}`),
  ].join(',');

export type ReadSetting =
  | { readonly ok: true; readonly setting: Setting }
  /** `knob`: no such knob; `value`: not a value it can stand at; `form`: not a setting at all. */
  | { readonly ok: false; readonly problem: 'form' | 'knob' | 'value' };

const longest = 1500;
const entry = /^([A-Za-z]{3,10}\.?[A-Za-z]{0,10})=([A-Za-z0-9.-]{1,30})$/;
const plainNumber = /^-?\d(\.\d{1,2})?$/;

type Step = (level: Level, before: Setting, name: string, text: string) => ReadSetting;

const readEntry: Step = (level, before, name, text) => {
  if (name === 'reading') {
    const isKnown = level.readings.some(({ id }) => id === text);
    return isKnown ? { ok: true, setting: { ...before, reading: text } } : { ok: false, problem: 'value' };
  }
  const knob = knobsOf(level).find((one) => one.id === name);
  if (!knob) return { ok: false, problem: 'knob' };
  if (!plainNumber.test(text) || !isOn(knob, Number(text))) return { ok: false, problem: 'value' };
  return { ok: true, setting: withKnob(level, before, name, Number(text)) };
};

/** Reads what stands in a link. It may come from anybody, so every entry is checked against the knobs there are. */
export const readSetting = (level: Level, text: string, asIs: string): ReadSetting => {
  const start: ReadSetting = { ok: true, setting: { reading: asIs, values: {} } };
  if (text === '') return start;
  if (text.length > longest) return { ok: false, problem: 'form' };
  return text.split(',').reduce<ReadSetting>((read, one) => {
    const [, name, value] = entry.exec(one) ?? [];
    if (!read.ok) return read;
    if (name === undefined || value === undefined) return { ok: false, problem: 'form' };
    return readEntry(level, read.setting, name, value);
  }, start);
};
