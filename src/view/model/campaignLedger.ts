/** The ledger of sixty years: one link a promise, crisis by crisis, and who kept what. */
import type { CountryId } from '../../sim/act';
import type { LedgerPromise, PromiseEnd } from '../../sim/world';
import type { CampaignGiven, RoadPart } from './campaignGiven';
import { namesOf } from './campaignNames';
import type { IconName } from './icons';
import { promiseIcon, promiseSentence } from './promises';
import { given } from './scene';

export interface LinkModel {
  readonly id: string;
  readonly end: PromiseEnd;
  readonly icon: IconName;
  /** The promise and what became of it. */
  readonly text: string;
}

export interface CampaignLedger {
  readonly text: string;
  /** Crises in which a promise of the country's own fell due. */
  readonly years: readonly { readonly year: string; readonly title: string; readonly links: readonly LinkModel[] }[];
  /** Which of those that were played saw none; absent where every one did. */
  readonly silent?: string;
  readonly columns: readonly { readonly end: PromiseEnd; readonly icon: IconName; readonly label: string }[];
  readonly others: readonly {
    readonly id: CountryId;
    readonly name: string;
    readonly isYou: boolean;
    readonly counts: readonly number[];
  }[];
}

const ends = ['kept', 'partly-kept', 'broken', 'forgotten'] as const;
const icons = { kept: 'honored', 'partly-kept': 'partial', broken: 'broken', forgotten: 'forgotten' } as const;

/** A promise of one's own on the road, with the part it stands in. */
export interface RoadPromise {
  readonly part: RoadPart;
  readonly promise: LedgerPromise;
}

/** All promises that came to an end on the road, in the order of history. */
export const promisesOn = ({ parts }: Pick<CampaignGiven, 'parts'>): readonly RoadPromise[] =>
  parts
    .filter(({ state, world }) => state === 'over' && world)
    .toSorted((one, other) => ((one.world?.level.from ?? '') < (other.world?.level.from ?? '') ? -1 : 1))
    .flatMap((part) =>
      (part.world?.ledger ?? []).filter(({ end }) => end !== 'open').map((promise) => ({ part, promise })),
    );

export const countOf = (promises: readonly RoadPromise[], end: PromiseEnd): number =>
  promises.filter(({ promise }) => promise.end === end).length;

export const sentenceIn = ({ part, promise }: RoadPromise): string =>
  part.book ? promiseSentence(part.book.words, promise) : '';

function linkOf(road: RoadPromise): LinkModel {
  const { promise, part } = road;
  const state = part.book?.words.say(`promise-end.${promise.end}`) ?? '';
  return {
    id: `${part.level}.${promise.id}`,
    end: promise.end,
    icon: promiseIcon(promise),
    text: `${sentenceIn(road)} ${state}.`,
  };
}

export function campaignLedger(all: CampaignGiven, country: CountryId): CampaignLedger {
  const { words, covers } = all;
  const promises = promisesOn(all);
  const own = promises.filter(({ promise }) => promise.by === country);
  const counts = ends.map((end) =>
    words.say('debrief.ledger.count', { count: countOf(own, end), label: words.say(`promise-end.${end}`) }),
  );
  const played = covers.filter(({ id }) => all.parts.some((part) => part.level === id && part.state === 'over'));
  const years = played.map(({ id }) => ({
    year: id.slice(0, 4),
    title: namesOf(all).title(id),
    links: own.filter(({ part }) => part.level === id).map(linkOf),
  }));
  const silent = years.filter(({ links }) => links.length === 0).map(({ year, title }) => `${title} (${year})`);
  return {
    text: words.say('campaign.ledger.text', { count: own.length, ends: words.list(counts) }),
    years: years.filter(({ links }) => links.length > 0),
    ...given(
      'silent',
      silent.length > 0 ? words.say('campaign.ledger.silent', { crises: words.list(silent) }) : undefined,
    ),
    columns: ends.map((end) => ({ end, icon: icons[end], label: words.say(`promise-end.${end}`) })),
    others: othersOf(all, country, promises),
  };
}

function othersOf(all: CampaignGiven, you: CountryId, promises: readonly RoadPromise[]): CampaignLedger['others'] {
  const { capital } = namesOf(all);
  const who = [...new Set(promises.map(({ promise }) => promise.by))];
  return who
    .map((id) => {
      const own = promises.filter(({ promise }) => promise.by === id);
      return { id, name: capital(id), isYou: id === you, counts: ends.map((end) => countOf(own, end)) };
    })
    .sort((one, other) => Number(other.isYou) - Number(one.isYou) || (one.name < other.name ? -1 : 1));
}
