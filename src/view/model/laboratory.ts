/** The laboratory as it is shown: knobs, the bet, and how the shares of endings moved. */
import type { LaboratoryFinding } from '../../insight/findings';
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { BETWEEN } from '../../sim/start';
import type { Words } from '../../words/words';
import { type Knob, knobRules, knobsOf, levelRead, type Setting, valueIn, writeSetting } from './knobs';
import { type PresetName, presetSetting, presetsOf } from './presets';
import { given, nameOf } from './scene';
import type { Bench, Bet, Way } from './study';
import { endingName, perHundred, progressText, type ShareModel, shareModel } from './studyWords';

export interface KnobModel extends Knob {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly isTurned: boolean;
  /** What it can stand at, by name, where the values are no amounts. */
  readonly choices?: readonly { readonly value: number; readonly name: string }[];
}

export interface MovedModel {
  readonly ending: string;
  readonly name: string;
  readonly was: ShareModel;
  readonly now: ShareModel;
  readonly isBet: boolean;
}

export interface LaboratoryModel {
  readonly presets: readonly { readonly id: PresetName; readonly label: string; readonly isOn: boolean }[];
  readonly readings: readonly { readonly id: string; readonly name: string }[];
  readonly reading: string;
  readonly whole: readonly KnobModel[];
  readonly countries: readonly {
    readonly id: CountryId;
    readonly name: string;
    readonly turned: number;
    readonly knobs: readonly KnobModel[];
  }[];
  readonly changed: string;
  readonly endings: readonly { readonly id: string; readonly name: string }[];
  /** The ending that a bet is about until another is chosen: history's. */
  readonly usual: string;
  readonly bet?: Bet;
  readonly isWorking: boolean;
  readonly progress?: string;
  readonly worlds: number;
  readonly rows: readonly MovedModel[];
  readonly verdict?: string;
  readonly problem?: string;
  readonly link: string;
}

/** Worlds that one run plays for each side. */
export const laboratoryWorlds = 2000;

/** Fewer of a hundred than this is "about as often": so few worlds cannot tell it from luck. */
const aboutSame = 5;

const plain = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−');

const rulesOf = (words: Words): readonly string[] => [
  words.say('laboratory.rule.own'),
  ...knobRules.map((rule) => words.say(`rule.${rule}.name`)),
];

/** A value of a knob as it is said. */
const valueText = (words: Words, { name }: Knob, value: number): string => {
  if (name === 'member') return words.say(`laboratory.member.${value}`);
  if (name === 'rule') return rulesOf(words)[value] ?? '';
  return plain(value);
};

function knobModel(words: Words, level: Level, values: Bench['setting']['values'], knob: Knob): KnobModel {
  const was = valueIn(level, knob);
  const value = values[knob.id] ?? was;
  const said = (one: number): string => valueText(words, knob, one);
  const isTurned = values[knob.id] !== undefined;
  const text = isTurned ? words.say('laboratory.value.was', { value: said(value), was: said(was) }) : said(value);
  const choices = knob.name === 'rule' ? rulesOf(words).map((name, at) => ({ value: at, name })) : undefined;
  return {
    ...knob,
    label: words.say(`laboratory.knob.${knob.name}`),
    value,
    text,
    isTurned,
    ...given('choices', choices),
  };
}

/** How the share of an ending moved. */
const wayOf = ({ asIs, changed }: LaboratoryFinding, ending: string): Way => {
  const by = perHundred(changed, ending) - perHundred(asIs, ending);
  return Math.abs(by) < aboutSame ? 'same' : by > 0 ? 'more' : 'fewer';
};

function verdictText(words: Words, found: LaboratoryFinding, { ending, way }: Bet): string {
  const real = wayOf(found, ending);
  const verdict = real === way ? 'right' : real === 'same' ? 'unmoved' : 'wrong';
  return words.say(`laboratory.verdict.${verdict}`, {
    way: words.say(`laboratory.bet.${way}`),
    real: words.say(`laboratory.bet.${real}`),
    was: perHundred(found.asIs, ending),
    now: perHundred(found.changed, ending),
  });
}

/** All endings of the level, so that one that never comes is seen never to come. */
const rowsOf = (words: Words, level: Level, found: LaboratoryFinding, bet: Bet | undefined): readonly MovedModel[] =>
  level.endings.map(({ id }) => ({
    ending: id,
    name: endingName(words, id),
    was: shareModel(words, found.asIs, id),
    now: shareModel(words, found.changed, id),
    isBet: bet?.ending === id,
  }));

function settingParts(words: Words, file: Level, { setting }: Bench) {
  const level = levelRead(file, setting.reading);
  const models = knobsOf(file).map((knob) => knobModel(words, level, setting.values, knob));
  return {
    whole: models.filter(({ country }) => country === undefined),
    countries: file.countries.map(({ id }) => {
      const knobs = models.filter(({ country }) => country === id);
      return { id, name: nameOf(words, id), turned: knobs.filter(({ isTurned }) => isTurned).length, knobs };
    }),
    changed: words.say('laboratory.changed', { count: Object.keys(setting.values).length }),
  };
}

const isSame = (one: Setting, other: Setting): boolean => writeSetting(one, '') === writeSetting(other, '');

/** @param link the whole address of this setting */
export function laboratoryModel(words: Words, level: Level, bench: Bench, link: string): LaboratoryModel {
  const { asked, bet, problem } = bench;
  const found = asked?.found;
  const verdict = asked?.progress === 'done' && found && bet ? verdictText(words, found, bet) : undefined;
  return {
    ...settingParts(words, level, bench),
    presets: presetsOf(level).map((id) => ({
      id,
      label: words.say(`laboratory.preset.${id}`),
      isOn: isSame(presetSetting(level, bench.setting.reading, id), bench.setting),
    })),
    readings: [
      { id: BETWEEN, name: words.say('debrief.again.between') },
      ...level.readings.map(({ id }) => ({ id, name: words.say(`reading.${id}.name`) })),
    ],
    reading: bench.setting.reading,
    endings: level.endings.map(({ id }) => ({ id, name: endingName(words, id) })),
    usual: (level.endings.find(({ isHistory }) => isHistory) ?? level.endings[0])?.id ?? '',
    isWorking: asked?.progress === 'working',
    worlds: found?.done ?? 0,
    rows: found ? rowsOf(words, level, found, bet) : [],
    link,
    ...given('bet', bet),
    ...given('progress', asked && progressText(words, asked)),
    ...given('verdict', verdict),
    ...given('problem', problem && words.say(`laboratory.link.${problem}`)),
  };
}
