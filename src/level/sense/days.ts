/** Days run forward: the level's span, its beats, their deadlines, the papers and the treaties. ISO days compare as text. */
import type { Level, Paper } from '../../sim/level';
import type { Finding } from '../problem';
import { isDay } from '../shapes';

export const findDays = (level: Level): readonly Finding[] => [
  ...(level.to < level.from
    ? [{ at: ['to'], code: 'days-reversed' as const, params: { day: level.to, other: level.from } }]
    : []),
  ...findBeatDays(level),
  ...findBorderDays(level),
  ...level.papers.flatMap((paper, n) => findPaperDays(level, paper, n)),
  ...level.treaties.flatMap((treaty, n) =>
    treaty.date > level.from
      ? [
          {
            at: ['treaties', n, 'date'],
            code: 'treaty-from-the-future' as const,
            params: { day: treaty.date, other: level.from },
          },
        ]
      : [],
  ),
];

const findBeatDays = (level: Level): readonly Finding[] =>
  level.beats.flatMap(({ date, deadline }, n) => {
    const before = level.beats[n - 1]?.date;
    const findings: Finding[] = [];
    if (date < level.from || date > level.to)
      findings.push({
        at: ['beats', n, 'date'],
        code: 'day-outside',
        params: { day: date, from: level.from, to: level.to },
      });
    if (before !== undefined && date < before)
      findings.push({ at: ['beats', n, 'date'], code: 'day-out-of-order', params: { day: date, other: before } });
    if (deadline !== undefined && deadline < date)
      findings.push({ at: ['beats', n, 'deadline'], code: 'deadline-passed', params: { day: deadline, other: date } });
    return findings;
  });

/** A frontier that moves before the first day belongs on the plate; one that moves after the last is never seen. */
const findBorderDays = ({ from, to, borders = [] }: Level): readonly Finding[] =>
  borders.flatMap(({ date }, n): readonly Finding[] => {
    if (date < from || date > to)
      return [{ at: ['borders', n, 'date'], code: 'day-outside', params: { day: date, from, to } }];
    const before = borders[n - 1]?.date ?? date;
    return date < before
      ? [{ at: ['borders', n, 'date'], code: 'day-out-of-order', params: { day: date, other: before } }]
      : [];
  });

/** Nobody reads a paper before it is written, and none is laid on the table before it can be known. */
const findPaperDays = (level: Level, paper: Paper, n: number): readonly Finding[] => {
  const beat = level.beats.find((one) => one.id === paper.beat);
  const findings: Finding[] = [];
  if (paper.known < paper.date)
    findings.push({
      at: ['papers', n, 'known'],
      code: 'paper-known-early',
      params: { day: paper.known, other: paper.date },
    });
  if (beat && paper.date > beat.date)
    findings.push({
      at: ['papers', n, 'date'],
      code: 'paper-from-the-future',
      params: { day: paper.date, other: beat.date },
    });
  else if (beat && isDay(paper.known) && paper.known > beat.date)
    findings.push({
      at: ['papers', n, 'known'],
      code: 'paper-known-late',
      params: { day: paper.known, other: beat.date },
    });
  return findings;
};
