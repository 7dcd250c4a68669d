/** Settings that ask one question of the documents each. An episode without the countries a question is about does not ask it. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { knobRules, type Setting, withKnob } from './knobs';

/** Sentences stand under `laboratory.preset`. */
export const presetNames = ['outsider-in', 'like-risks', 'majority', 'open-road', 'no-trust'] as const;
export type PresetName = (typeof presetNames)[number];

type Turn = readonly [knob: string, value: number];

/** The power across the ocean becomes a member that is near and has something to lose. */
const outsiderIn = (level: Level): readonly Turn[] =>
  level.countries.some(({ id, isMember }) => id === 'USA' && !isMember)
    ? [
        ['USA.member', 1],
        ['USA.distance', 1],
        ['USA.need', 3],
        ['USA.exposure', 1],
        ['USA.moodWar', 2],
      ]
    : [];

/** Everyone as far away, as open to reprisal, as much in need: the condition that makes a promise to all worth keeping for each. */
const likeRisks = ({ countries, victim }: Level): readonly Turn[] =>
  countries
    .filter(({ id }) => id !== victim)
    .flatMap(({ id }): readonly Turn[] => [
      [`${id}.distance`, 1],
      [`${id}.exposure`, 2],
      [`${id}.need`, 3],
    ]);

/** Three in five decide where one could forbid it, as the documents ask. */
const byMajority = ({ beats }: Level): readonly Turn[] =>
  beats.some(({ kind, rule }) => kind === 'vote' && ['unanimity', 'consensus', 'veto'].includes(rule))
    ? [['system.rule', knobRules.indexOf('majority') + 1]]
    : [];

/** Those whose land a helper must cross fear it no more. */
const openRoad = ({ countries }: Level): readonly Turn[] => {
  const owners: readonly CountryId[] = countries.flatMap(({ through }) => through ?? []);
  return [...new Set(owners)].map((id): Turn => [`${id}.guests`, 0]);
};

/** No record of the system, and of everyone a record of words not kept. */
const noTrust = ({ countries }: Level): readonly Turn[] => [
  ['system.trust', 0],
  ...countries.map(({ id }): Turn => [`${id}.failed`, 4]),
];

const turnsOf: Readonly<Record<PresetName, (level: Level) => readonly Turn[]>> = {
  'outsider-in': outsiderIn,
  'like-risks': likeRisks,
  majority: byMajority,
  'open-road': openRoad,
  'no-trust': noTrust,
};

/** Those that this episode can ask. */
export const presetsOf = (level: Level): readonly PresetName[] =>
  presetNames.filter((name) => turnsOf[name](level).length > 0);

/** The episode under this reading with the knobs of the preset turned, and no others. */
export const presetSetting = (level: Level, reading: string, name: PresetName): Setting =>
  turnsOf[name](level).reduce<Setting>((setting, [knob, value]) => withKnob(level, setting, knob, value), {
    reading,
    values: {},
  });
