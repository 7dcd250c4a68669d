/** The reading room after 1991: what became of the promise on the road that is open, and themes that are disputed and unscored. */
import { roadEndOf } from '../../sim/campaign/governments';
import type { Words } from '../../words/words';
import { hasEnded, toldRoad } from './campaign';
import { type CampaignEnd, campaignEnd } from './campaignEnd';
import type { CampaignGiven } from './campaignGiven';
import { type ClosingPart, closingOf } from './closing';
import { given } from './scene';

/** In the order in which they are read; the last is the closing debate. */
const themes = ['gulf', 'reform', 'tashkent', 'asia', 'europe', 'worth'] as const;

export interface ThemeEvent {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly source: string;
}

export interface ThemeModel {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  /** Both sides, named. */
  readonly sides: readonly string[];
  readonly events: readonly ThemeEvent[];
  readonly blind: string;
  readonly question: string;
}

export interface ReadingScreen {
  readonly screen: 'reading';
  readonly title: string;
  readonly lead: string;
  readonly isWorking: boolean;
  /** Address of the road whose end is told here, if there is one to go back to. */
  readonly road?: string;
  /** Can that road still be closed? */
  readonly isOpen: boolean;
  readonly end?: CampaignEnd & { readonly closing: readonly ClosingPart[] };
  readonly themes: readonly ThemeModel[];
}

function eventsOf({ say, has }: Words, theme: string): readonly ThemeEvent[] {
  const numbers = [1, 2, 3, 4, 5, 6].filter((n) => has(`after.${theme}.event.${n}`));
  return numbers.map((n) => {
    const id = `after.${theme}.event.${n}`;
    return { id, date: say(`${id}.date`), text: say(id), source: say('after.source', { source: say(`${id}.source`) }) };
  });
}

function themeOf(words: Words, id: string): ThemeModel {
  const { say } = words;
  return {
    id,
    title: say(`after.${id}.title`),
    document: say(`after.${id}.document`),
    sides: [say(`after.${id}.one`), say(`after.${id}.other`)],
    events: eventsOf(words, id),
    blind: say(`after.${id}.blind`),
    question: say(`after.${id}.question`),
  };
}

function endOf(all: CampaignGiven): ReadingScreen['end'] {
  const told = toldRoad(all);
  if (!told || all.isWorking || !hasEnded(all, told)) return undefined;
  const hasRules = roadEndOf(told.country) === undefined;
  return { ...campaignEnd(all, told), closing: closingOf(all.words, all.parts, hasRules) };
}

export function readingScreen(all: CampaignGiven): ReadingScreen {
  const { words, isWorking } = all;
  const told = toldRoad(all);
  return {
    screen: 'reading',
    title: words.say('after.title'),
    lead: words.say('after.lead'),
    isWorking: told !== undefined && isWorking,
    isOpen: told?.isOver === false,
    themes: themes.map((id) => themeOf(words, id)),
    ...given('road', told && (told.isOver ? `#/road/over-${all.again}` : '#/road')),
    ...given('end', endOf(all)),
  };
}
