/** Gauges as rows of signs, with the number in words. */
import { type Gauges, gaugesOf } from '../../sim/gauges';
import type { GaugeName, Level } from '../../sim/level';
import { hasChallenger } from '../../sim/table';
import type { IconName } from './icons';
import { given, type Scene, shortNameOf } from './scene';

export interface GaugeModel {
  readonly name: string;
  readonly icon: IconName;
  readonly label: string;
  /** Its full name, and what it means. */
  readonly fullLabel: string;
  readonly meaning: string;
  /** Whole tens of a hundred, 0 to 10. */
  readonly pips: number;
  readonly value: string;
  /** How it moved with the last decision; absent when it stood still. */
  readonly trend?: { readonly isUp: boolean; readonly text: string };
  readonly tone: 'ink' | 'blue' | 'mustard' | 'red' | 'green';
}

const faces: Readonly<Record<GaugeName, { readonly icon: IconName; readonly tone: GaugeModel['tone'] }>> = {
  word: { icon: 'word', tone: 'blue' },
  support: { icon: 'opinion', tone: 'mustard' },
  means: { icon: 'mobilise', tone: 'ink' },
  trust: { icon: 'trust', tone: 'green' },
  safety: { icon: 'safety', tone: 'ink' },
  victim: { icon: 'victim', tone: 'ink' },
  peace: { icon: 'peace', tone: 'green' },
  gain: { icon: 'stake', tone: 'mustard' },
};

const usual: readonly GaugeName[] = ['word', 'support', 'means', 'trust'];
/** How many stand under the map. */
const places = 4;

const pipsOf = (value: number): number => Math.round(value / 10);

/** What the chosen mandate is judged by comes first, then the usual ones. */
function shownGauges({ world, seat, sight }: Scene): readonly GaugeName[] {
  const country = world.level.countries.find(({ id }) => id === seat);
  const mandate = country?.playable?.mandates.find(({ id }) => id === sight.mandate);
  const judged = mandate?.judge.flatMap((line) => ('gauge' in line ? [line.gauge] : [])) ?? [];
  return [...new Set([...judged, ...usual])].slice(0, places);
}

/** In words, how a gauge moved with the last decision; nothing when it stood still. */
function trendOf({ words }: Scene, before: Gauges, now: Gauges, name: GaugeName): GaugeModel['trend'] {
  const change = pipsOf(now.values[name]) - pipsOf(before.values[name]);
  if (change === 0) return undefined;
  const isUp = change > 0;
  return { isUp, text: words.say(isUp ? 'panels.trend.up' : 'panels.trend.down') };
}

/** Gauges that speak of the reader's own country. */
const ofOwn: readonly GaugeName[] = ['word', 'safety', 'gain'];

/** The name under which a gauge is told: where nobody attacks, what counts is how far the text covers whoever is attacked. */
export const gaugeSaid = <Name extends string>(level: Level, name: Name): Name | 'cover' =>
  name === 'victim' && !hasChallenger(level) ? 'cover' : name;

const saidOf = ({ level }: Scene, name: GaugeName, isOwn: boolean): string =>
  !isOwn && ofOwn.includes(name) ? `${name}-of` : gaugeSaid(level, name);

function gaugeModel(scene: Scene, before: Gauges, name: GaugeName, isOwn = true): GaugeModel {
  const value = scene.sight.gauges.values[name];
  const said = saidOf(scene, name, isOwn);
  return {
    name,
    ...faces[name],
    label: scene.words.say(`panels.gauge.${said}`, { victim: shortNameOf(scene.words, scene.level.victim) }),
    fullLabel: scene.words.say(`gauge.${said}.name`),
    meaning: scene.words.say(`gauge.${said}.text`),
    pips: pipsOf(value),
    value: scene.words.say('panels.gauge.value', { count: pipsOf(value) }),
    ...given('trend', trendOf(scene, before, scene.sight.gauges, name)),
  };
}

/** The gauges under the map. `isOwn`: the reader leads, or led, the seat from which one looks. */
export function gaugeModels(scene: Scene, isOwn = true): readonly GaugeModel[] {
  const before = gaugesOf(scene.game.before, scene.seat);
  return shownGauges(scene).map((name) => gaugeModel(scene, before, name, isOwn));
}

const every: readonly GaugeName[] = ['word', 'support', 'means', 'safety', 'victim', 'peace', 'gain', 'trust'];

/** Every gauge of the seat, for its own card. */
export function allGauges(scene: Scene): readonly GaugeModel[] {
  const before = gaugesOf(scene.game.before, scene.seat);
  return every.map((name) => gaugeModel(scene, before, name));
}
