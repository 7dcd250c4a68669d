/** A replayed run as moments that can be shown one after another: the day, what was said, what was decided, and the answer to it. */
import type { CountryId } from '../../sim/act';
import type { Command } from '../../sim/command';
import { isOver, openBeat } from '../../sim/table';
import { waitingIn } from '../../sim/take';
import { decidedWorld, playBeat } from '../../sim/turn';
import type { World } from '../../sim/world';
import { given } from './scene';

/** `sealed`: a decision was made, and others were still waited for. */
export type FrameKind = 'day' | 'mandate' | 'sounding' | 'forecast' | 'sealed' | 'reveal' | 'answer' | 'end';

export interface Frame {
  readonly kind: FrameKind;
  /** Id of the beat it belongs to; the end belongs to the last one. */
  readonly beat: string;
  readonly world: World;
  /** The world before what happened here; the same where nothing moved. */
  readonly before: World;
  /** Of a beat that was answered: the world between its decisions and the answer. */
  readonly unanswered?: World;
  readonly command?: Command;
  /** How many commands had been done, this one included. */
  readonly done: number;
  /** Numbers of the commands by which seats of persons decided this beat, by seat. */
  readonly decided: Readonly<Record<CountryId, number>>;
}

interface Step {
  readonly command: Command;
  readonly world: World;
}

const kinds = { 'take-mandate': 'mandate', sound: 'sounding', forecast: 'forecast', decide: 'sealed' } as const;

/** All moments of a run, the first day first. */
export function framesOf(first: World, steps: readonly Step[]): readonly Frame[] {
  const frames: Frame[] = [dayOf(first, 0)];
  let before = first;
  let decided: Frame['decided'] = {};
  for (const [n, { command, world }] of steps.entries()) {
    const beat = openBeat(before)?.id ?? '';
    if (command.do === 'decide') decided = { ...decided, [command.by]: n };
    const about = { beat, command, done: n + 1, decided };
    if (world.past.length === before.past.length) frames.push({ kind: kinds[command.do], world, before, ...about });
    else {
      frames.push(...playedFrames(before, world, about));
      decided = {};
    }
    before = world;
  }
  return frames;
}

const dayOf = (world: World, done: number): Frame => ({
  kind: 'day',
  beat: openBeat(world)?.id ?? '',
  world,
  before: world,
  done,
  decided: {},
});

type About = Pick<Frame, 'beat' | 'done' | 'decided'> & { readonly command: Command };

/** The beat that a seal played out, those after it in which no person had a say, and what the next morning brought. */
function playedFrames(before: World, after: World, about: About): readonly Frame[] {
  const frames: Frame[] = [];
  let last = before;
  let asked = doneIn(before, about.command);
  for (const world of worldsBetween(before, after, about.command)) {
    const past = world.past.at(-1);
    const unanswered = past?.answer && decidedWorld(asked);
    const moment = {
      ...about,
      beat: past?.beat ?? about.beat,
      world,
      before: last,
      ...given('unanswered', unanswered),
    };
    frames.push({ kind: 'reveal', ...moment });
    if (past?.answer) frames.push({ kind: 'answer', ...moment });
    last = world;
    asked = world;
  }
  const beat = after.past.at(-1)?.beat ?? about.beat;
  const end: Frame = { kind: 'end', beat, world: after, before: after, done: about.done, decided: {} };
  return [...frames, isOver(after) ? end : dayOf(after, about.done)];
}

/** One world for each beat that was played out at once. */
function worldsBetween(before: World, after: World, command: Command): readonly World[] {
  if (after.past.length === before.past.length + 1) return [after];
  const worlds: World[] = [];
  let next = doneIn(before, command);
  while (waitingIn(next).length === 0 && next.past.length < after.past.length) {
    next = playBeat(next);
    worlds.push(next);
  }
  return worlds;
}

/** The world with what was done in it, before anything follows: a seal, or an aim taken before beats in which its seat has no say. */
function doneIn(world: World, command: Command): World {
  if (command.do === 'take-mandate') {
    return { ...world, mandates: { ...world.mandates, [command.by]: command.mandate } };
  }
  if (command.do !== 'decide') return world;
  const seal = { option: command.option, ...given('paper', command.paper) };
  return { ...world, sealed: { ...world.sealed, [command.by]: seal } };
}
