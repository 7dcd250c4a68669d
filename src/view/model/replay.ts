/** The replay: one moment of a run on the real stage, the way to all others, and whose sight it is shown from. */

import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { type Sight, sightOf } from '../../sim/sight';
import type { World } from '../../sim/world';
import type { Words } from '../../words/words';
import type { CrisisFrame } from './crisisScreen';
import { dateIn } from './days';
import { type WhatIfModel, whatIfModel } from './fork';
import { crisisFrame } from './frame';
import { gaugeModels } from './gauges';
import type { Look } from './look';
import { type ReplayDesk, replayDesk } from './replayDesk';
import type { Frame, FrameKind } from './replayFrames';
import { type RoadRun, runName } from './roadNames';
import { given, nameOf, type Scene, worldShown } from './scene';

/** A country's sight, or everything open. */
export type WatchSight = CountryId | 'open';

export const watchSpeeds = [0.5, 1, 2, 4] as const;
export type WatchSpeed = (typeof watchSpeeds)[number];

/** A run that is being watched. */
export interface Watching {
  readonly run: RoadRun;
  readonly level: Level;
  readonly isOver: boolean;
  readonly frames: readonly Frame[];
  /** Index of the moment that is shown. */
  readonly at: number;
  readonly isPlaying: boolean;
  readonly speed: WatchSpeed;
  readonly sight: WatchSight;
  /** "What if" is being asked of the beat that is shown. */
  readonly isAsking: boolean;
}

export interface DayMark {
  readonly at: number;
  readonly percent: number;
  readonly label: string;
  /** Its neighbour is so near that the label has no room; the mark and its name for the ear stay. */
  readonly isBare: boolean;
}

export interface PlayerModel {
  readonly at: number;
  readonly last: number;
  readonly isPlaying: boolean;
  /** Where it stands, for the slider and the ear. */
  readonly text: string;
  readonly speed: WatchSpeed;
  readonly speeds: readonly { readonly speed: WatchSpeed; readonly label: string }[];
  /** The days on the way, at their share of it in per cent. */
  readonly marks: readonly DayMark[];
}

export interface ReplayScreen extends CrisisFrame {
  readonly screen: 'replay';
  readonly run: string;
  readonly name: string;
  readonly desk: ReplayDesk;
  readonly player: PlayerModel;
  readonly sights: readonly { readonly id: WatchSight; readonly name: string; readonly isOn: boolean }[];
  /** Why not every sight can be had; absent when all can. */
  readonly sightNote?: string;
  readonly isOver: boolean;
  /** Kept nowhere, so it cannot be laid beside another. */
  readonly isHistory?: true;
  /** "What if I had …", where the shown beat has a decision of one's own. */
  readonly whatIf?: WhatIfModel;
  readonly isAsking: boolean;
}

/** How long a moment stands when it is played at its own pace, in seconds. */
const seconds: Readonly<Record<FrameKind, number>> = {
  day: 6,
  mandate: 3,
  sounding: 3.5,
  forecast: 2.5,
  sealed: 2.5,
  reveal: 7,
  answer: 5,
  end: 0,
};

/** How long the moment that is shown stands, in milliseconds. */
export const lengthOf = ({ frames, at, speed }: Watching): number =>
  (1000 * (seconds[frames[at]?.kind ?? 'end'] ?? 0)) / speed;

const modes = { reveal: 'revealing', answer: 'answering', end: 'answering' } as const;

/** Nothing hidden: every promise, every posture, every word in private. */
function openSight(world: World, seat: CountryId): Sight {
  const stances = Object.entries(world.nations).flatMap(([id, { stance }]) => (stance ? [[id, stance] as const] : []));
  return {
    ...sightOf(world, seat),
    ledger: world.ledger,
    heard: world.soundings,
    stances: Object.fromEntries(stances),
  };
}

/** The moment that is shown, as the windows of the crisis see one. */
export function watchScene(watching: Watching, words: Words, look: Look): Scene | undefined {
  const { frames, at, run, sight } = watching;
  const frame = frames[at];
  if (!frame) return undefined;
  const { kind, before, unanswered } = frame;
  const { level } = frame.world;
  const seat = sight === 'open' ? run.seat : sight;
  const mode = kind in modes ? modes[kind as keyof typeof modes] : 'dispatch';
  const about = { run: `watch.${run.run}`, seat, before, log: [], happenings: [], ...given('unanswered', unanswered) };
  const game = { ...about, world: frame.world };
  const world = worldShown(mode, game);
  const seen = sight === 'open' ? openSight(world, seat) : sightOf(world, seat);
  return { mode, game, world, level, seat, sight: seen, words, look };
}

function momentText({ words, level }: Scene, { kind, beat }: Frame, at: number, count: number): string {
  const day = level.beats.find(({ id }) => id === beat)?.date ?? level.to;
  const slots = { date: dateIn(words, level, day), what: words.say(`replay.kind.${kind}`), at: at + 1, count };
  return words.say('replay.moment', slots);
}

/** Room that a label needs, in per cent of the way. */
const labelRoom = 12;

function marksOf(frames: readonly Frame[], last: number, dateOf: (beat: string) => string): readonly DayMark[] {
  let named = -labelRoom;
  return frames.flatMap(({ kind, beat }, n): readonly DayMark[] => {
    if (kind !== 'day') return [];
    const percent = (100 * n) / Math.max(1, last);
    const isBare = percent - named < labelRoom;
    if (!isBare) named = percent;
    return [{ at: n, percent, label: dateOf(beat), isBare }];
  });
}

function playerModel(scene: Scene, { frames, at, isPlaying, speed }: Watching): PlayerModel {
  const { words, level } = scene;
  const last = frames.length - 1;
  const frame = frames[at];
  const dateOf = (beat: string) => words.date(level.beats.find(({ id }) => id === beat)?.date ?? level.to, 'short');
  return {
    at,
    last,
    isPlaying,
    speed,
    text: frame ? momentText(scene, frame, at, frames.length) : '',
    speeds: watchSpeeds.map((one) => ({ speed: one, label: words.say('replay.speed.value', { speed: String(one) }) })),
    marks: marksOf(frames, last, dateOf),
  };
}

/** Until a run is over its own seat alone may be looked from: the rest is still a secret. */
function sightsOf({ level, isOver, sight, run }: Watching, words: Words): ReplayScreen['sights'] {
  const ids = isOver ? level.countries.map(({ id }) => id) : [run.seat];
  const seats = ids.map((id) => ({ id, name: nameOf(words, id), isOn: sight === id }));
  return isOver ? [{ id: 'open', name: words.say('replay.sight.open'), isOn: sight === 'open' }, ...seats] : seats;
}

export function replayScreen(watching: Watching, words: Words, look: Look): ReplayScreen | undefined {
  const scene = watchScene(watching, words, look);
  const frame = watching.frames[watching.at];
  if (!scene || !frame) return undefined;
  const { run, isOver, isAsking } = watching;
  return {
    screen: 'replay',
    ...crisisFrame(scene),
    gauges: gaugeModels(scene, !run.isHistory && scene.seat === run.seat),
    run: run.run,
    name: runName(words, run),
    desk: replayDesk(scene, frame, { isOpen: watching.sight === 'open', own: run.seat }),
    player: playerModel(scene, watching),
    sights: sightsOf(watching, words),
    isOver,
    isAsking,
    ...given('isHistory', run.isHistory),
    ...given('sightNote', isOver ? undefined : words.say('replay.sight.closed')),
    ...given('whatIf', whatIfModel(watching, words, frame.beat)),
  };
}

/** The first moment of the beat before or after the one that is shown. */
export function beatFrom({ frames, at }: Watching, by: -1 | 1): number {
  const days = frames.flatMap(({ kind }, n) => (kind === 'day' || kind === 'end' ? [n] : []));
  return (by > 0 ? days.find((n) => n > at) : days.findLast((n) => n < at)) ?? (by > 0 ? frames.length - 1 : 0);
}
