/** Seats a person may take: each with three mandates to choose from, and with history's own line for the debrief. */
import type { Country, Level } from '../../sim/level';
import { nearestOf } from '../nearest';
import type { Finding, Path } from '../problem';
import { optionProblem, unknownBeat } from './conditions';

const mandatesNeeded = 3;

export const findSeats = (level: Level): readonly Finding[] => [
  ...(level.countries.some((country) => country.playable)
    ? []
    : [{ at: ['countries'], code: 'nobody-plays' as const }]),
  ...level.countries.flatMap(findMandates),
  ...level.countries.flatMap(findFacts),
  ...level.countries.flatMap((country, n) => findHistoryOf(level, country, n)),
  ...Object.keys(level.history).flatMap((id) => findHistoryLines(level, id)),
];

const findMandates = (country: Country, n: number): readonly Finding[] => {
  const count = country.playable?.mandates.length ?? mandatesNeeded;
  if (count === mandatesNeeded) return [];
  const params = { country: country.id, count, limit: mandatesNeeded };
  return [{ at: ['countries', n, 'playable', 'mandates'], code: 'mandate-count', params }];
};

/** A fact is told in one sentence for its mandate, so it has one; `all` and `any` join several. */
const findFacts = ({ playable }: Country, n: number): readonly Finding[] =>
  (playable?.mandates ?? []).flatMap(({ id, judge }, m): readonly Finding[] => {
    const count = judge.filter((line) => 'fact' in line).length;
    const at: Path = ['countries', n, 'playable', 'mandates', m, 'judge'];
    return count > 1 ? [{ at, code: 'mandate-facts', params: { mandate: id, count } }] : [];
  });

const historyOf = (level: Level, id: string): Readonly<Record<string, string>> | undefined =>
  Object.hasOwn(level.history, id) ? level.history[id] : undefined;

/** What a playable government did is told for every beat in which it decides; beats on a condition may not have come about. */
const findHistoryOf = (level: Level, country: Country, n: number): readonly Finding[] => {
  if (!country.playable) return [];
  const told = historyOf(level, country.id);
  if (!told) return [{ at: ['countries', n], code: 'no-history', params: { country: country.id } }];
  return level.beats
    .filter((beat) => !beat.when && Object.hasOwn(beat.options, country.id) && !Object.hasOwn(told, beat.id))
    .map((beat) => ({
      at: ['history', country.id],
      code: 'history-missing',
      params: { country: country.id, beat: beat.id },
    }));
};

const findHistoryLines = (level: Level, id: string): readonly Finding[] => {
  const country = level.countries.find((one) => one.id === id);
  const strange: readonly Finding[] =
    country && !country.playable
      ? [{ at: ['history', id], code: 'history-not-playable', params: { country: id } }]
      : [];
  const lines = Object.entries(historyOf(level, id) ?? {});
  return [...strange, ...lines.flatMap(([beat, option]) => findHistoryLine(level, id, beat, option))];
};

const findHistoryLine = (level: Level, country: string, beatId: string, option: string): readonly Finding[] => {
  const at: Path = ['history', country, beatId];
  const beat = level.beats.find((one) => one.id === beatId);
  return beat ? optionProblem(beat, country, option, at, '') : [unknownBeat(level, at, beatId)];
};

/** Ids named by papers and readings. */
export const findNamed = (level: Level): readonly Finding[] => [
  ...level.papers.flatMap((paper, n) =>
    level.beats.some((beat) => beat.id === paper.beat) ? [] : [unknownBeat(level, ['papers', n, 'beat'], paper.beat)],
  ),
  ...level.readings.flatMap((reading, n) =>
    level.disputes.includes(reading.dispute) ? [] : [unknownDispute(level, n, reading.dispute)],
  ),
];

const unknownDispute = (level: Level, n: number, dispute: string): Finding => {
  const meant = nearestOf(dispute, level.disputes);
  return { at: ['readings', n, 'dispute'], code: 'unknown-dispute', params: { dispute, ...(meant && { meant }) } };
};
