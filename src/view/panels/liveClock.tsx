/** The soft clock: it forces nothing, and nobody is told of every second. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ClockModel } from '../model/live';
import { useSay } from './hand';
import { Icon } from './icon';

const second = 1000;

const shown = (left: number): string => {
  const all = Math.ceil(left / second);
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
};

export function LiveClock({ clock, isFrozen }: { readonly clock: ClockModel; readonly isFrozen: boolean }) {
  const say = useSay();
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, second);
    return () => clearInterval(timer);
  }, []);
  const left = clock.left ?? (clock.until ?? 0) - now.value;
  if (clock.left === 0) return null;
  return (
    <span class="live-clock" role="timer" aria-label={say('live.strip.clock')} data-frozen={isFrozen}>
      <Icon name={isFrozen ? 'pause' : 'clock'} />
      <b>{left > 0 ? shown(left) : say('live.strip.time-up')}</b>
    </span>
  );
}
