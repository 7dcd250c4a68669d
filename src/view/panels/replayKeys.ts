/** The keys of the replay. */
import type { Gesture } from '../model/gesture';
import { type PlayerModel, type WatchSpeed, watchSpeeds } from '../model/replay';

/** What has keys of its own keeps them. */
const ownKeys = 'input, select, textarea, summary, dialog, [contenteditable]';
const pressed = 'button, a';

const speedFrom = (speed: WatchSpeed, by: number): WatchSpeed => watchSpeeds[watchSpeeds.indexOf(speed) + by] ?? speed;

/** The gesture of a key, if it means one here. */
export function gestureOfKey(event: KeyboardEvent, { last, isPlaying, speed }: PlayerModel): Gesture | undefined {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey || !(target instanceof Element) || target.closest(ownKeys)) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return { type: 'watch-step', by: -1 };
    case 'ArrowRight':
      return { type: 'watch-step', by: 1 };
    case 'PageUp':
      return { type: 'watch-day', by: -1 };
    case 'PageDown':
      return { type: 'watch-day', by: 1 };
    case 'Home':
      return { type: 'watch-to', at: 0 };
    case 'End':
      return { type: 'watch-to', at: last };
    case ' ':
      return target.closest(pressed) ? undefined : { type: 'watch-play', isPlaying: !isPlaying };
    case '+':
      return { type: 'watch-speed', speed: speedFrom(speed, 1) };
    case '-':
      return { type: 'watch-speed', speed: speedFrom(speed, -1) };
    default:
      return undefined;
  }
}
