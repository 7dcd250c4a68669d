/** The end of a road: what became of the promise, told from its ledger. */
import type { Campaign } from '../../record/campaign';
import { roadEndOf } from '../../sim/campaign/governments';
import { yearsBetween } from '../../sim/campaign/memory';
import { gaugesOf } from '../../sim/gauges';
import type { CampaignGiven } from './campaignGiven';
import { countOf, promisesOn, type RoadPromise, sentenceIn } from './campaignLedger';
import { namesOf } from './campaignNames';

export interface CampaignEnd {
  readonly kicker: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export function campaignEnd(all: CampaignGiven, campaign: Campaign): CampaignEnd {
  const { words } = all;
  const { country } = campaign;
  const own = promisesOn(all).filter(({ promise }) => promise.by === country);
  const told = roadEndOf(country) === undefined ? [] : [words.say(`campaign.end.${country}`)];
  return {
    kicker: words.say(told.length > 0 ? 'campaign.end.kicker.short' : 'campaign.end.kicker'),
    title: words.say('campaign.end.title'),
    paragraphs: [
      ...told,
      countsTold(all, campaign, own),
      ...longestTold(all, own),
      ...costliestTold(all, campaign, own),
      trustTold(all),
      ...(told.length > 0 ? [] : [words.say('campaign.end.last')]),
    ],
  };
}

function countsTold(all: CampaignGiven, { country }: Campaign, own: readonly RoadPromise[]): string {
  const slots = { country: namesOf(all).capital(country), count: own.length };
  if (own.length === 0) return all.words.say('campaign.end.counts.none', slots);
  const [kept, partly, broken, forgotten] = (['kept', 'partly-kept', 'broken', 'forgotten'] as const).map((end) =>
    countOf(own, end),
  );
  const counts = { kept: kept ?? 0, partly: partly ?? 0, broken: broken ?? 0, forgotten: forgotten ?? 0 };
  return all.words.say('campaign.end.counts', { ...slots, ...counts });
}

const standing = ({ part, promise }: RoadPromise): number =>
  yearsBetween(promise.date, promise.endedOn ?? part.world?.level.to ?? promise.date);

function longestTold({ words }: CampaignGiven, own: readonly RoadPromise[]): readonly string[] {
  const kept = own.filter(({ promise }) => promise.end === 'kept').toSorted((a, b) => standing(b) - standing(a))[0];
  if (!kept) return [];
  return [words.say('campaign.end.longest', { years: Math.floor(standing(kept)), promise: sentenceIn(kept) })];
}

/** What was left of the victim when the crisis was over, 0 to 100. */
const leftIn = ({ part: { world } }: RoadPromise, seat: string): number =>
  world ? gaugesOf(world, seat).values.victim : 100;

function costliestTold(
  { words }: CampaignGiven,
  { country }: Campaign,
  own: readonly RoadPromise[],
): readonly string[] {
  const broken = own.filter(({ promise }) => promise.end === 'broken');
  const worst = broken.toSorted((a, b) => leftIn(a, country) - leftIn(b, country))[0];
  if (!worst) return own.length > 0 ? [words.say('campaign.end.unbroken')] : [];
  return [words.say('campaign.end.costliest', { left: leftIn(worst, country), promise: sentenceIn(worst) })];
}

function trustTold({ words, parts }: CampaignGiven): string {
  const points = Math.round(100 * parts.reduce((sum, { leg }) => sum + (leg?.trust ?? 0), 0));
  const than = points > 0 ? 'more' : points < 0 ? 'fewer' : 'same';
  return words.say(`campaign.end.trust.${than}`, { points: Math.abs(points) });
}
