/** A gesture of the windows as an event of the session. */
import type { SessionEvent, SessionSnapshot } from '../session/types';
import type { Command } from '../sim/command';
import { BETWEEN } from '../sim/start';
import type { Gesture } from '../view/model/gesture';

/** What a new game needs and no window knows. */
export interface Fresh {
  readonly seed: () => number;
  readonly run: () => string;
}

function commandOf(gesture: Gesture, by: string): Command | undefined {
  switch (gesture.type) {
    case 'take-mandate':
      return { do: 'take-mandate', by, mandate: gesture.mandate };
    case 'sound':
      return { do: 'sound', by, sounding: gesture.sounding };
    case 'forecast':
      return { do: 'forecast', by, percent: gesture.percent };
    case 'seal': {
      const { option, paper } = gesture;
      return { do: 'decide', by, option, ...(paper !== undefined && { paper }) };
    }
    default:
      return undefined;
  }
}

/** A new game, or one with the dice of the game on the page. */
function beginningOf(gesture: Gesture, { game }: SessionSnapshot, fresh: Fresh): SessionEvent | undefined {
  const same = { reading: game?.world.reading ?? BETWEEN, seed: game?.world.seed ?? 0 };
  switch (gesture.type) {
    case 'begin':
      return { type: 'begin', seat: gesture.seat, reading: gesture.reading, seed: fresh.seed(), run: fresh.run() };
    case 'retry-same-seed':
      return game && { type: 'begin', seat: game.seat, ...same, run: fresh.run() };
    case 'play-other-seat':
      return game && { type: 'begin', seat: gesture.seat, ...same, run: fresh.run() };
    default:
      return undefined;
  }
}

/** The event a gesture means, if it means one that is at hand at once. */
export function eventOf(gesture: Gesture, state: SessionSnapshot, fresh: Fresh): SessionEvent | undefined {
  if (gesture.type === 'go-on' || gesture.type === 'go-back' || gesture.type === 'leave') return { type: gesture.type };
  const command = commandOf(gesture, state.game?.seat ?? '');
  return command ? { type: 'command', command } : beginningOf(gesture, state, fresh);
}
