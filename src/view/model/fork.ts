/** "What if I had …": the decision of one's own in a beat, what else was open that day, and who plays on from there. */

import { refusalOf } from '../../sim/refusal';
import { optionsOf } from '../../sim/table';
import type { World } from '../../sim/world';
import type { Words } from '../../words/words';
import { dateIn } from './days';
import { beatOf } from './debriefTold';
import type { IconName } from './icons';
import { optionIcon, optionText, optionTitle } from './options';
import type { Frame } from './replayFrames';
import type { RoadRun } from './roadNames';
import { given, nameOf } from './scene';

/** Who plays on: oneself, or a rule (`playOn` in the archive). */
const roadHands = ['me', 'as-before', 'history', 'cabinet'] as const;
export type RoadHand = (typeof roadHands)[number];

export interface WhatIfOption {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly isOwn: boolean;
  /** Why it was not open that day. */
  readonly refusal?: string;
}

export interface WhatIfModel {
  /** Number of the command that decided. */
  readonly command: number;
  readonly title: string;
  readonly own: string;
  readonly options: readonly WhatIfOption[];
  /** A rule may play on only from a run that is over: it opens everything. */
  readonly hands: readonly { readonly by: RoadHand; readonly label: string; readonly text: string }[];
}

interface Played {
  readonly run: RoadRun;
  readonly frames: readonly Frame[];
  readonly isOver: boolean;
}

/** Number of the command by which a seat decided a beat; undefined where it had no say, or has not decided. */
export const decisionAt = ({ frames, run }: Played, beat: string): number | undefined =>
  run.isHistory
    ? undefined
    : frames.findLast((frame) => frame.beat === beat && frame.decided[run.seat] !== undefined)?.decided[run.seat];

/** The world in which a command was given. */
const worldBefore = (frames: readonly Frame[], command: number): World | undefined =>
  frames.findLast(({ done }) => done === command)?.world;

export function whatIfModel(played: Played, words: Words, id: string): WhatIfModel | undefined {
  const command = decisionAt(played, id);
  const world = command === undefined ? undefined : worldBefore(played.frames, command);
  const beat = world && beatOf(world.level, id);
  if (command === undefined || !world || !beat) return undefined;
  const { seat } = played.run;
  const made = played.frames.find(({ done }) => done === command + 1)?.command;
  const own = made?.do === 'decide' ? made.option : '';
  const slots = { name: nameOf(words, seat), date: dateIn(words, world.level, beat.date) };
  return {
    command,
    title: words.say('fork.title', slots),
    own: words.say('fork.own', { option: optionTitle(words, beat, seat, own) }),
    options: optionsOf(beat, seat).map((option) => {
      const refusal = refusalOf(world, { do: 'decide', by: seat, option: option.id });
      const why = refusal && (refusal.reason ?? `refusal.${refusal.code}`);
      return {
        id: option.id,
        icon: optionIcon(option),
        title: optionTitle(words, beat, seat, option.id),
        text: optionText(words, beat, seat, option.id),
        isOwn: option.id === own,
        ...given('refusal', why && words.say(words.has(why) ? why : 'refusal.not-open', slots)),
      };
    }),
    hands: roadHands
      .filter((by) => by === 'me' || (played.isOver && (by === 'as-before' || !played.run.isAgainstPast)))
      .map((by) => ({
        by,
        label: words.say(`fork.hand.${by}`, slots),
        text: words.say(`fork.hand.${by}.text`, slots),
      })),
  };
}
