import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepTime, watchedAfter } from '../../src/main/watching';
import type { Watching } from '../../src/view/model/replay';
import { recorded, watchingOf } from '../view/roadRuns';

const [record] = [...recorded.values()];
if (!record) throw new Error('nothing recorded');
const first = watchingOf(record);
const last = first.frames.length - 1;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a run that is watched', () => {
  test('is stepped through by hand, and never past its ends', () => {
    const on = watchedAfter(first, { type: 'watch-step', by: 1 });
    expect(on.at).toBe(1);
    expect(watchedAfter(first, { type: 'watch-step', by: -1 }).at).toBe(0);
    expect(watchedAfter({ ...first, at: last }, { type: 'watch-step', by: 1 }).at).toBe(last);
    expect(watchedAfter(first, { type: 'watch-to', at: 999 }).at).toBe(last);
  });
  test('stops the clock when it is stepped by hand, and begins anew when it is played at its end', () => {
    const playing = watchedAfter({ ...first, at: last }, { type: 'watch-play', isPlaying: true });
    expect([playing.at, playing.isPlaying]).toEqual([0, true]);
    expect(watchedAfter(playing, { type: 'watch-step', by: 1 }).isPlaying).toBe(false);
  });
  test('is not shown from another seat, nor open, before it is over', () => {
    const other = first.level.countries.find(({ id }) => id !== first.run.seat)?.id ?? '';
    expect(watchedAfter(first, { type: 'watch-sight', sight: other }).sight).toBe(other);
    const unfinished = { ...first, isOver: false };
    expect(watchedAfter(unfinished, { type: 'watch-sight', sight: other }).sight).toBe(first.run.seat);
    expect(watchedAfter(unfinished, { type: 'watch-sight', sight: 'open' }).sight).toBe(first.run.seat);
  });
  test('goes on by itself, faster when asked to, and stands still at its end', () => {
    const watching = signal<Watching | undefined>({ ...first, isPlaying: true });
    keepTime(watching);
    vi.advanceTimersByTime(6000);
    expect(watching.value?.at).toBe(1);
    watching.value = watching.value && { ...watching.value, speed: 4 };
    for (let n = 0; n < last; n++) vi.advanceTimersByTime(2000);
    expect(watching.value).toMatchObject({ at: last, isPlaying: false });
    watching.value = undefined;
    expect(vi.getTimerCount()).toBe(0);
  });
});
