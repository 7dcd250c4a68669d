/** The crises along a road: which were played, what they left, what was brought to them and why, and what can be done with each. */
import type { Campaign } from '../../record/campaign';
import type { CountryId } from '../../sim/act';
import type { Carried, Leg } from '../../sim/campaign/carried';
import { carriedInto } from '../../sim/campaign/carriedInto';
import { changesBetween, roadEndOf, shareOwned } from '../../sim/campaign/governments';
import { rememberedOf, yearsBetween } from '../../sim/campaign/memory';
import { road } from '../../sim/campaign/parameters';
import { changeSentences } from './campaignChanges';
import type { CampaignGiven, RoadPart } from './campaignGiven';
import { namesOf } from './campaignNames';
import type { Cover } from './episodes';
import type { IconName } from './icons';
import { given } from './scene';

export type StationState = 'over' | 'open' | 'waiting' | 'unplayed' | 'told' | 'ended' | 'missing' | 'unreadable';

export interface StationModel {
  readonly id: string;
  readonly years: string;
  readonly title: string;
  readonly state: StationState;
  readonly icon: IconName;
  /** Where it stands, as a sentence. */
  readonly text: string;
  readonly run?: string;
  /** What went on from here. */
  readonly left: readonly string[];
  /** What the road brought, or will bring, with each number; and why. */
  readonly brought?: { readonly isAhead: boolean; readonly lines: readonly string[]; readonly why: readonly string[] };
  /** Addresses: to play it alone, to see it again. */
  readonly alone: string;
  readonly watch?: string;
  /** Address of the line that the governments really took. */
  readonly history: string;
  readonly forks: readonly { readonly run: string; readonly name: string }[];
  /** Can it be played on this road, once more or for the first time? */
  readonly mayPlay: boolean;
}

const icons: Readonly<Record<StationState, IconName>> = {
  over: 'ledger',
  open: 'play',
  waiting: 'clock',
  unplayed: 'cross',
  told: 'document',
  ended: 'cross',
  missing: 'question',
  unreadable: 'warning',
};

const yearsOf = ({ from, to }: Cover): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last.slice(2)}`;
};

function stateOf(cover: Cover, { country, isOver }: Campaign, part: RoadPart | undefined): StationState {
  const end = roadEndOf(country);
  if (part) return part.state;
  if (end && cover.from > end) return 'ended';
  if (!cover.seats.includes(country)) return 'told';
  return isOver ? 'unplayed' : 'waiting';
}

export const stationsOf = (all: CampaignGiven, campaign: Campaign): readonly StationModel[] =>
  all.covers.map((cover) => stationOf(all, campaign, cover));

function stationOf(all: CampaignGiven, campaign: Campaign, cover: Cover): StationModel {
  const { country, isOver } = campaign;
  const part = all.parts.find(({ level }) => level === cover.id);
  const state = stateOf(cover, campaign, part);
  const isPlayable = state !== 'told' && state !== 'ended';
  const worst = worstEnd(part, country);
  return {
    id: cover.id,
    years: yearsOf(cover),
    title: namesOf(all).title(cover.id),
    state,
    icon: worst ?? icons[state],
    text: textOf(all, state, country, part),
    left: state === 'over' && part?.world ? leftOf(all, part) : [],
    alone: `#/${cover.id}${isPlayable ? `/${country}` : ''}`,
    history: `#/watch/history-${cover.id}`,
    forks: isOver ? [] : (part?.forks ?? []),
    mayPlay: isPlayable && !isOver,
    ...given('run', part?.run),
    ...given('watch', part && state === 'over' ? `#/watch/${part.run}` : undefined),
    ...given('brought', broughtTo(all, campaign, cover, part)),
  };
}

/** The sign of what became of its own promises there: the worst that happened. */
function worstEnd(part: RoadPart | undefined, country: CountryId): IconName | undefined {
  if (part?.state !== 'over') return undefined;
  const ends = part.world?.ledger.flatMap(({ by, end }) => (by === country ? [end] : [])) ?? [];
  if (ends.includes('broken')) return 'broken';
  if (ends.includes('partly-kept')) return 'partial';
  return ends.includes('kept') ? 'honored' : undefined;
}

function textOf(all: CampaignGiven, state: StationState, id: CountryId, part: RoadPart | undefined): string {
  const { say } = all.words;
  const country = namesOf(all).capital(id);
  if (part && !part.world && (state === 'over' || state === 'open')) return say('campaign.working');
  if (state === 'over') {
    const ending = part?.book?.words.say(`ending.${part.world?.ending ?? ''}.headline`) ?? '';
    return say('campaign.station.over', { ending });
  }
  return say(`campaign.station.${state}`, {
    country: state === 'ended' ? namesOf(all).of(id) : country,
    why: part?.why ?? '',
  });
}

/** What it left, in the order of weight: trust first, then the country itself, then the others. */
function leftOf(all: CampaignGiven, { leg, world }: RoadPart): readonly string[] {
  const { say } = all.words;
  const charter = world && isCharterWritten(world) ? [say('campaign.left.charter')] : [];
  if (!leg) return charter.length > 0 ? charter : [say('campaign.station.as-history')];
  const signed = leg.signed.map(({ by }) => say('campaign.left.signed', { country: namesOf(all).capital(by) }));
  const unsigned = leg.unsigned.map((by) => say('campaign.left.unsigned', { country: namesOf(all).capital(by) }));
  const all_ = Object.keys(leg.countries).flatMap((id) => countryLeft(all, leg, id));
  return [...charter, ...trustLeft(all, leg), ...all_, ...signed, ...unsigned];
}

const isCharterWritten = ({ text }: NonNullable<RoadPart['world']>): boolean =>
  text !== undefined && 'voting' in text.wording;

const points = (x: number): number => Math.round(Math.abs(x));

const thanOf = (x: number): string => (x > 0 ? 'more' : 'fewer');

const trustLeft = ({ words }: CampaignGiven, { trust }: Leg): readonly string[] =>
  points(100 * trust) === 0
    ? []
    : [words.say('campaign.left.trust', { points: points(100 * trust), than: thanOf(trust) })];

function countryLeft(all: CampaignGiven, { countries }: Leg, id: CountryId): readonly string[] {
  const account = countries[id];
  if (!account) return [];
  const country = namesOf(all).capital(id);
  const promises = (['kept', 'partly', 'broken'] as const).flatMap((end) =>
    account[end] === 0
      ? []
      : [all.words.say(`campaign.left.${end}`, { country, count: points(account[end]), than: thanOf(account[end]) })],
  );
  const { means } = account;
  const slots = { country, points: points(means), than: thanOf(means) };
  return points(means) >= 3 ? [...promises, all.words.say('campaign.left.means', slots)] : promises;
}

/** Of an episode that was played with a road, or of the next one. */
function broughtTo(
  all: CampaignGiven,
  { country, isOver }: Campaign,
  cover: Cover,
  part: RoadPart | undefined,
): StationModel['brought'] {
  const played = part?.world?.level.carried;
  if (part?.book && played) return told(all, country, part.book, played, false);
  const { ahead } = all;
  if (part || isOver || ahead?.book.level.id !== cover.id) return undefined;
  if (!ahead.carried) return { isAhead: true, lines: [all.words.say('campaign.brings.nothing')], why: [] };
  return told(all, country, ahead.book, ahead.carried, true);
}

function told(
  all: CampaignGiven,
  country: CountryId,
  book: NonNullable<RoadPart['book']>,
  carried: Carried,
  isAhead: boolean,
): StationModel['brought'] {
  const lines = changeSentences(book, carriedInto(book.level, carried), country);
  const nothing = all.words.say('campaign.brings.nothing');
  return { isAhead, lines: lines.length > 0 ? lines : [nothing], why: whyOf(all, country, carried, book.level.from) };
}

/** How far each crisis before is still remembered, and which governments have come since. */
function whyOf(all: CampaignGiven, id: CountryId, { legs }: Carried, day: string): readonly string[] {
  const { say, percent } = all.words;
  const share = (x: number): string => percent(Math.round(100 * x));
  const before = legs.filter(({ from }) => from < day);
  const fading = before.map((leg) =>
    say('campaign.why.fading', {
      episode: namesOf(all).title(leg.level),
      years: Math.floor(yearsBetween(leg.to, day)),
      country: namesOf(all).of(id),
      broken: share(rememberedOf(id, leg.to, day, road.brokenHalfLife)),
      kept: share(rememberedOf(id, leg.to, day, road.keptHalfLife)),
    }),
  );
  const first = before[0]?.to ?? day;
  const governments = changesBetween(id, first, day).map(({ date, kind }) => {
    const owns = say('government.owns', { share: share(shareOwned(kind)) });
    return `${say(`government.${id}.${date}`)} ${owns} (${say(`government.${id}.${date}.source`)})`;
  });
  return [...fading, ...governments];
}
