/** Where in the recorded games something is to be seen. */
import type { Frame, FrameKind } from '../../view/model/replayFrames';
import type { Episode } from './episode';
import type { Moment } from './example';

/** Before the seal of a beat: its day, and all that was said on it. */
const open: readonly FrameKind[] = ['day', 'mandate', 'sounding', 'forecast'];

/** Every moment of every game, history's first. */
export const momentsOf = ({ games }: Episode): readonly Moment[] =>
  games.flatMap((game) => game.frames.map((frame) => ({ game, frame })));

const framesOf = ({ games }: Episode, isWanted: (frame: Frame) => boolean): readonly Moment[] =>
  games.flatMap((game) => game.frames.filter(isWanted).map((frame) => ({ game, frame })));

/** The open moments of a beat, in the first game that came to it. */
function openIn(episode: Episode, beat: string): readonly Moment[] {
  const all = framesOf(episode, (frame) => frame.beat === beat && open.includes(frame.kind));
  return all.filter(({ game }) => game === all[0]?.game);
}

/** The morning of a beat. */
export const morningOf = (episode: Episode, beat: string): Moment | undefined => openIn(episode, beat)[0];

/** A beat just before its decision, with all that was said in private. */
export const eveOf = (episode: Episode, beat: string): Moment | undefined => openIn(episode, beat).at(-1);

/** Beats as they came out: how each answered, or what the challenger did then. */
export const outcomesOf = (episode: Episode, beat: string, kind: 'reveal' | 'answer'): readonly Moment[] =>
  framesOf(episode, (frame) => frame.beat === beat && frame.kind === kind);

/** The moment for which `weight` is largest; the first of equals, none where it is nowhere above 0. */
export function heaviest<One>(all: readonly One[], weight: (one: One) => number): One | undefined {
  let best: One | undefined;
  let most = 0;
  for (const one of all) {
    const weighs = weight(one);
    if (weighs > most) [best, most] = [one, weighs];
  }
  return best;
}
