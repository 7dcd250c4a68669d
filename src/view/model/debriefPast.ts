/** What happened, and what history did: beat by beat, with the place where the two roads parted. */

import type { CountryId } from '../../sim/act';
import type { Beat, OutcomeKind } from '../../sim/level';
import type { BeatPast, VoteCount } from '../../sim/world';
import { dateIn } from './days';
import { beatOf, type Deed, deedOf, moveText, pastOf, type Told } from './debriefTold';
import { outcomeIcon } from './ending';
import type { IconName } from './icons';
import { given, inText, maybe, nameOf, told as sentenceOf } from './scene';

/** `untold`: history's deed is not on record here, or one of the two roads did not lead to this question. */
export type Match = 'same' | 'different' | 'untold';

export interface DeedPair {
  readonly country: CountryId;
  readonly name: string;
  readonly isYou: boolean;
  readonly here?: Deed;
  readonly history?: Deed;
  readonly match: Match;
  readonly matchText: string;
  readonly matchIcon: IconName;
  /** The cabinet that acted was of another temper than the one that had promised. */
  readonly note?: string;
}

export interface VoteTold {
  readonly groups: readonly { readonly icon: IconName; readonly label: string; readonly names: string }[];
  readonly result: string;
}

export interface PastBeat {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** On which road this question was met. */
  readonly met: 'both' | 'here' | 'history';
  readonly metText?: string;
  readonly isParting: boolean;
  readonly you?: DeedPair;
  readonly all: readonly DeedPair[];
  readonly vote?: VoteTold;
  readonly move?: Deed;
  readonly history?: string;
  readonly prompt?: string;
  /** Where one's own decision of that day can be made anew; an address of the game. */
  readonly whatIf?: string;
}

/** Where a road ended. */
export interface RoadEnd {
  readonly icon: IconName;
  readonly name: string;
  readonly headline: string;
}

export interface Parting {
  readonly title: string;
  readonly text: string;
  /** The beat, by id; absent where the roads never parted. */
  readonly beat?: string;
}

const matchIcons: Readonly<Record<Match, IconName>> = { same: 'tick', different: 'fork', untold: 'more' };

const matchOf = (here: string | undefined, history: string | undefined): Match =>
  here === undefined || history === undefined ? 'untold' : here === history ? 'same' : 'different';

function pairOf({ world, words, seat }: Told, beat: Beat, country: CountryId): DeedPair {
  const done = pastOf(world, beat.id)?.decisions.find((one) => one.country === country);
  const then = world.level.history[country]?.[beat.id];
  const match = matchOf(done?.option, then);
  return {
    country,
    name: nameOf(words, country),
    isYou: country === seat,
    match,
    matchText: words.say(`debrief.match.${match}`),
    matchIcon: matchIcons[match],
    ...given('here', done && deedOf(words, beat, country, done.option)),
    ...given('history', then === undefined ? undefined : deedOf(words, beat, country, then)),
    ...given('note', done?.secondThoughts ? words.say('why.second-thoughts') : undefined),
  };
}

/** Everyone with a say in the beat, the player's own country first. */
function pairsOf(told: Told, beat: Beat): readonly DeedPair[] {
  const { level } = told.world;
  const pairs = level.countries.filter(({ id }) => beat.options[id]).map(({ id }) => pairOf(told, beat, id));
  return [...pairs.filter(({ isYou }) => isYou), ...pairs.filter(({ isYou }) => !isYou)];
}

type VoteGroup = 'yes' | 'softer' | 'abstained' | 'blocked';
const voteIcons: Readonly<Record<VoteGroup, IconName>> = {
  yes: 'yes',
  softer: 'partial',
  abstained: 'abstain',
  blocked: 'veto',
};

function voteOf({ words }: Told, beat: Beat, vote: VoteCount): VoteTold {
  const groups = (['yes', 'softer', 'abstained', 'blocked'] as const).filter((group) => vote[group].length > 0);
  const how = vote.adopted === 'none' ? 'fallen' : vote.adopted === vote.measure ? 'adopted' : 'softened';
  return {
    groups: groups.map((group) => ({
      icon: voteIcons[group],
      label: words.say(`debrief.vote.${group}`),
      names: words.list(vote[group].map((country) => nameOf(words, country))),
    })),
    result: words.say(
      beat.kind === 'signing' ? `panels.text.${how === 'fallen' ? 'not-in-force' : 'in-force'}` : `debrief.vote.${how}`,
      {
        rule: words.say(`rule.${beat.rule}.name`),
        asked: words.say(`measure.${vote.measure}.name`),
        adopted: words.say(`measure.${vote.adopted}.name`),
      },
    ),
  };
}

const isInHistory = ({ world }: Told, beat: string): boolean =>
  Object.values(world.level.history).some((deeds) => deeds[beat] !== undefined);

const metOf = (told: Told, beat: string, past: BeatPast | undefined): PastBeat['met'] =>
  past === undefined ? 'history' : isInHistory(told, beat) ? 'both' : 'here';

const whatIfAt = ({ run, seat }: Told, past: BeatPast | undefined): string | undefined =>
  run !== undefined && past?.decisions.some(({ country }) => country === seat)
    ? `#/watch/${run}/${past.beat}`
    : undefined;

function pastBeat(told: Told, beat: Beat, parting: string | undefined): PastBeat {
  const { world, words } = told;
  const past = pastOf(world, beat.id);
  const all = pairsOf(told, beat);
  const met = metOf(told, beat.id, past);
  return {
    id: beat.id,
    date: dateIn(words, world.level, beat.date),
    title: words.say(`beat.${beat.id}.title`),
    met,
    isParting: beat.id === parting,
    all,
    ...given('metText', met === 'both' ? undefined : words.say(`debrief.met.${met}`)),
    ...given(
      'you',
      all.find(({ isYou }) => isYou),
    ),
    ...given('vote', past?.vote && voteOf(told, beat, past.vote)),
    ...given('move', past && moveText(words, world.level, beat, past)),
    ...given('history', met === 'here' ? undefined : maybe(words, `beat.${beat.id}.history`)),
    ...given('prompt', maybe(words, `beat.${beat.id}.prompt`)),
    ...given('whatIf', whatIfAt(told, past)),
  };
}

const endOf = ({ words }: Told, outcome: OutcomeKind, id: string): RoadEnd => ({
  icon: outcomeIcon[outcome],
  name: words.say(`outcome.${outcome}.name`),
  headline: words.say(`ending.${id}.headline`),
});

/** How this run ended, and how history did. */
export function roadEnds(told: Told): { readonly here: RoadEnd; readonly history?: RoadEnd } {
  const { level, outcome = 'compromise', ending = outcome } = told.world;
  const then = level.endings.find(({ isHistory }) => isHistory);
  const kind = then?.outcomes[0];
  return { here: endOf(told, outcome, ending), ...given('history', then && kind && endOf(told, kind, then.id)) };
}

/** The beats that this run or history came to, in the order of the level. */
function beatsTold(told: Told): readonly Beat[] {
  return told.world.level.beats.filter(({ id }) => pastOf(told.world, id) || isInHistory(told, id));
}

function partingText(told: Told, beat: Beat, pair: DeedPair): string {
  const { words } = told;
  return sentenceOf(words, pair.isYou ? 'debrief.parting.you' : 'debrief.parting.other', {
    name: inText(words, pair.country),
    date: dateIn(words, told.world.level, beat.date),
    here: pair.here?.text ?? '',
    history: pair.history?.text ?? '',
  });
}

/** Where the roads parted first: the first beat in which a government did otherwise, or that only one road came to. */
export function partingOf(told: Told): Parting {
  const { words, world } = told;
  for (const beat of beatsTold(told)) {
    const met = metOf(told, beat.id, pastOf(world, beat.id));
    const title = words.say('debrief.parting.title', { date: dateIn(words, world.level, beat.date) });
    if (met !== 'both') return { title, text: words.say(`debrief.met.${met}`), beat: beat.id };
    const pair = pairsOf(told, beat).find(({ match }) => match === 'different');
    if (pair) return { title, text: partingText(told, beat, pair), beat: beat.id };
  }
  return { title: words.say('debrief.parting.none.title'), text: words.say('debrief.parting.none.text') };
}

/** All beats of both roads. */
export function pastBeats(told: Told): readonly PastBeat[] {
  const parting = partingOf(told).beat;
  return beatsTold(told).flatMap(({ id }) => {
    const beat = beatOf(told.world.level, id);
    return beat ? [pastBeat(told, beat, parting)] : [];
  });
}
