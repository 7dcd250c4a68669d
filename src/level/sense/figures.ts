/** Counts shown as rows of signs: who is counted, how far a row reaches, and whether it could be known on its day. */
import type { Figure, FigureRow } from '../../sim/figure';
import type { Level } from '../../sim/level';
import { nearestCountry } from '../nearest';
import type { Finding, Path } from '../problem';

/** Signs that have room in a line of the desk, and can be told without counting them one by one. */
const longest = 12;

export const findFigures = (level: Level): readonly Finding[] => {
  const figures = level.beats.flatMap(({ date, figures = [] }, n) =>
    figures.map((figure, m) => ({ figure, date, at: ['beats', n, 'figures', m] as const })),
  );
  return figures.flatMap(({ figure, date, at }, n) => [
    ...(figures.findIndex((one) => one.figure.id === figure.id) < n ? [sameId(at, figure.id)] : []),
    ...findKnown(figure, date, at),
    ...findSum(figure, at),
    ...figure.rows.flatMap((row, m) => findRow(level, figure, row, m, [...at, 'rows', m])),
  ]);
};

const sameId = (at: Path, id: string): Finding => ({ at, code: 'same-id', params: { id } });

/** What could not be known may be shown, but then the file says so, and the page says since when it is known. */
const findKnown = ({ known, isLater = false }: Figure, date: string, at: Path): readonly Finding[] => {
  const params = { day: known, other: date };
  if (known > date && !isLater) return [{ at: [...at, 'known'], code: 'figure-known-late', params }];
  return known <= date && isLater ? [{ at: [...at, 'isLater'], code: 'figure-known-then', params }] : [];
};

/** The parts of what one country buys. */
const findSum = ({ sign, rows }: Figure, at: Path): readonly Finding[] => {
  const sum = rows.reduce((all, { count }) => all + count, 0);
  return sign === 'oil' && sum > 100 ? [{ at: [...at, 'rows'], code: 'figure-over-hundred', params: { sum } }] : [];
};

function findRow(level: Level, { each, rows }: Figure, { of, count, upTo }: FigureRow, n: number, at: Path) {
  const findings: Finding[] = [];
  const signs = Math.ceil((upTo ?? count) / each);
  if (rows.findIndex((row) => row.of === of) < n) findings.push(sameId(at, of));
  if (upTo !== undefined && upTo <= count)
    findings.push({ at: [...at, 'upTo'], code: 'figure-range-reversed', params: { upTo, count } });
  if (signs > longest) findings.push({ at, code: 'figure-too-long', params: { count: signs, limit: longest } });
  return [...findings, ...findName(level, of, [...at, 'of'])];
}

/** Whatever has a capital letter is meant as a country; the rest has a name in the words of the level. */
function findName({ countries, challenger }: Level, of: string, at: Path): readonly Finding[] {
  if (!/^[A-Z]/.test(of))
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(of) ? [] : [{ at, code: 'bad-id', params: { found: of } }];
  const table = [...countries.map(({ id }) => id), challenger.id];
  const meant = nearestCountry(of, table);
  return table.includes(of) ? [] : [{ at, code: 'unknown-country', params: { country: of, ...(meant && { meant }) } }];
}
