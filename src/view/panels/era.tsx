/** The poster of a decade: a year, one red diagonal, one dark disc. It says nothing that the page does not say. */

export function Era({ year }: { readonly year: string }) {
  return (
    <div class="era">
      <svg viewBox="0 0 600 260" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <path d="M-400 362L1000-38V142L-400 542z" fill="#b5341f" />
        <circle cx="570" cy="215" r="112" fill="#1d2733" />
        <text x="28" y="156" class="era-year">
          {year}
        </text>
      </svg>
    </div>
  );
}
