/** However it ends, there is a page for it: every kind of outcome has an ending, the last one of each without a condition. */
import type { Beat, Ending, Level, OutcomeKind } from '../../sim/level';
import { movesIn } from '../../sim/mechanisms/answer';
import { hasChallenger } from '../../sim/table';
import { mayStrike } from '../moves';
import type { Finding } from '../problem';
import { outcomesOfCrisis, outcomesOfText } from '../shape';

export const findEndings = (level: Level): readonly Finding[] => [
  ...outcomesIn(level).flatMap((outcome) => findOutcome(level.endings, outcome)),
  ...findHidden(level.endings),
  ...findHistory(level.endings),
  ...((level.text && !hasChallenger(level)) || isFought(level) ? [] : findClose(level.beats)),
];

/** An open war in which the challenger only fights on: it ends in the field, or where the armies stand, and is never called off. */
const isFought = ({ war, beats }: Level): boolean =>
  war !== undefined && beats.every(({ answer }) => answer === 'fight' || answer === 'none');

/** A crisis ends in one of its ways; a text on the table adds its own. */
const outcomesIn = (level: Level): readonly OutcomeKind[] => [
  ...(level.text && !hasChallenger(level)
    ? []
    : outcomesOfCrisis.filter((outcome) => outcome !== 'deterred' || !isFought(level))),
  ...(level.text ? outcomesOfText : []),
];

/** A crisis comes to an end: someone strikes or settles, an attack is followed by a call, and no answer is left hanging. */
const findClose = (beats: readonly Beat[]): readonly Finding[] => {
  if (!beats.some(mayStrike)) return [{ at: ['beats'], code: 'never-answered' }];
  const isCalled = (n: number): boolean => beats.slice(n + 1).some((beat) => beat.kind === 'call');
  const calls = beats.flatMap((beat, n): readonly Finding[] =>
    mayStrike(beat) && !isCalled(n) ? [{ at: ['beats', n, 'answer'], code: 'attack-without-call' }] : [],
  );
  const last = beats.findLastIndex((beat) => movesIn(beat).length > 0);
  const isClosed =
    beats[last]?.answer === 'settle' || beats.slice(last).some((beat) => beat.kind === 'call' && !beat.when);
  return isClosed ? calls : [...calls, { at: ['beats', last, 'answer'], code: 'open-end' }];
};

const findOutcome = (endings: readonly Ending[], outcome: OutcomeKind): readonly Finding[] => {
  const last = endings.findLastIndex((ending) => ending.outcomes.includes(outcome));
  if (last < 0) return [{ at: ['endings'], code: 'no-ending', params: { outcome } }];
  return coverOf(endings, outcome) < 0
    ? [{ at: ['endings', last], code: 'last-ending-conditional', params: { outcome } }]
    : [];
};

/** Number of the first ending that takes every case of an outcome, or -1. */
const coverOf = (endings: readonly Ending[], outcome: OutcomeKind): number =>
  endings.findIndex((ending) => !ending.when && ending.outcomes.includes(outcome));

/** An ending all of whose outcomes are taken by endings above it is never shown. */
const findHidden = (endings: readonly Ending[]): readonly Finding[] =>
  endings.flatMap(({ outcomes }, n): readonly Finding[] => {
    const covers = outcomes.map((outcome) => coverOf(endings, outcome));
    const above = covers.every((cover) => cover >= 0 && cover < n) ? endings[covers[0] ?? -1] : undefined;
    return above ? [{ at: ['endings', n], code: 'hidden-ending', params: { id: above.id } }] : [];
  });

/** One ending is history's; the debrief marks it. */
const findHistory = (endings: readonly Ending[]): readonly Finding[] => {
  const historic = endings.flatMap((ending, n) => (ending.isHistory ? [n] : []));
  if (historic.length === 0) return [{ at: ['endings'], code: 'no-history-ending' }];
  return historic.slice(1).map((n) => ({ at: ['endings', n], code: 'two-history-endings' as const }));
};
