/** What a road has changed in an episode, each change as a sentence with its number. */
import type { CountryId } from '../../sim/act';
import { changesIn, type RoadChange } from '../../sim/campaign/changes';
import type { Level } from '../../sim/level';
import type { Words } from '../../words/words';
import type { OpenedBook } from './openedBook';
import { capital, inText } from './scene';

const share = (x: number): number => Math.round(100 * x);
const deeds = (x: number): number => Math.round(10 * x) / 10;

/** Too small to be told: a change is told to the tenth of a deed and the hundredth of a share. */
function isSmall(change: RoadChange): boolean {
  if (change.what === 'kept' || change.what === 'failed') return deeds(change.before) === deeds(change.now);
  if (change.what === 'trust') return share(change.before) === share(change.now);
  return false;
}

function sentenceOf({ words }: OpenedBook, change: RoadChange): string {
  const { say } = words;
  const key = `campaign.change.${change.what}`;
  const name = (id: CountryId): string => capital(inText(words, id));
  const beat = (id: string): string => say(`beat.${id}.title`);
  switch (change.what) {
    case 'trust':
    case 'readiness':
    case 'automaticity':
      return say(key, { before: share(change.before), now: share(change.now) });
    case 'kept':
    case 'failed':
      return say(key, { country: inText(words, change.country), before: deeds(change.before), now: deeds(change.now) });
    case 'mood':
    case 'power':
      return say(key, { country: inText(words, change.country), before: change.before, now: change.now });
    case 'member':
      return say(key, { country: name(change.country) });
    case 'treaty-new':
    case 'treaty-gone':
      return say(key, { by: name(change.by), to: inText(words, change.to) });
    case 'rule':
      return say(key, {
        beat: beat(change.beat),
        before: ruleName(words, change.before),
        now: ruleName(words, change.now),
      });
    case 'voters':
      return say(key, { beat: beat(change.beat), voters: words.list(change.voters.map((id) => inText(words, id))) });
    default:
      return say(key, { beat: beat(change.beat) });
  }
}

/** Within a sentence. */
const ruleName = ({ say }: Words, rule: string): string => say(`rule.${rule}.name`).toLowerCase();

const isOf = (change: RoadChange, country: CountryId): boolean => 'country' in change && change.country === country;

/** The country's own first, then what concerns all, then the others. */
export function changeSentences(book: OpenedBook, played: Level, country: CountryId): readonly string[] {
  const changes = changesIn(book.level, played).filter((change) => !isSmall(change));
  const own = changes.filter((change) => isOf(change, country));
  const common = changes.filter((change) => !('country' in change));
  const others = changes.filter((change) => 'country' in change && !isOf(change, country));
  return [...own, ...common, ...others].map((change) => sentenceOf(book, change));
}
