/** Signed bars in a true table: the eye reads the bars, the ear the numbers, and neither misses the other. */
import type { Shown } from '../model/debriefWhy';

interface BarProps {
  readonly value: Shown;
  /** The value it is compared with, as a tick across the track. */
  readonly mark?: Shown | undefined;
  /** Points that half of the track stands for. */
  readonly scale: number;
  readonly kind?: 'plain' | 'chance' | 'sum';
}

const shareOf = (points: number, scale: number): number => (Math.min(scale, Math.abs(points)) / scale) * 50;

/** From the middle to the right for what speaks for a choice, to the left for what speaks against it. */
export function Bar({ value, mark, scale, kind = 'plain' }: BarProps) {
  const width = shareOf(value.points, scale);
  const isFor = value.points >= 0;
  const at = mark && 50 + Math.sign(mark.points) * shareOf(mark.points, scale);
  return (
    <span class="de-bar" aria-hidden="true">
      <i
        class={`de-bar-fill de-${kind} ${isFor ? 'de-for' : 'de-against'}`}
        style={{ left: `${isFor ? 50 : 50 - width}%`, width: `${width}%` }}
      />
      {at !== undefined && <i class="de-bar-mark" style={{ left: `${at}%` }} />}
    </span>
  );
}

/** Ten signs, some of them filled; the number stands beside them in text. */
export function Pips({ filled, mark }: { readonly filled: number; readonly mark?: number }) {
  return (
    <span class="de-pips" aria-hidden="true">
      {Array.from({ length: 10 }, (_, at) => (
        <i key={at} class={`${at < filled ? 'de-on' : ''}${mark !== undefined && at === mark - 1 ? ' de-mark' : ''}`} />
      ))}
    </span>
  );
}
