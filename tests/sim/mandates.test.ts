/** What a mandate is judged by: gauges at the end, and things done or agreed. */
import { describe, expect, it } from 'vitest';
import { gaugesOf, verdictOf } from '../../src/sim/gauges';
import type { Condition, Mandate, Test } from '../../src/sim/level';
import { asHistory, munich, openGame, playOut } from './support';

const world = playOut(openGame(munich, 3, 'FRA'), asHistory).world;
const [beat, option] = Object.entries(munich.history.FRA ?? {})[0] ?? ['', ''];
const done: Condition = { is: 'chose', beat, country: 'FRA', option };

const verdict = (...judge: readonly Test[]) => verdictOf(world, 'FRA', { id: 'aim', judge } satisfies Mandate);

describe('a mandate', () => {
  const { word } = gaugesOf(world, 'FRA').values;
  it('is met where its gauges stand high enough', () => {
    expect(verdict({ gauge: 'word', atLeast: word })).toBe('met');
    expect(verdict({ gauge: 'word', atLeast: word + 1 })).toBe('failed');
  });
  it('that asks for a deed is met by whoever did it, however the gauges stand', () => {
    expect(verdict({ fact: done })).toBe('met');
    expect(verdict({ fact: { not: done } })).toBe('failed');
  });
  it('that asks for both is half met by one of them', () => {
    expect(verdict({ fact: done }, { gauge: 'word', atLeast: word + 1 })).toBe('partly');
    expect(verdict({ fact: done }, { gauge: 'word', atLeast: word })).toBe('met');
  });
});
