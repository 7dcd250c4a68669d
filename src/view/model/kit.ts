/** The teacher's kit and the page on privacy: pages that can be read and printed, and on which nothing is played. */
import type { Words } from '../../words/words';
import type { Notice } from './archive';
import { type Cover, episodesModel } from './episodes';
import { type KitPlan, kitPlan } from './kitPlan';
import type { OpenedBook } from './openedBook';
import { type PrivacyModel, privacyModel } from './privacy';
import { given } from './scene';

export type KitGesture = { readonly type: 'print-kit' };

export type KitPlace =
  | { readonly page: 'kit' }
  | { readonly page: 'plan'; readonly episode: string }
  | { readonly page: 'privacy' };

interface Criterion {
  readonly name: string;
  readonly levels: readonly string[];
}

/** What holds for every episode, on one sheet. */
export interface KitCommon {
  readonly episodes: readonly {
    readonly id: string;
    readonly years: string;
    readonly title: string;
    readonly idea: string;
  }[];
  readonly rubric: readonly Criterion[];
  readonly care: readonly string[];
  readonly emblems: readonly string[];
  readonly sources: readonly string[];
}

export const hashOfKit = (place: KitPlace): string =>
  place.page === 'plan' ? `/kit/${place.episode}` : `/${place.page}`;

export interface KitScreen {
  readonly screen: 'kit';
  /** Its address. */
  readonly at: string;
  readonly page: KitPlace['page'];
  readonly title: string;
  readonly common?: KitCommon;
  readonly plan?: KitPlan;
  readonly privacy?: PrivacyModel;
  readonly notice?: Notice;
  /** Why there is no plan, or that it is on its way. */
  readonly problem?: string;
}

export interface KitGiven {
  readonly place: KitPlace;
  readonly covers: readonly Cover[];
  readonly words: Words;
  readonly book?: OpenedBook;
  readonly notice?: Notice;
  readonly isMissing: boolean;
}

const criteria = ['day', 'weigh', 'luck', 'counter'] as const;

const numbered = (words: Words, stem: string): readonly string[] => Object.values(words.under(stem));

function kitCommon(covers: readonly Cover[], words: Words): KitCommon {
  return {
    episodes: episodesModel(covers, [], words).episodes,
    rubric: criteria.map((id) => ({
      name: words.say(`kit.rubric.${id}`),
      levels: [1, 2, 3].map((level) => words.say(`kit.rubric.${id}.${level}`)),
    })),
    care: numbered(words, 'kit.care'),
    emblems: numbered(words, 'kit.emblems'),
    sources: numbered(words, 'kit.syllabus.by'),
  };
}

function titleOf({ page }: KitPlace, words: Words, plan: KitPlan | undefined): string {
  if (page === 'privacy') return words.say('privacy.title');
  return plan ? words.say('kit.plan.title', { title: plan.title }) : words.say('kit.title');
}

export function kitScreen({ place, covers, words, book, notice, isMissing }: KitGiven): KitScreen {
  const plan = place.page === 'plan' && book?.level.id === place.episode ? kitPlan(book) : undefined;
  const waits = place.page === 'plan' && !plan;
  return {
    screen: 'kit',
    at: hashOfKit(place),
    page: place.page,
    title: titleOf(place, words, plan),
    ...given('plan', plan),
    ...(place.page === 'kit' && { common: kitCommon(covers, words) }),
    ...(place.page === 'privacy' && { privacy: privacyModel(words) }),
    ...given('notice', notice),
    ...(waits && { problem: words.say(isMissing ? 'kit.no-episode' : 'kit.coming') }),
  };
}
