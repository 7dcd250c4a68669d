/** The pace of a roll-call: one answer after another, all at once where no motion is wanted. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Act } from '../model/gesture';
import type { RoomModel } from '../model/room';

/** Milliseconds from one answer to the next; the same as --pace in reveal.css. */
const pace = 600;

const isStill = (): boolean =>
  document.documentElement.classList.contains('is-still') ||
  globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How many of the roll have answered by now. */
export function useRollCall({ beat, roll, isRolling }: RoomModel): number {
  const told = useSignal({ beat: '', spoken: 0 });
  const isMoving = isRolling && !isStill();
  useEffect(() => {
    if (!isMoving) return;
    let spoken = 0;
    told.value = { beat, spoken };
    const timer = setInterval(() => {
      spoken += 1;
      told.value = { beat, spoken };
      if (spoken >= roll.length) clearInterval(timer);
    }, pace);
    return () => clearInterval(timer);
  }, [beat, isMoving, roll.length]);
  if (!isMoving) return roll.length;
  return told.value.beat === beat ? told.value.spoken : 0;
}

/** Escape, or a press on the room's floor, tells the rest at once. While a page lies over the game, Escape closes that page. */
export function useSkip(isRolling: boolean, act: Act): void {
  useEffect(() => {
    if (!isRolling) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && !document.querySelector('dialog[open]')) act({ type: 'show-all' });
    };
    const onPress = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest('.room-floor')) act({ type: 'show-all' });
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onPress);
    };
  }, [isRolling, act]);
}
