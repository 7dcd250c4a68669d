/** "Did you mean …?": the nearest of the words that would have been right. */

/**
 * Optimal string alignment: fewest insertions, deletions, replacements and swaps of neighbours that turn one word into the other
 * (Damerau 1964; Levenshtein 1966).
 */
export function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforeLast[j - 2] ?? 0) + 1 : change;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Of `right`, the one nearest to `wrong`, if no more than about a third of its letters differ. Long strangers are not compared. */
export function nearestOf(wrong: string, right: readonly string[]): string | undefined {
  if (wrong.length > 120) return undefined;
  const plain = wrong.toLowerCase();
  let best: { word: string; edits: number } | undefined;
  for (const word of right) {
    if (Math.abs(word.length - wrong.length) > wrong.length / 3) continue;
    const edits = editsBetween(plain, word.toLowerCase());
    if (edits <= Math.max(1, Math.floor(plain.length / 3)) && (!best || edits < best.edits)) best = { word, edits };
  }
  return best?.word;
}

/** The country meant by a wrong id, which may be a misspelt id or the beginning of a misspelt name. */
export const nearestCountry = (wrong: string, table: readonly string[]): string | undefined =>
  nearestOf(wrong.toUpperCase().slice(0, 3), table);
