/** What would have changed a mind, in words: one sentence for each smallest change, and what the dice had to do with it. */

import type { MindFinding } from '../../insight/findings';
import type { Change } from '../../insight/why/change';
import type { Flip } from '../../insight/why/flips';
import { type Telling, tellingOf } from '../../insight/why/tell';
import type { Beat } from '../../sim/level';
import type { World } from '../../sim/world';
import type { Words } from '../../words/words';
import { dateIn } from './days';
import { beatOf, optionName } from './debriefTold';
import { given, inText } from './scene';
import type { Asked } from './study';
import { progressText } from './studyWords';

export interface MindModel {
  readonly isWorking: boolean;
  readonly progress: string;
  readonly lines: readonly string[];
  /** Nothing that was tried would have: said only when everything was. */
  readonly none?: string;
  /** The part of circumstance. */
  readonly temper?: string;
  readonly person?: string;
}

/** More than a reader can weigh would hide the smallest. */
const shown = 5;

const whenAndWhat = (words: Words, world: World, telling: Telling): Readonly<Record<string, string>> => {
  const beat = telling.beat === undefined ? undefined : beatOf(world.level, telling.beat);
  if (!beat) return {};
  const option = telling.option && optionName(words, beat, telling.countries.by ?? '', telling.option);
  return { date: dateIn(words, world.level, beat.date), ...(option && { option }) };
};

/** The clause that completes "If …". */
function clauseOf(words: Words, world: World, change: Change): string {
  const telling = tellingOf(change);
  const { count } = telling;
  const names = Object.entries(telling.countries).map(([slot, id]) => [slot, inText(words, id)] as const);
  return words.say(telling.key, {
    ...Object.fromEntries(names),
    ...whenAndWhat(words, world, telling),
    victim: inText(words, world.level.victim),
    challenger: inText(words, world.level.challenger.id),
    ...(count !== undefined && { count, steps: words.say('whatif.steps', { count }) }),
  });
}

const flipText = (words: Words, world: World, beat: Beat, country: string, { change, to }: Flip): string =>
  words.say('whatif.flip', {
    change: clauseOf(words, world, change),
    option: optionName(words, beat, country, to),
  });

/** What is shown under one decision once it was asked. */
export function mindModel(
  words: Words,
  world: World,
  id: string,
  country: string,
  asked: Asked<MindFinding>,
): MindModel {
  const { found, progress } = asked;
  const beat = beatOf(world.level, id);
  const isNone = progress === 'done' && found?.flips.length === 0;
  const same = found && words.say('whatif.temper', { percent: words.percent(Math.round(found.same * 100)) });
  return {
    isWorking: progress === 'working',
    progress: progressText(words, asked),
    lines: beat && found ? found.flips.slice(0, shown).map((flip) => flipText(words, world, beat, country, flip)) : [],
    ...given('none', isNone ? words.say('whatif.none') : undefined),
    ...given('temper', same),
    ...given('person', world.seats[country] === 'person' ? words.say('whatif.person') : undefined),
  };
}
