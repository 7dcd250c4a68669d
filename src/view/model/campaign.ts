/** The road of a campaign as a page: from what is kept and worked out to plain data, every sentence ready. */
import { type Campaign, closedCampaigns, openCampaign } from '../../record/campaign';
import type { CountryId } from '../../sim/act';
import { roadEndOf } from '../../sim/campaign/governments';
import { road } from '../../sim/campaign/parameters';
import type { Words } from '../../words/words';
import { type AtlasDecade, atlasOf } from './campaignAtlas';
import { type CampaignEnd, campaignEnd } from './campaignEnd';
import type { CampaignGiven, RoadPart } from './campaignGiven';
import { type CampaignLedger, campaignLedger } from './campaignLedger';
import { namesOf } from './campaignNames';
import { type StationModel, stationsOf } from './campaignStations';
import type { Cover } from './episodes';
import { given } from './scene';

interface CountryChoice {
  readonly id: CountryId;
  readonly name: string;
  readonly text: string;
}

export interface RoadModel {
  readonly country: CountryId;
  /** Over, and read again: nothing more is played on it. */
  readonly isOver: boolean;
  readonly atlas: readonly AtlasDecade[];
  readonly stations: readonly StationModel[];
  readonly ledger: CampaignLedger;
  /** The crisis that comes next, if one is left; `run` where it was begun. */
  readonly next?: { readonly level: string; readonly label: string; readonly run?: string };
  readonly end?: CampaignEnd;
}

export interface CampaignScreen {
  readonly screen: 'campaign';
  readonly title: string;
  readonly lead: string;
  readonly isWorking: boolean;
  readonly road?: RoadModel;
  readonly choices: readonly CountryChoice[];
  /** Roads that are over, each with the address at which it is read again. */
  readonly earlier: readonly { readonly line: string; readonly href: string; readonly isShown: boolean }[];
  /** Where a road is read again while another is open: the way back to that one. */
  readonly back?: string;
  readonly rules: readonly string[];
}

/** A road is worth beginning where there is more than one crisis on it. */
const fewest = 2;

const seatsOf = (covers: readonly Cover[], id: CountryId): readonly Cover[] => {
  const end = roadEndOf(id) ?? '9';
  return covers.filter(({ seats, from }) => seats.includes(id) && from < end);
};

function choicesOf(given: CampaignGiven): readonly CountryChoice[] {
  const { covers, words } = given;
  const { capital } = namesOf(given);
  return [...new Set(covers.flatMap(({ seats }) => seats))]
    .map((id) => ({ id, own: seatsOf(covers, id) }))
    .filter(({ own }) => own.length >= fewest)
    .sort((one, other) => other.own.length - one.own.length || (one.id < other.id ? -1 : 1))
    .map(({ id, own }) => {
      const [from, to] = [own[0]?.from.slice(0, 4) ?? '', own.at(-1)?.to.slice(0, 4) ?? ''];
      const text = words.say('campaign.begin.seats', { count: own.length, from, to });
      const end = roadEndOf(id);
      const short = end ? ` ${words.say('campaign.begin.short', { year: end.slice(0, 4) })}` : '';
      return { id, name: capital(id), text: `${text}${short}` };
    });
}

function rulesOf({ say, percent }: Words): readonly string[] {
  const of = (share: number): string => percent(Math.round(100 * share));
  return [
    say('campaign.rules.difference'),
    say('campaign.rules.inherited', { inherited: of(road.inherited), acrossWar: of(road.acrossWar) }),
    say('campaign.rules.half', {
      broken: road.brokenHalfLife,
      kept: road.keptHalfLife,
      trust: road.trustHalfLife,
      means: road.meansHalfLife,
      mood: road.moodHalfLife,
    }),
    say('campaign.rules.governments', {
      ownsAll: of(road.ownsAll),
      ownsMost: of(road.ownsMost),
      ownsLittle: of(road.ownsLittle),
    }),
    say('campaign.rules.opt-out'),
    say('campaign.rules.sources'),
  ];
}

/** The first crisis of the road that is left to be played, by id. */
export function nextEpisode(
  covers: readonly Cover[],
  { country }: Campaign,
  parts: readonly RoadPart[],
): string | undefined {
  const isDone = (id: string): boolean => parts.some(({ level, state }) => level === id && state === 'over');
  const own = seatsOf(covers, country).toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return own.find(({ id }) => !isDone(id))?.id;
}

/** The road that is told: the one that is read again, or the open one. */
export const toldRoad = ({ campaigns, again }: Pick<CampaignGiven, 'campaigns' | 'again'>): Campaign | undefined =>
  again === undefined ? openCampaign(campaigns) : closedCampaigns(campaigns)[again - 1];

/** Is every crisis of this road played? */
export const hasEnded = ({ covers, parts }: CampaignGiven, campaign: Campaign): boolean =>
  campaign.runs.length > 0 && nextEpisode(covers, campaign, parts) === undefined;

function nextOf(all: CampaignGiven, campaign: Campaign, stations: readonly StationModel[]): RoadModel['next'] {
  const id = nextEpisode(all.covers, campaign, all.parts);
  const next = stations.find((one) => one.id === id);
  if (!next) return undefined;
  const isOpen = next.state === 'open' && next.run !== undefined;
  const label = all.words.say(isOpen ? 'campaign.go-on' : 'campaign.play-next', { title: next.title });
  return { level: next.id, label, ...(isOpen && given('run', next.run)) };
}

function roadModel(all: CampaignGiven, campaign: Campaign): RoadModel {
  const stations = stationsOf(all, campaign);
  const next = campaign.isOver ? undefined : nextOf(all, campaign, stations);
  return {
    country: campaign.country,
    isOver: campaign.isOver,
    atlas: atlasOf(all, campaign.country, stations),
    stations,
    ledger: campaignLedger(all, campaign.country),
    ...given('next', next),
    ...given('end', hasEnded(all, campaign) ? campaignEnd(all, campaign) : undefined),
  };
}

function earlierOf(all: CampaignGiven): CampaignScreen['earlier'] {
  return closedCampaigns(all.campaigns).map(({ country, runs, begun }, n) => ({
    line: all.words.say('campaign.earlier.line', {
      country: namesOf(all).capital(country),
      count: runs.length,
      date: all.words.date(begun.slice(0, 10), 'day'),
    }),
    href: `#/road/over-${n + 1}`,
    isShown: all.again === n + 1,
  }));
}

const nameOf = (all: CampaignGiven, country: CountryId): string =>
  all.words.say('campaign.name', {
    country: namesOf(all).of(country),
    year: (roadEndOf(country) ?? '1991').slice(0, 4),
  });

/** The page of the road. */
export function campaignScreen(unsorted: CampaignGiven): CampaignScreen {
  const covers = unsorted.covers.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const all = { ...unsorted, covers };
  const { words, campaigns, isWorking } = all;
  const open = toldRoad(all);
  const name = open && nameOf(all, open.country);
  const back = all.again !== undefined && openCampaign(campaigns) ? '#/road' : undefined;
  return {
    screen: 'campaign',
    title: name ?? words.say('campaign.title'),
    lead: words.say('campaign.lead'),
    isWorking,
    choices: choicesOf(all),
    earlier: earlierOf(all),
    rules: rulesOf(words),
    ...given('back', back),
    ...given('road', open && roadModel(all, open)),
  };
}
