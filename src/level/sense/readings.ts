/** Readings set dials within their ranges, each dial once, and every dispute has two sides. Supply shares stay within a hundred. */
import type { Level, Reading } from '../../sim/level';
import type { Finding, Path } from '../problem';

type Change = Reading['changes'][number];

export const findReadings = (level: Level): readonly Finding[] => [
  ...level.readings.flatMap((reading, n) => [
    ...reading.changes.flatMap((change, m) => findValue(change, ['readings', n, 'changes', m, 'value'])),
    ...findRepeats(reading, n),
  ]),
  ...findSides(level),
  ...findShares(level, undefined, ['countries']),
  ...level.readings.flatMap((reading, n) => findShares(level, reading, ['readings', n])),
];

const rangeOf = (change: Change): readonly [number, number] => {
  if ('challenger' in change) return change.challenger === 'resolve' ? [-1, 1] : [0, 4];
  if ('patron' in change) return [0, 1];
  return change.dial === 'share' ? [0, 100] : [0, 4];
};

const findValue = (change: Change, at: Path): readonly Finding[] => {
  const [low, high] = rangeOf(change);
  if (change.value < low) return [{ at, code: 'too-low', params: { found: String(change.value), limit: low } }];
  return change.value > high ? [{ at, code: 'too-high', params: { found: String(change.value), limit: high } }] : [];
};

const nameOf = (change: Change): string =>
  'challenger' in change ? change.challenger : 'patron' in change ? change.patron : `${change.country}.${change.dial}`;

const findRepeats = (reading: Reading, n: number): readonly Finding[] => {
  const names = reading.changes.map(nameOf);
  return names.flatMap((name, m) =>
    names.indexOf(name) < m
      ? [{ at: ['readings', n, 'changes', m], code: 'same-change' as const, params: { name } }]
      : [],
  );
};

const findSides = (level: Level): readonly Finding[] => [
  ...(level.disputes.length === 0 ? [{ at: ['disputes'], code: 'no-disputes' as const }] : []),
  ...level.disputes.flatMap((dispute, n) =>
    level.readings.filter((reading) => reading.dispute === dispute).length >= 2
      ? []
      : [{ at: ['disputes', n], code: 'one-sided-dispute' as const, params: { dispute } }],
  ),
];

const shareUnder = (level: Level, country: string, reading: Reading | undefined): number => {
  const change = reading?.changes.find((one) => 'country' in one && one.country === country && one.dial === 'share');
  return change?.value ?? level.countries.find((one) => one.id === country)?.dials.share ?? 0;
};

/** Nobody can supply more than all that the challenger buys. */
const findShares = (level: Level, reading: Reading | undefined, at: Path): readonly Finding[] => {
  if (reading && !reading.changes.some((one) => 'country' in one && one.dial === 'share')) return [];
  const sum = level.countries.reduce((total, country) => total + shareUnder(level, country.id, reading), 0);
  return sum > 100 ? [{ at, code: 'shares-over-hundred', params: { sum: Math.round(sum * 100) / 100 } }] : [];
};
