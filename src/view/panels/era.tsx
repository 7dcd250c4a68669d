/** The poster of a decade: a year, and a few flat shapes. It says nothing that the page does not say. */
import type { ComponentChildren } from 'preact';

/** The thirties: one red diagonal, one dark disc. */
const diagonal = (
  <>
    <path d="M-400 362L1000-38V142L-400 542z" class="era-accent" />
    <circle cx="570" cy="215" r="112" class="era-ink" />
  </>
);

/** The fifties: two wedges and the line between them. */
const wedges = (
  <>
    <path d="M300 36 402 130 300 224z" class="era-red" />
    <path d="M574 36 472 130 574 224z" class="era-ink" />
    <path d="M428 36h18v188h-18z" class="era-accent" />
  </>
);

const columns = [0, 1, 2, 3, 4];
const rows = [0, 1, 2];
/** Fifteen seats of a council, two that abstain and one against. */
const squareOf = (at: number): string => (at === 14 ? 'era-pale' : at >= 12 ? 'era-hollow' : 'era-ink');

/** The seventies and after: a council as fifteen squares. */
const squares = rows.flatMap((row) =>
  columns.map((column) => (
    <rect
      key={5 * row + column}
      x={306 + 56 * column}
      y={40 + 62 * row}
      width="46"
      height="50"
      class={squareOf(5 * row + column)}
    />
  )),
);

/** Only the dress of the page shows; the style hides the other two. */
const posters: readonly (readonly [string, ComponentChildren])[] = [
  ['thirties', diagonal],
  ['fifties', wedges],
  ['seventies', squares],
];

export function Era({ year }: { readonly year: string }) {
  return (
    <div class="era">
      <svg viewBox="0 0 600 260" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        {posters.map(([era, shapes]) => (
          <g key={era} class={`era-of-${era}`}>
            {shapes}
          </g>
        ))}
        <text x="28" y="156" class="era-year">
          {year}
        </text>
      </svg>
    </div>
  );
}
