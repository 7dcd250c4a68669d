/**
 * What playouts over numbers know of a level. A level that says anything else is not refused: it is played by the rules themselves, with
 * the same results in fewer worlds. Whoever teaches the playouts a new mechanism writes its name here, and the test that compares the two
 * ways of playing tells whether it was learnt.
 */
import type { Condition, Level } from '../../sim/level';
import { optionsOf } from '../../sim/table';

/** Fields of each part of a level that are known, or that no playout need know. */
const fields = {
  level:
    'format id edition number from to map victim challenger system countries treaties beats endings borders others papers glossary readings disputes questions history carried',
  challenger: 'id power prize face vulnerability resolve steps',
  system: 'trust readiness blatant automaticity tension influence measure',
  country: 'id isMember dials record follows through playable',
  dials: 'power stake law need trade distance exposure audience mood moodWar tie align duty share flood guests claim',
  record: 'kept failed',
  treaty: 'id by to date strength onlyIf',
  beat: 'id date kind measure rule softer when options answer voters binds charter deadline forecast figures',
  option: 'id acts needs',
  ending: 'id outcomes when isHistory borders',
  'act pledge': 'act effort secret onlyIf',
  'act deliver': 'act effort',
  'act block': 'act',
  'act signal': 'act signal',
  'act concede': 'act share',
  'act press': 'act country toward',
  'act transit': 'act grant',
  'act claim': 'act',
  'act resist': 'act effort',
  'act sign': 'act how',
  'fact answered': 'is move',
  'fact attacked': 'is',
  'fact settled': 'is',
  'fact conceded': 'is atLeast',
  'fact adopted': 'is beat',
  'fact chose': 'is beat country option',
} as const;

/** Values of some fields that are known. */
const values = {
  'beat.kind': 'pledge vote call offer clause',
  'beat.answer': 'none probe strike settle',
  'call.answer': 'none strike settle',
  'ending.outcomes': 'deterred repelled compromise ceded conquest wider-war',
  'act.signal': 'mobilise fleet publish staff-talks',
} as const;

const namesIn = (list: string | undefined): readonly string[] => list?.split(' ') ?? [];

const unknownFields = (part: string, thing: object): readonly string[] => {
  const known: readonly string[] = namesIn((fields as Readonly<Record<string, string>>)[part]);
  if (known.length === 0) return [part];
  return Object.entries(thing).flatMap(([name, value]) =>
    known.includes(name) || value === undefined ? [] : [`${part}.${name}`],
  );
};

const unknownValue = (field: keyof typeof values, value: string): readonly string[] =>
  namesIn(values[field]).includes(value) ? [] : [`${field}: ${value}`];

const inCondition = (condition: Condition | undefined): readonly string[] => {
  if (!condition) return [];
  if ('not' in condition) return inCondition(condition.not);
  if ('all' in condition) return condition.all.flatMap(inCondition);
  if ('any' in condition) return condition.any.flatMap(inCondition);
  return unknownFields(`fact ${condition.is}`, condition);
};

const inOptions = (level: Level): readonly string[] =>
  level.beats.flatMap((beat) =>
    Object.keys(beat.options)
      .flatMap((country) => optionsOf(beat, country))
      .flatMap((option) => [
        ...unknownFields('option', option),
        ...inCondition(option.needs),
        ...option.acts.flatMap((act) => [
          ...unknownFields(`act ${act.act}`, act),
          ...(act.act === 'signal' ? unknownValue('act.signal', act.signal) : []),
        ]),
      ]),
  );

const inBeats = (level: Level): readonly string[] =>
  level.beats.flatMap((beat) => [
    ...unknownFields('beat', beat),
    ...unknownValue('beat.kind', beat.kind),
    ...unknownValue(beat.kind === 'call' ? 'call.answer' : 'beat.answer', beat.answer),
    ...inCondition(beat.when),
  ]);

const inEndings = (level: Level): readonly string[] =>
  level.endings.flatMap((ending) => [
    ...unknownFields('ending', ending),
    ...ending.outcomes.flatMap((outcome) => unknownValue('ending.outcomes', outcome)),
    ...inCondition(ending.when),
  ]);

/** What in a level the playouts over numbers do not know, by part and name; none if they can play it. */
export const strangersIn = (level: Level): readonly string[] => [
  ...new Set([
    ...unknownFields('level', level),
    ...unknownFields('challenger', level.challenger),
    ...unknownFields('system', level.system),
    ...level.countries.flatMap((country) => [
      ...unknownFields('country', country),
      ...unknownFields('dials', country.dials),
      ...unknownFields('record', country.record),
    ]),
    ...level.treaties.flatMap((treaty) => unknownFields('treaty', treaty)),
    ...inBeats(level),
    ...inOptions(level),
    ...inEndings(level),
  ]),
];
