/** A row of repeated signs, the last one cut where the count ends within it. The number in text is its neighbour's part. */
import type { SignPart, SignRow } from '../model/isotype';
import { Icon } from './icon';
import './isotype.css';

interface SignsProps {
  readonly row: SignRow;
  /** Width of a sign in em. */
  readonly size?: number;
}

const seen = ({ from, share }: SignPart, size: number): string =>
  `width:${(share * size).toFixed(3)}em;--from:${(-from * size).toFixed(3)}em`;

export function SignsInRow({ row: { icon, full, rest, lighter = [] }, size = 1.5 }: SignsProps) {
  return (
    <span class="iso-row" aria-hidden="true">
      {Array.from({ length: full }, (_, n) => (
        <Icon key={n} name={icon} size={size} />
      ))}
      {rest > 0 && (
        <span class="iso-cut" style={`width:${(rest * size).toFixed(3)}em`}>
          <Icon name={icon} size={size} />
        </span>
      )}
      {lighter.map((part, n) => (
        <span
          key={n}
          class={part.from > 0 ? 'iso-cut iso-lighter iso-filling' : 'iso-cut iso-lighter'}
          style={seen(part, size)}
        >
          <Icon name={icon} size={size} />
        </span>
      ))}
    </span>
  );
}
