/** The poster of a decade: a year, one red diagonal, one dark disc. It says nothing that the page does not say. */

export function Era({ year }: { readonly year: string }) {
  return (
    <div class="era">
      <svg viewBox="0 0 600 260" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <path d="M-400 400L1000-20V170L-400 590z" fill="#b5341f" />
        <circle cx="545" cy="205" r="120" fill="#1d2733" />
        <text x="28" y="156" class="era-year">
          {year}
        </text>
      </svg>
    </div>
  );
}
