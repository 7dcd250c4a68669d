/** Both readings of each dispute: what they say, what they change in the model, and which was in force. */

import type { Level, Reading } from '../../sim/level';
import { BETWEEN } from '../../sim/start';
import type { Told } from './debriefTold';
import { given, nameOf } from './scene';

export interface ReadingTold {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly says: string;
  readonly changes: readonly string[];
  readonly isInForce: boolean;
}

export interface DisputeTold {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly readings: readonly ReadingTold[];
}

type Change = Reading['changes'][number];

/** The judgement of the level file that a reading sets otherwise; unknown where only the level under a reading is at hand. */
function judgedBefore({ file }: Told, change: Change): number | undefined {
  if ('challenger' in change) return file?.challenger[change.challenger];
  if ('patron' in change) return file?.war?.patron?.[change.patron];
  return file?.countries.find(({ id }) => id === change.country)?.dials[change.dial];
}

const whoIn = ({ challenger, war, victim }: Level, change: Change): string =>
  'challenger' in change ? challenger.id : 'patron' in change ? (war?.patron?.country ?? victim) : change.country;

const whatIn = (change: Change): string =>
  'challenger' in change
    ? `challenger.${change.challenger}`
    : 'patron' in change
      ? `patron.${change.patron}`
      : change.dial;

function changeText(told: Told, change: Change): string {
  const { words, world } = told;
  const from = judgedBefore(told, change);
  const how = from === undefined ? 'set' : change.value > from ? 'up' : 'down';
  return words.say(`debrief.reading.${how}`, {
    country: nameOf(words, whoIn(world.level, change)),
    dial: words.say(`dial.${whatIn(change)}.name`),
    value: change.value,
    ...given('from', from),
  });
}

function readingTold(told: Told, reading: Reading): ReadingTold {
  const { words, world } = told;
  return {
    id: reading.id,
    name: words.say(`reading.${reading.id}.name`),
    text: words.say(`reading.${reading.id}.text`),
    says: words.say(`reading.${reading.id}.says`),
    changes: reading.changes.map((change) => changeText(told, change)),
    isInForce: world.reading === reading.id,
  };
}

export function disputesTold(told: Told): readonly DisputeTold[] {
  const { words, world } = told;
  return world.level.disputes.map((id) => ({
    id,
    name: words.say(`dispute.${id}.name`),
    text: words.say(`dispute.${id}.text`),
    readings: world.level.readings.filter(({ dispute }) => dispute === id).map((one) => readingTold(told, one)),
  }));
}

/** Under which reading this run was played, in words. */
export function inForceText({ words, world }: Told): string {
  const reading = world.level.readings.find(({ id }) => id === world.reading);
  return reading
    ? words.say('debrief.reading.in-force', { name: words.say(`reading.${reading.id}.name`) })
    : words.say(`debrief.reading.${BETWEEN}`);
}
