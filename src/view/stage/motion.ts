/** What moves when one model follows another: derived by comparing the two, never told. Pure. */
import type { StageModel, StageThread, ThreadState } from '../model/stageModel';
import { type Pose, restingPose } from './thread';

export type MotionKind =
  /** A new promise runs from giver to taker. */
  | 'draw'
  /** Kept: the chain is pulled straight. */
  | 'tighten'
  /** Broken: pulled, parted, fallen. */
  | 'snap'
  /** Any other change of state. */
  | 'settle'
  /** Its condition is still open while others have moved: the badge trembles. */
  | 'wait'
  /** New troops or a new step come in; land that changed hands is outlined. */
  | 'arrive';

export interface Motion {
  /** Thread id, or `massed:AT>TOWARD`, `step`, `land:REGION`. */
  readonly of: string;
  readonly kind: MotionKind;
  readonly from?: ThreadState;
  /** Milliseconds after the change. */
  readonly starts: number;
}

const lasts: Readonly<Record<MotionKind, number>> = {
  draw: 750,
  tighten: 850,
  snap: 1150,
  settle: 500,
  wait: 1000,
  arrive: 600,
};
/** Milliseconds between one thread and the next: one at a time can be followed by the eye. */
const stagger = 220;

function kindOf(before: StageThread | undefined, after: StageThread): MotionKind | undefined {
  if (!before) return after.state === 'forgotten' ? undefined : 'draw';
  if (before.state === after.state) return undefined;
  if (after.state === 'kept') return 'tighten';
  return after.state === 'broken' ? 'snap' : 'settle';
}

function threadMotions(before: StageModel, after: StageModel): readonly Motion[] {
  const old = new Map(before.threads.map((thread) => [thread.id, thread]));
  const moved: Motion[] = [];
  for (const thread of after.threads) {
    const was = old.get(thread.id);
    const kind = kindOf(was, thread);
    if (kind) moved.push({ of: thread.id, kind, starts: moved.length * stagger, ...(was && { from: was.state }) });
  }
  const decided = moved.some(({ kind }) => kind === 'tighten' || kind === 'snap');
  const waiting = after.threads.filter(
    ({ id, state }) => state === 'conditional' && !moved.some(({ of }) => of === id),
  );
  return decided ? [...moved, ...waiting.map(({ id }): Motion => ({ of: id, kind: 'wait', starts: stagger }))] : moved;
}

const massedKey = ({ at, toward }: StageModel['massed'][number]): string => `massed:${at}>${toward}`;

function arrivals(before: StageModel, after: StageModel): readonly Motion[] {
  const arrive = (of: string): Motion => ({ of, kind: 'arrive', starts: 0 });
  const there = new Set(before.massed.map(massedKey));
  const held = new Map(before.lands.map(({ region, holder }) => [region, holder]));
  const isNewStep = after.step && (before.step?.from !== after.step.from || before.step.to !== after.step.to);
  return [
    ...after.massed
      .map(massedKey)
      .filter((key) => !there.has(key))
      .map(arrive),
    ...(isNewStep ? [arrive('step')] : []),
    ...after.lands
      .filter(({ region, holder, hatch }) => (held.get(region) ?? (hatch === 'claimed' ? holder : '')) !== holder)
      .map(({ region }) => arrive(`land:${region}`)),
  ];
}

/** Every motion from one model to the next; none at the first, and none when motion is unwanted. */
export function motionsOf(before: StageModel | undefined, after: StageModel): readonly Motion[] {
  if (!before || after.reducedMotion || before.map !== after.map) return [];
  return [...threadMotions(before, after), ...arrivals(before, after)];
}

/** Milliseconds until all is at rest. */
export const lengthOfMotions = (motions: readonly Motion[]): number =>
  Math.max(0, ...motions.map(({ kind, starts }) => starts + lasts[kind]));

/** Share of a motion that is over, 0 to 1. */
export const partOf = (motion: Motion, elapsed: number): number =>
  Math.min(1, Math.max(0, (elapsed - motion.starts) / lasts[motion.kind]));

const easeOut = (part: number): number => 1 - (1 - part) ** 3;
const between = (a: number, b: number, part: number): number => a + (b - a) * part;
/** Share of a share: 0 before `from`, 1 after `to`. */
const stretch = (part: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (part - from) / (to - from)));
/** Past the end by a little, then back. */
const spring = (part: number): number => 1 - Math.cos(part * 4.5 * Math.PI) * (1 - part) ** 2.2;

const bump = (part: number): number => 1 + 0.35 * Math.sin(Math.PI * stretch(part, 0.45, 1));

function tightened(was: Pose, rest: Pose, part: number): Pose {
  const pulled = spring(stretch(part, 0.1, 1));
  return {
    ...(part < 0.35 ? was : rest),
    bend: between(was.bend, rest.bend, pulled),
    gap: 0,
    fall: 0,
    pop: bump(part),
  };
}

function snapped(was: Pose, rest: Pose, part: number): Pose {
  const torn = 0.38;
  if (part < torn)
    return { ...was, bend: between(was.bend, 0.01, easeOut(part / torn)), sway: Math.sin(part * 90) * 1.6 };
  const after = easeOut(stretch(part, torn, 1));
  return {
    ...rest,
    bend: between(0.01, rest.bend, after),
    gap: rest.gap * spring(stretch(part, torn, 1)),
    fall: after,
    pop: 1 + 0.5 * (1 - after),
  };
}

/** How a thread hangs at a moment of its motion. */
export function poseOf(thread: StageThread, motion: Motion | undefined, elapsed: number): Pose {
  const rest = restingPose(thread.state);
  if (!motion) return rest;
  const part = partOf(motion, elapsed);
  const was = restingPose(motion.from ?? thread.state);
  if (part >= 1) return rest;
  if (motion.kind === 'draw') return { ...rest, grown: easeOut(part), pop: stretch(part, 0.6, 1) };
  if (motion.kind === 'tighten') return tightened(was, rest, part);
  if (motion.kind === 'snap') return snapped(was, rest, part);
  if (motion.kind === 'wait') return { ...rest, sway: Math.sin(part * 6 * Math.PI) * 3 * (1 - part) };
  const half = part < 0.5;
  return {
    ...(half ? was : rest),
    bend: between(was.bend, rest.bend, easeOut(part)),
    pop: half ? 1 - part : bump(part),
  };
}
