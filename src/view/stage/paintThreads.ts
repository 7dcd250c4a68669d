/** Paints promises as chains: whole, in single links, in dots, straight, half, or parted. */
import type { ThreadState } from '../model/stageModel';
import type { Surface } from './grain';
import { blue, faded, mustard, paper, red } from './ink';
import { type Bow, lengthOf, type Pose, pointOn, turnOn } from './thread';

/** What a stretch of the line is made of. */
type Make = 'chain' | 'links' | 'dots' | 'trace';

const makes: Readonly<Record<ThreadState, readonly [first: Make, second: Make, color: string]>> = {
  pledged: ['chain', 'chain', blue],
  conditional: ['links', 'links', blue],
  doubtful: ['dots', 'dots', blue],
  kept: ['chain', 'chain', blue],
  'half-kept': ['chain', 'dots', mustard],
  broken: ['chain', 'chain', red],
  forgotten: ['trace', 'trace', faded],
};
/** Pixels from one sign to the next. */
const pitch: Readonly<Record<Make, number>> = { chain: 9.5, links: 19, dots: 9, trace: 8 };

interface Sign {
  readonly make: Make;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** In a chain: seen from the side. */
  readonly edgewise: boolean;
}

/** Torn ends hang down, the more the nearer to the tear. */
const drop = (part: number, { gap, fall }: Pose, middle: number, length: number): number => {
  if (gap <= 0) return 0;
  const near = part < middle ? part / middle : (1 - part) / (1 - middle);
  return fall * near ** 2 * Math.min(34, length * 0.12);
};

function signsOf(bow: Bow, pose: Pose, size: number, middle: number): readonly Sign[] {
  const length = lengthOf(bow);
  const ends = Math.min(0.2, (10 * size) / length);
  // The head at the taker's end needs room of its own.
  const last = 1 - Math.min(0.3, (pose.state === 'forgotten' ? 10 * size : 21 * size) / length);
  const [first, second] = makes[pose.state];
  const signs: Sign[] = [];
  let part = ends;
  for (let i = 0; part <= last; i++) {
    const make = part < middle ? first : second;
    const torn = Math.abs(part - middle) < pose.gap / 2;
    if (!torn && part <= pose.grown) {
      const [x, y] = pointOn(bow, part);
      signs.push({ make, x, y: y + drop(part, pose, middle, length), turn: turnOn(bow, part), edgewise: i % 2 === 1 });
    }
    part += (pitch[make] * size) / length;
  }
  return signs;
}

function traceSign(surface: Surface, sign: Sign, size: number): void {
  surface.save();
  surface.translate(sign.x, sign.y);
  surface.rotate(sign.turn);
  surface.beginPath();
  if (sign.make === 'dots') surface.arc(0, 0, 0.9 * size, 0, 7);
  else if (sign.make === 'trace') surface.arc(0, 0, 0.8 * size, 0, 7);
  else if (sign.make === 'chain' && sign.edgewise)
    surface.roundRect(-4.4 * size, -0.6 * size, 8.8 * size, 1.2 * size, 0.6 * size);
  else surface.roundRect(-6.4 * size, -3.4 * size, 12.8 * size, 6.8 * size, 3.4 * size);
  surface.restore();
  surface.stroke();
}

function paintSigns(surface: Surface, signs: readonly Sign[], color: string, width: number, size: number): void {
  surface.strokeStyle = color;
  surface.lineWidth = width;
  for (const sign of signs) traceSign(surface, sign, size);
}

/** A small head at the taker's end: who is promised. */
function paintHead(surface: Surface, bow: Bow, color: string, size: number): void {
  const length = lengthOf(bow);
  const part = 1 - Math.min(0.3, (13 * size) / length);
  const [x, y] = pointOn(bow, part);
  surface.save();
  surface.translate(x, y);
  surface.rotate(turnOn(bow, part));
  surface.beginPath();
  surface.moveTo(8 * size, 0);
  surface.lineTo(-6 * size, 5 * size);
  surface.lineTo(-6 * size, -5 * size);
  surface.closePath();
  surface.restore();
  surface.strokeStyle = paper;
  surface.lineWidth = 3 * size;
  surface.stroke();
  surface.fillStyle = color;
  surface.fill();
}

/** Paints one thread without its badge. `size` 1 is a laptop. `middle`: share of the way at which it tears or turns to dots. */
export function paintThread(surface: Surface, bow: Bow, pose: Pose, size: number, middle = 0.5): void {
  const [, , color] = makes[pose.state];
  const signs = signsOf(bow, pose, size, middle);
  const weight = (pose.state === 'kept' ? 3 : makes[pose.state][0] === 'dots' ? 3.4 : 2.2) * size;
  surface.save();
  surface.lineJoin = 'round';
  surface.globalAlpha = pose.alpha * 0.92;
  paintSigns(surface, signs, paper, weight + 3.6 * size, size);
  surface.globalAlpha = pose.alpha;
  paintSigns(surface, signs, color, weight, size);
  if (pose.grown >= 1 && pose.state !== 'forgotten') paintHead(surface, bow, color, size);
  surface.restore();
}

/** The ink of a thread's badge. */
export const colorOf = (state: ThreadState): string => makes[state][2];
