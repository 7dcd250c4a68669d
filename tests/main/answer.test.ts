import { describe, expect, it } from 'vitest';
import { eventOf } from '../../src/main/answer';
import type { Gesture } from '../../src/view/model/gesture';
import { sessionAt, toDispatch } from '../session/support';

const fresh = { seed: () => 42, run: () => '9' };
const game = sessionAt(...toDispatch);
const told = (gesture: Gesture) => eventOf(gesture, game, fresh);

describe('a gesture', () => {
  it('that asks something of the world is a command of the seat that is played', () => {
    const command = (gesture: Gesture) => {
      const event = told(gesture);
      return event?.type === 'command' ? event.command : undefined;
    };
    expect(command({ type: 'forecast', percent: 30 })).toEqual({ do: 'forecast', by: 'FRA', percent: 30 });
    expect(command({ type: 'seal', option: 'stand' })).toEqual({ do: 'decide', by: 'FRA', option: 'stand' });
    expect(command({ type: 'seal', option: 'stand', paper: 'note' })).toMatchObject({ paper: 'note' });
    expect(command({ type: 'take-mandate', mandate: 'word' })).toEqual({
      do: 'take-mandate',
      by: 'FRA',
      mandate: 'word',
    });
    const sounding = { how: 'warn', to: 'DEU' } as const;
    expect(command({ type: 'sound', sounding })).toEqual({ do: 'sound', by: 'FRA', sounding });
  });

  it('that begins a game rolls new dice in a new place', () => {
    const begin = told({ type: 'begin', seat: 'POL', reading: 'between' });
    expect(begin).toEqual({ type: 'begin', seat: 'POL', reading: 'between', seed: 42, run: '9' });
  });

  it('that begins again keeps the dice and the reading, from the same capital or another', () => {
    const same = { type: 'begin', reading: 'between', seed: 7, run: '9' };
    expect(told({ type: 'retry-same-seed' })).toEqual({ ...same, seat: 'FRA' });
    expect(told({ type: 'play-other-seat', seat: 'POL' })).toEqual({ ...same, seat: 'POL' });
    expect(eventOf({ type: 'retry-same-seed' }, sessionAt(), fresh)).toBeUndefined();
  });

  it('that only looks at something else tells the session nothing', () => {
    expect(told({ type: 'open-overlay', overlay: 'ledger' })).toBeUndefined();
    expect(told({ type: 'choose-option', option: 'stand' })).toBeUndefined();
  });
});
