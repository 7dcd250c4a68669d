/** The front page when an episode is over: what a newspaper of the day could have printed, and no more. */

import type { CountryId } from '../../sim/act';
import { bordersOf } from '../../sim/borders';
import type { BorderMove, OutcomeKind } from '../../sim/level';
import { hasChallenger } from '../../sim/table';
import { dateIn } from './days';
import { beatOf, deedOf, type Told } from './debriefTold';
import type { IconName } from './icons';
import { given, inText, maybe } from './scene';
import { ownerInText } from './stageLands';
import { placesOf } from './stageTables';

export interface EndedScreen {
  readonly screen: 'ended';
  /** What the paper calls itself. */
  readonly paper: string;
  /** Place and day. */
  readonly dateLine: string;
  readonly edition: string;
  readonly outcome: { readonly icon: IconName; readonly name: string };
  readonly headline: string;
  readonly lead?: string;
  readonly paragraphs: readonly string[];
  readonly borders: readonly string[];
  readonly deeds: {
    readonly title: string;
    readonly seat: CountryId;
    readonly lines: readonly { readonly date: string; readonly icon: IconName; readonly text: string }[];
  };
  /** What was hidden while it was played and can be read now. */
  readonly open: readonly string[];
}

export const outcomeIcon: Readonly<Record<OutcomeKind, IconName>> = {
  deterred: 'peace',
  repelled: 'ceasefire',
  compromise: 'mediate',
  ceded: 'concession',
  conquest: 'aggressor',
  'wider-war': 'troops',
  'strong-treaty': 'treaty',
  words: 'document',
  bloc: 'conditional',
  collapse: 'cross',
};

const areaName = ({ words }: Told, area: string): string => maybe(words, `front.area.${area}`) ?? area;

const homeOf = ({ world: { level } }: Told, area: string): CountryId =>
  placesOf(level.map)?.holders?.[area] ?? level.victim;

/** Beside a text, what was taken and given back within the episode has not moved. */
const movedAtEnd = (told: Told): readonly BorderMove[] =>
  bordersOf(told.world, lastDay(told)).filter(
    ({ area, owner }) => hasChallenger(told.world.level) || owner !== homeOf(told, area),
  );

/** Given back; ceded, or by treaty; or only held by force, which gives no title. */
function howOf(told: Told, { area, owner, agreed }: BorderMove): 'back' | 'moved' | 'held' {
  const { level, outcome, ending } = told.world;
  if (owner === homeOf(told, area)) return 'back';
  const isOfEnding = level.endings.find(({ id }) => id === ending)?.borders?.some((one) => one.area === area);
  const isCeded = isOfEnding && (outcome === 'ceded' || outcome === 'compromise');
  return agreed || isCeded ? 'moved' : 'held';
}

/** What changed hands, a sentence for each new owner; or why the map cannot be drawn tonight. What moved beside a text, no text has moved. */
function bordersTold(told: Told): readonly string[] {
  const { words, world } = told;
  const { map } = world.level;
  const moved = movedAtEnd(told).map((move) => ({ ...move, how: howOf(told, move) }));
  const kinds = new Map(moved.map(({ owner, how }) => [`${owner} ${how}`, { owner, how }]));
  const lines = [...kinds.values()].map(({ owner, how }) => {
    const areas = moved.filter((one) => one.owner === owner && one.how === how);
    const slots = {
      areas: words.list(areas.map(({ area }) => areaName(told, area))),
      owner: ownerInText(words, map, owner),
    };
    return words.say(`front.borders.${how}`, slots);
  });
  const none = words.say(`front.borders.${world.outcome ?? 'compromise'}`);
  return lines.length > 0 && hasChallenger(world.level) ? lines : [none, ...lines];
}

function deedsOf(told: Told): EndedScreen['deeds']['lines'] {
  const { words, world, seat } = told;
  return world.past.flatMap((past) => {
    const beat = beatOf(world.level, past.beat);
    const done = past.decisions.find(({ country }) => country === seat);
    if (!beat || !done) return [];
    return [{ date: dateIn(words, world.level, beat.date), ...deedOf(words, beat, seat, done.option) }];
  });
}

/** The day of the paper, ISO: that of the last decision, or the ending's own if it is later; where it was fought out, the last of the episode. */
function lastDay({ world }: Told): string {
  const beat = beatOf(world.level, world.past.at(-1)?.beat ?? '');
  const own = world.level.endings.find(({ id }) => id === world.ending)?.date;
  if (beat && own) return own > beat.date ? own : beat.date;
  const isFoughtOut = world.outcome === 'conquest' || world.outcome === 'repelled';
  return beat && !isFoughtOut ? beat.date : world.level.to;
}

const openings = ['reasons', 'challenger', 'history', 'papers'] as const;

/** A blank line in the text starts a new paragraph. */
const paragraphsOf = (text: string): readonly string[] => text.split(/\n\s*\n/).filter((one) => one.trim() !== '');

/** The front page of a World that is over. */
export function endingModelOf(told: Told): EndedScreen {
  const { words, world, seat } = told;
  const outcome = world.outcome ?? 'compromise';
  const id = world.ending ?? outcome;
  const slots = { place: words.say(`country.${seat}.capital`), date: words.date(lastDay(told), 'long') };
  const challenger = inText(words, world.level.challenger.id);
  return {
    screen: 'ended',
    paper: words.say('front.paper'),
    dateLine: words.say('front.date-line', slots),
    edition: words.say('front.edition'),
    outcome: { icon: outcomeIcon[outcome], name: words.say(`outcome.${outcome}.name`) },
    headline: words.say(`ending.${id}.headline`),
    paragraphs: paragraphsOf(words.say(`ending.${id}.text`)),
    borders: bordersTold(told),
    deeds: { title: words.say('front.deeds', { name: inText(words, seat) }), seat, lines: deedsOf(told) },
    open: openings
      .filter((one) => one !== 'challenger' || hasChallenger(world.level))
      .map((one) => words.say(`front.open.${one}`, { challenger })),
    ...given('lead', maybe(words, `ending.${id}.lead`)),
  };
}
