/** The road at a glance: decade by decade a link for each crisis, with what became of the country's own promises there, in numbers. */
import type { CountryId } from '../../sim/act';
import type { CampaignGiven } from './campaignGiven';
import { countOf, promisesOn } from './campaignLedger';
import type { StationModel, StationState } from './campaignStations';
import type { IconName } from './icons';

export interface AtlasLink {
  readonly id: string;
  readonly year: string;
  readonly title: string;
  readonly icon: IconName;
  readonly state: StationState;
  /** “2 kept, 1 broken”, or where it stands. */
  readonly text: string;
}

export interface AtlasDecade {
  readonly name: string;
  readonly links: readonly AtlasLink[];
}

const ends = ['kept', 'partly-kept', 'broken', 'forgotten'] as const;

/** Only the ends that happened. */
function countsIn(all: CampaignGiven, country: CountryId, level: string): string {
  const own = promisesOn(all).filter(({ promise, part }) => promise.by === country && part.level === level);
  const told = ends.flatMap((end) => {
    const count = countOf(own, end);
    return count === 0 ? [] : [all.words.say(`campaign.atlas.${end}`, { count })];
  });
  return told.length > 0 ? told.join(', ') : all.words.say('campaign.atlas.none');
}

export function atlasOf(
  all: CampaignGiven,
  country: CountryId,
  stations: readonly StationModel[],
): readonly AtlasDecade[] {
  const { say } = all.words;
  const linkOf = ({ id, title, icon, state }: StationModel): AtlasLink => {
    const text = state === 'over' ? countsIn(all, country, id) : say(`campaign.atlas.${state}`);
    return { id, year: id.slice(0, 4), title, icon, state, text };
  };
  const decades = [...new Set(stations.map(({ id }) => id.slice(0, 3)))];
  return decades.map((decade) => ({
    name: say('campaign.atlas.decade', { decade: `${decade}0` }),
    links: stations.filter(({ id }) => id.startsWith(decade)).map(linkOf),
  }));
}
