/** How a road closes: which of a few sober endings its ledger, its conferences and its rule-book lead to. */
import { charterOf } from '../../sim/campaign/account';
import { historicCharter } from '../../sim/campaign/charter';
import type { OutcomeKind } from '../../sim/level';
import type { Words } from '../../words/words';
import type { RoadPart } from './campaignGiven';
import { promisesOn } from './campaignLedger';
import { charterText } from './charterTold';

export type ClosingKind = 'silent' | 'words' | 'blocs' | 'most' | 'few';
type RulesKind = 'own' | 'unsigned' | 'history';

/** What a closing rests on; counts of promises and of conferences over all parts of the road that are over. */
export interface RoadCounts {
  readonly count: number;
  readonly kept: number;
  readonly conferences: number;
  readonly words: number;
  readonly blocs: number;
}

const withoutBond: readonly OutcomeKind[] = ['words', 'collapse'];
const ofConferences: readonly OutcomeKind[] = ['strong-treaty', 'bloc', ...withoutBond];

function roadCounts(parts: readonly RoadPart[]): RoadCounts {
  const promises = promisesOn({ parts });
  const outcomes = parts.flatMap(({ state, world }) => (state === 'over' && world?.outcome ? [world.outcome] : []));
  const of = (kinds: readonly OutcomeKind[]): number => outcomes.filter((one) => kinds.includes(one)).length;
  return {
    count: promises.length,
    kept: promises.filter(({ promise }) => promise.end === 'kept').length,
    conferences: of(ofConferences),
    words: of(withoutBond),
    blocs: of(['bloc']),
  };
}

/** Each kind says only what its condition makes true. */
export function closingKind({ count, kept, conferences, words, blocs }: RoadCounts): ClosingKind {
  if (count === 0) return 'silent';
  const isKeptByMost = kept * 2 >= count;
  if (!isKeptByMost && words * 2 > conferences) return 'words';
  if (blocs > 0 && blocs * 2 >= conferences) return 'blocs';
  return isKeptByMost ? 'most' : 'few';
}

/** Whose rule-book the road had from 1945 on. */
function rulesKind(parts: readonly RoadPart[]): RulesKind {
  const worlds = parts.flatMap(({ world, state }) => (world && state === 'over' ? [world] : []));
  const own = worlds.find((world) => charterOf(world) !== undefined);
  if (!own) return 'history';
  if (own.outcome === 'collapse') return 'unsigned';
  const charter = charterOf(own) ?? {};
  return Object.entries(historicCharter).every(([clause, wording]) => charter[clause] === wording) ? 'history' : 'own';
}

export interface ClosingPart {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** @param hasRules whether the road came as far as 1945 */
export function closingOf(words: Words, parts: readonly RoadPart[], hasRules: boolean): readonly ClosingPart[] {
  const counts = roadCounts(parts);
  const kind = closingKind(counts);
  const part = (id: string, slots: Readonly<Record<string, string | number>>): ClosingPart => ({
    id,
    title: words.say(`closing.${id}.title`),
    text: words.say(`closing.${id}`, slots),
  });
  const charter = parts.map(({ world }) => world && charterOf(world)).find((one) => one !== undefined);
  const rules = charter ? charterText(words, charter, ['voting', 'regional', 'forces']) : '';
  return [part(kind, { ...counts }), ...(hasRules ? [part(`rules.${rulesKind(parts)}`, { rules })] : [])];
}
