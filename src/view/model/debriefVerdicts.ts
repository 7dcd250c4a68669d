/** The run judged by the mandate that was taken, and as the other mandates would have judged it; gauges from start to end. */
import { type Gauges, gaugesOf, type Verdict, verdictOf } from '../../sim/gauges';
import type { GaugeName, Mandate, Test } from '../../sim/level';
import { holds } from '../../sim/table';
import { pipsOf } from './debriefSums';
import { openingOf, type Told } from './debriefTold';
import { gaugeSaid } from './gauges';
import type { IconName } from './icons';
import { nameOf } from './scene';

export interface JudgedLine {
  /** The gauge, or `fact` for something that was to be done or agreed. */
  readonly by: GaugeName | 'fact';
  readonly label: string;
  readonly isMet: boolean;
  readonly icon: IconName;
  readonly text: string;
}

export interface MandateModel {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly isYours: boolean;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly icon: IconName;
  readonly lines: readonly JudgedLine[];
}

export interface GaugeChange {
  readonly name: string;
  readonly icon: IconName;
  readonly label: string;
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
  /** Tens of a hundred, 0 to 10. */
  readonly startPips: number;
  readonly endPips: number;
  readonly text: string;
}

export interface TrustChange {
  readonly country: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const verdictIcons: Readonly<Record<Verdict, IconName>> = { met: 'honored', partly: 'partial', failed: 'broken' };

const signOf = (isMet: boolean): IconName => (isMet ? 'tick' : 'cross');

function gaugeLine(
  { words, world }: Told,
  now: Gauges,
  { gauge, atLeast }: Extract<Test, { gauge: unknown }>,
): JudgedLine {
  const value = now.values[gauge];
  const isMet = value >= atLeast;
  return {
    by: gauge,
    label: words.say(`gauge.${gaugeSaid(world.level, gauge)}.name`),
    isMet,
    icon: signOf(isMet),
    text: words.say(isMet ? 'debrief.mandate.holds' : 'debrief.mandate.falls', { value, least: atLeast }),
  };
}

/** `key` is where the words say what was to come about. */
function factLine({ words, world }: Told, key: string, { fact }: Extract<Test, { fact: unknown }>): JudgedLine {
  const isMet = holds(world, fact);
  return {
    by: 'fact',
    label: words.say(`${key}.fact`),
    isMet,
    icon: signOf(isMet),
    text: words.say(isMet ? 'debrief.mandate.came-about' : 'debrief.mandate.did-not'),
  };
}

function mandateModel(told: Told, now: Gauges, mandate: Mandate): MandateModel {
  const { words, world, seat } = told;
  const verdict = verdictOf(world, seat, mandate);
  const key = `mandate.${seat}.${mandate.id}`;
  return {
    id: mandate.id,
    title: words.say(`${key}.title`),
    text: words.say(`${key}.text`),
    isYours: world.mandates[seat] === mandate.id,
    verdict,
    verdictText: words.say(`verdict.${verdict}`),
    icon: verdictIcons[verdict],
    lines: mandate.judge.map((test) => ('fact' in test ? factLine(told, key, test) : gaugeLine(told, now, test))),
  };
}

/** Your own mandate first; there is no sum of the three. */
export function mandateModels(told: Told): readonly MandateModel[] {
  const { world, seat } = told;
  const now = gaugesOf(world, seat);
  const mandates = world.level.countries.find(({ id }) => id === seat)?.playable?.mandates ?? [];
  const all = mandates.map((mandate) => mandateModel(told, now, mandate));
  return [...all.filter(({ isYours }) => isYours), ...all.filter(({ isYours }) => !isYours)];
}

const faces: readonly (readonly [GaugeName, IconName])[] = [
  ['victim', 'victim'],
  ['peace', 'peace'],
  ['trust', 'trust'],
  ['word', 'word'],
  ['safety', 'safety'],
  ['means', 'cost'],
  ['support', 'opinion'],
  ['gain', 'stake'],
];

const changeText = ({ words }: Told, start: number, end: number): string => {
  const how = end > start ? 'up' : end < start ? 'down' : 'same';
  return words.say(`debrief.gauge.${how}`, { start, end, by: Math.abs(end - start) });
};

function gaugeChange(told: Told, name: string, icon: IconName, start: number, end: number): GaugeChange {
  const { words, world } = told;
  const said = gaugeSaid(world.level, name);
  return {
    name,
    icon,
    label: words.say(`gauge.${said}.name`),
    meaning: words.say(`gauge.${said}.text`),
    start,
    end,
    startPips: pipsOf(start),
    endPips: pipsOf(end),
    text: changeText(told, start, end),
  };
}

/** Every gauge of the seat, and the tension, from the opening to the end. */
export function gaugeChanges(told: Told): readonly GaugeChange[] {
  const [before, now] = [gaugesOf(openingOf(told), told.seat), gaugesOf(told.world, told.seat)];
  return [
    ...faces.map(([name, icon]) => gaugeChange(told, name, icon, before.values[name], now.values[name])),
    gaugeChange(told, 'tension', 'tension', before.tension, now.tension),
  ];
}

/** What your word is worth to each of the others, from the opening to the end. */
export function trustChanges(told: Told): readonly TrustChange[] {
  const [before, now] = [gaugesOf(openingOf(told), told.seat).wordBy, gaugesOf(told.world, told.seat).wordBy];
  return Object.entries(now).map(([country, end]) => {
    const start = before[country] ?? end;
    return { country, name: nameOf(told.words, country), start, end, text: changeText(told, start, end) };
  });
}
