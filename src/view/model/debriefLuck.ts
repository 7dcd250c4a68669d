/** Was I lucky? Where a run lies among many worlds, what hung on its choices, and what on the dice. */

import type { Branch } from '../../insight/fan';
import type { LuckFinding } from '../../insight/findings';
import { apart, type Tally } from '../../insight/worlds';
import type { CountryId } from '../../sim/act';
import type { World } from '../../sim/world';
import type { Words } from '../../words/words';
import { dateIn } from './days';
import { beatOf, optionName, pastOf } from './debriefTold';
import { given } from './scene';
import type { Asked } from './study';
import { endingName, perHundred, progressText, type ShareModel, shareModel } from './studyWords';

export interface FanRow {
  readonly option: string;
  readonly isPlayed: boolean;
  /** Worlds of a hundred that came to each ending, in the order of the endings. */
  readonly shares: readonly { readonly ending: string; readonly count: number }[];
}

export interface FanDecision {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly FanRow[];
}

export interface LuckModel {
  readonly isWorking: boolean;
  readonly isDone: boolean;
  readonly progress: string;
  readonly worlds: number;
  /** Id of the ending of this run. */
  readonly ending: string;
  readonly endings: readonly { readonly id: string; readonly name: string }[];
  readonly played: readonly ShareModel[];
  readonly decisions: readonly FanDecision[];
  /** What was luck and what was choice; told when all is worked out. */
  readonly chance?: string;
  readonly choice?: string;
  /** The same over all ways of choosing, and how it was worked out. */
  readonly parted?: { readonly text: string; readonly how: string };
}

/** In this many of a hundred worlds or more an ending is the usual one; below the other it is rare. */
const [usual, rare] = [60, 25];
/** Less than this share of the worlds is within what so few worlds can tell. */
const worthTelling = 0.1;

function chanceText(words: Words, played: Tally, ending: string): string {
  const count = perHundred(played, ending);
  const how = count >= usual ? 'usual' : count < rare ? 'rare' : 'one';
  return words.say(`luck.chance.${how}`, { count });
}

/** The ending whose share the choice moves most. */
const mostMoved = (played: Tally, { tally }: Branch): string => {
  const moved = (id: string): number => Math.abs(perHundred(played, id) - perHundred(tally, id));
  const all = [...new Set([...Object.keys(played.endings), ...Object.keys(tally.endings)])];
  return all.toSorted((a, b) => moved(b) - moved(a))[0] ?? '';
};

function choiceText(words: Words, world: World, seat: CountryId, { played, instead }: LuckFinding): string {
  const by = (branch: Branch): number => apart(played, branch.tally);
  const best = instead.toSorted((a, b) => by(b) - by(a))[0];
  const beat = best && beatOf(world.level, best.beat);
  if (!best || !beat || by(best) < worthTelling) return words.say('luck.choice.none');
  const ending = mostMoved(played, best);
  return words.say('luck.choice', {
    date: dateIn(words, world.level, beat.date),
    option: optionName(words, beat, seat, best.option),
    count: Math.round(by(best) * 100),
    ending: endingName(words, ending),
    instead: perHundred(best.tally, ending),
    played: perHundred(played, ending),
  });
}

/** Endings that came in any of the worlds, in the order of the level. */
const endingsIn = (world: World, { played, instead }: LuckFinding): readonly string[] => {
  const came = new Set([played, ...instead.map(({ tally }) => tally)].flatMap(({ endings }) => Object.keys(endings)));
  return world.level.endings.map(({ id }) => id).filter((id) => came.has(id) || id === world.ending);
};

function decisionsOf(words: Words, world: World, seat: CountryId, found: LuckFinding): readonly FanDecision[] {
  const endings = endingsIn(world, found);
  const sharesOf = (tally: Tally) => endings.map((ending) => ({ ending, count: perHundred(tally, ending) }));
  const beats = [...new Set(found.instead.map(({ beat }) => beat))];
  return beats.flatMap((id): readonly FanDecision[] => {
    const beat = beatOf(world.level, id);
    const mine = pastOf(world, id)?.decisions.find(({ country }) => country === seat);
    if (!beat || !mine) return [];
    const others = found.instead.filter((branch) => branch.beat === id);
    const rows = [{ option: mine.option, tally: found.played }, ...others].map(({ option, tally }, at) => ({
      option: optionName(words, beat, seat, option),
      isPlayed: at === 0,
      shares: sharesOf(tally),
    }));
    const title = words.say(`beat.${id}.title`);
    return [{ id, name: words.say('luck.decision', { date: dateIn(words, world.level, beat.date), title }), rows }];
  });
}

/** Nothing is parted where every way of choosing came to the same end in every world. */
function partedText(words: Words, { parted }: LuckFinding): LuckModel['parted'] {
  if (!parted) return undefined;
  const { choice, luck, both } = parted.splits.ending;
  if (choice + luck + both === 0) return undefined;
  const [ofChoice, ofLuck] = [Math.round(choice * 100), Math.round(luck * 100)];
  return {
    text: words.say('luck.parted', { choice: ofChoice, luck: ofLuck, both: 100 - ofChoice - ofLuck }),
    how: words.say('luck.parted.how', { ways: parted.ways, worlds: parted.worlds }),
  };
}

/** The fan of a run that is over. */
export function luckModel(words: Words, world: World, seat: CountryId, asked: Asked<LuckFinding>): LuckModel {
  const { found, progress } = asked;
  const isDone = progress === 'done' && found !== undefined;
  const endings = found ? endingsIn(world, found) : [];
  return {
    isWorking: progress === 'working',
    isDone,
    progress: progressText(words, asked),
    worlds: found?.done ?? 0,
    ending: world.ending ?? '',
    endings: endings.map((id) => ({ id, name: endingName(words, id) })),
    played: found ? endings.map((ending) => shareModel(words, found.played, ending)) : [],
    // While worlds are still played only the run itself is told: all of it some times a second would hold up the page.
    decisions: found && progress !== 'working' ? decisionsOf(words, world, seat, found) : [],
    ...given('chance', isDone ? chanceText(words, found.played, world.ending ?? '') : undefined),
    ...given('parted', isDone ? partedText(words, found) : undefined),
    ...given('choice', isDone ? choiceText(words, world, seat, found) : undefined),
  };
}
