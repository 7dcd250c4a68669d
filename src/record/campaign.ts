/**
 * A campaign as it is kept: the country, and the places of its runs in the library, nothing else. What the road carries is worked out
 * from those runs each time, so there is no second truth. One road is open at a time; those that are over are kept beside it.
 */
import type { CountryId } from '../sim/act';

export interface CampaignRun {
  readonly run: string;
  readonly level: string;
}

export interface Campaign {
  readonly country: CountryId;
  /** When it was begun: an ISO moment, told by the caller. */
  readonly begun: string;
  /** Its runs in the order they were begun: place in the library, and episode, for a run may be lost. */
  readonly runs: readonly CampaignRun[];
  readonly isOver: boolean;
}

export const campaignsKey = 'covenant.campaigns';

/** More roads, and more runs on one, than anybody plays. */
const most = { campaigns: 100, runs: 60, characters: 200_000 } as const;

export const writeCampaigns = (campaigns: readonly Campaign[]): string => JSON.stringify({ format: 1, campaigns });

/** Undefined for a text that cannot be read: it is to be set aside, not thrown away. */
export function readCampaigns(text: string): readonly Campaign[] | undefined {
  const { format, campaigns } = fieldsOf(parsed(text));
  if (format !== 1 || !Array.isArray(campaigns) || campaigns.length > most.campaigns) return undefined;
  return campaigns.every(isCampaign) ? campaigns : undefined;
}

function parsed(text: string): unknown {
  try {
    return text.length > most.characters ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function isCampaign(value: unknown): value is Campaign {
  const { country, begun, runs, isOver } = fieldsOf(value);
  return (
    typeof country === 'string' &&
    /^[A-Z]{3}$/.test(country) &&
    typeof begun === 'string' &&
    typeof isOver === 'boolean' &&
    Array.isArray(runs) &&
    runs.length <= most.runs &&
    runs.every(isCampaignRun)
  );
}

function isCampaignRun(value: unknown): value is CampaignRun {
  const { run, level } = fieldsOf(value);
  return [run, level].every((one) => typeof one === 'string' && /^[A-Za-z0-9-]{1,60}$/.test(one));
}

/** The road that is open, if one is. */
export const openCampaign = (campaigns: readonly Campaign[]): Campaign | undefined =>
  campaigns.find(({ isOver }) => !isOver);

/** The roads that are over, the earliest first; by this order an address names them. */
export const closedCampaigns = (campaigns: readonly Campaign[]): readonly Campaign[] =>
  campaigns.filter(({ isOver }) => isOver);

/** All roads with a new one open; the one that was open before is over. */
export const begunCampaign = (
  campaigns: readonly Campaign[],
  country: CountryId,
  begun: string,
): readonly Campaign[] => [...endedCampaign(campaigns), { country, begun, runs: [], isOver: false }];

/** All roads, none of them open. One without a run leaves no trace. */
export const endedCampaign = (campaigns: readonly Campaign[]): readonly Campaign[] =>
  campaigns.filter(({ isOver, runs }) => isOver || runs.length > 0).map((one) => ({ ...one, isOver: true }));

/** The open road with a run on it, in the place of an earlier run of the same episode. */
export const withRun = (campaigns: readonly Campaign[], { run, level }: CampaignRun): readonly Campaign[] =>
  campaigns.map((one) =>
    one.isOver
      ? one
      : { ...one, runs: [...one.runs.filter((other) => other.run !== run && other.level !== level), { run, level }] },
  );

/** All roads with a run of the open one in another place of the library. */
export const movedRun = (campaigns: readonly Campaign[], from: string, to: string): readonly Campaign[] =>
  campaigns.map((one) =>
    one.isOver ? one : { ...one, runs: one.runs.map((kept) => (kept.run === from ? { ...kept, run: to } : kept)) },
  );
