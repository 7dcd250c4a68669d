/** A row of repeated signs, the last one cut where the count ends within it. The number in text is its neighbour's part. */
import { missingOf, type SignPart, type SignRow } from '../model/isotype';
import { Icon } from './icon';
import './isotype.css';

interface SignsProps {
  readonly row: SignRow;
  /** Width of a sign in em. */
  readonly size?: number;
  /** A sign that is cut keeps its outline: what is missing of it is hinted at. */
  readonly isHinted?: boolean;
}

const seen = ({ from, share }: SignPart, size: number): string =>
  `width:${(share * size).toFixed(3)}em;--from:${(-from * size).toFixed(3)}em`;

interface PartProps {
  readonly icon: SignRow['icon'];
  readonly part: SignPart;
  readonly size: number;
  readonly tone: 'lighter' | 'missing';
}

function Part({ icon, part, size, tone }: PartProps) {
  return (
    <span class={`iso-cut iso-${tone}${part.from > 0 ? ' iso-filling' : ''}`} style={seen(part, size)}>
      <Icon name={icon} size={size} />
    </span>
  );
}

export function SignsInRow({ row, size = 1.5, isHinted = false }: SignsProps) {
  const { icon, full, rest, lighter = [] } = row;
  const missing = isHinted ? missingOf(row) : undefined;
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
        <Part key={n} icon={icon} part={part} size={size} tone="lighter" />
      ))}
      {missing && <Part icon={icon} part={missing} size={size} tone="missing" />}
    </span>
  );
}
