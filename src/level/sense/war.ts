/** An open war and its beats: fronts, aims and patrons only where there is one, chairs and mandates only where there is a vote. */
import type { Beat, Level } from '../../sim/level';
import type { Finding, Path } from '../problem';
import { actsIn, conditionsIn, factsIn, givenOptions } from './references';

export const findWar = (level: Level): readonly Finding[] => [
  ...(level.war ? findFront(level, level.war.progress) : findStrangers(level)),
  ...level.beats.flatMap(findChairs),
];

/** The war opens somewhere on its way, and what a reading says of a patron is said of one that is there. */
const findFront = ({ challenger, war, readings }: Level, progress: number): readonly Finding[] => [
  ...(progress >= challenger.steps
    ? [{ at: ['war', 'progress'], code: 'too-high' as const, params: { found: progress, limit: challenger.steps - 1 } }]
    : []),
  ...(war?.patron ? [] : findPatrons(readings)),
];

const findPatrons = (readings: Level['readings']): readonly Finding[] =>
  readings.flatMap(({ changes }, n) =>
    changes.flatMap((change, m) =>
      'patron' in change ? [onlyInWar(['readings', n, 'changes', m, 'patron'], 'patron')] : [],
    ),
  );

const onlyInWar = (at: Path, what: string): Finding => ({ at, code: 'only-in-war', params: { what } });

const ofWar: readonly string[] = ['front', 'aims', 'entered'];

const findStrangers = (level: Level): readonly Finding[] => [
  ...level.beats.flatMap(({ answer }, n) => (answer === 'fight' ? [onlyInWar(['beats', n, 'answer'], 'fight')] : [])),
  ...givenOptions(level).flatMap((given) =>
    actsIn(given).flatMap(({ at, act }) => (act.act === 'aims' ? [onlyInWar(at, 'aims')] : [])),
  ),
  ...conditionsIn(level).flatMap((asked) =>
    factsIn(asked.condition, asked.at).flatMap(({ at, fact }) =>
      ofWar.includes(fact.is) ? [onlyInWar(at, fact.is)] : [],
    ),
  ),
  ...findPatrons(level.readings),
];

const findChairs = (beat: Beat, n: number): readonly Finding[] =>
  beat.kind === 'vote'
    ? []
    : (['voters', 'absent', 'binds'] as const).flatMap((what) =>
        beat[what] === undefined ? [] : [{ at: ['beats', n, what], code: 'only-in-votes', params: { what } }],
      );
