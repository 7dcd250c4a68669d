/** The campaign room: the road that is open, what it carries from one crisis to the next, and who answers its gestures. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import {
  begunCampaign,
  type CampaignRun,
  closedCampaigns,
  endedCampaign,
  movedRun,
  openCampaign,
  withRun,
} from '../record/campaign';
import { type CampaignScreen, campaignScreen, nextEpisode, toldRoad } from '../view/model/campaign';
import type { Gesture } from '../view/model/gesture';
import { type ReadingScreen, readingScreen } from '../view/model/reading';
import { given } from '../view/model/scene';
import { openBooks } from './books';
import { carriedTo, openParts } from './campaignParts';
import { openCampaignShelf } from './campaignShelf';
import { covers } from './episodes';
import type { Hall } from './hall';
import type { Session } from './session';
import type { Ways } from './ways';

export interface CampaignRoom {
  /** The page, where it is open. */
  readonly screen: ReadonlySignal<CampaignScreen | ReadingScreen | undefined>;
  /** Does the game that is played stand on the open road? */
  readonly isOnRoad: ReadonlySignal<boolean>;
  readonly hash: ReadonlySignal<string | undefined>;
  /** Is this address the page's? Then it is opened; any other that leads somewhere closes it. */
  readonly toHash: (hash: string) => boolean;
  readonly take: (gesture: Gesture) => void;
  readonly close: () => void;
}

type Page = 'road' | 'reading';

const addresses: Readonly<Record<string, Page>> = { '/road': 'road', '/reading': 'reading' };

/** `#/road/over-2`, `#/reading/over-2`: a road that is over, and its end, read again. */
const againForm = /^(\/road|\/reading)\/over-(\d{1,3})$/;

/** `#/road/1938-munich`: the door of an episode with what the road brings to it, until its run has begun. */
const doorForm = /^\/road\/(\d{4}-[a-z-]{1,40})$/;

const rest = (): Promise<void> => new Promise((go) => setTimeout(go));

export function openCampaignRoom(hall: Hall, session: Session, ways: Ways): CampaignRoom {
  const { shelf, words, notes } = hall;
  const { all, change } = openCampaignShelf(hall);
  const books = openBooks(hall);
  const page = signal<Page | undefined>(undefined);
  /** An episode that was opened from the road, until its run has begun. */
  const expected = signal<(Omit<CampaignRun, 'run'> & { readonly seat: string }) | undefined>(undefined);
  /** One that is on its way to be opened. */
  const door = signal<string | undefined>(undefined);
  const allParts = openParts(shelf, books);
  /** Which of the roads that are over is read again, from 1. */
  const again = signal<number | undefined>(undefined);
  const road = computed(() => toldRoad({ campaigns: all.value, ...given('again', again.value) }));
  const parts = computed(() => (road.value ? allParts.of(road.value) : []));
  const next = computed(() => road.value && nextEpisode(covers, road.value, parts.value));
  const wanted = computed(() => {
    const ids = [...(road.value?.runs.map(({ level }) => level) ?? []), ...(next.value ? [next.value] : [])];
    return ids.filter((id) => covers.some((cover) => cover.id === id));
  });

  const isWorking = computed(
    () =>
      wanted.value.some((id) => !books.all().has(id)) ||
      parts.value.some(({ state, world }) => !world && (state === 'over' || state === 'open')),
  );

  const screen = computed(() => {
    if (!page.value) return undefined;
    const book = next.value === undefined ? undefined : books.all().get(next.value);
    const carried = book && carriedTo(book.level, parts.value);
    const told = {
      words: words.value,
      covers,
      campaigns: all.value,
      ...given('again', again.value),
      parts: parts.value,
      isWorking: isWorking.value,
      ...given('ahead', book && { book, ...given('carried', carried) }),
    };
    return page.value === 'reading' ? readingScreen(told) : campaignScreen(told);
  });

  effect(() => {
    if (page.value) for (const id of wanted.value) void books.fetch(id);
  });

  /** Each run that is worked out calls for the next, a little later, so that the page goes on between them. */
  effect(() => {
    const open = page.value && parts.value.length > 0 ? road.value : undefined;
    if (open) setTimeout(() => allParts.workOn(open));
  });

  /** A run that was begun from the road is one of the road, as soon as anything is done in it. */
  effect(() => {
    const { game, level } = session.state.value;
    const awaited = expected.peek();
    if (!awaited || level?.id !== awaited.level || !game || game.log.length === 0) return;
    expected.value = undefined;
    untracked(() => {
      if (game.seat === awaited.seat) change((now) => withRun(now, { run: game.run, level: awaited.level }));
      else
        notes.add(
          words.peek().say('campaign.seat-kept', { country: words.peek().say(`country.${awaited.seat}.name`) }),
        );
    });
  });

  /** A game that has to make room for another page's has a new place; on the road too. */
  let last = session.state.peek().game;
  effect(() => {
    const { game } = session.state.value;
    const before = last;
    last = game;
    if (!game || !before || game.run === before.run || game.log !== before.log || game.log.length === 0) return;
    untracked(() => change((now) => movedRun(now, before.run, game.run)));
  });

  const close = (): void =>
    batch(() => {
      page.value = undefined;
      again.value = undefined;
      expected.value = undefined;
    });

  /** The way there takes a moment; its address stands from the first. */
  async function play(level: string): Promise<void> {
    const country = road.peek()?.country;
    door.value = level;
    const book = await books.fetch(level);
    if (!book || country === undefined) {
      door.value = undefined;
      return notes.add(words.peek().say('hall.no-episode'));
    }
    await Promise.all(wanted.peek().map(books.fetch));
    for (const open = road.peek(); open && allParts.workOn(open); ) await rest();
    await ways.toEpisode(level, country, carriedTo(book.level, parts.peek()));
    batch(() => {
      close();
      door.value = undefined;
      expected.value = { level, seat: country };
    });
  }

  function take(gesture: Gesture): void {
    switch (gesture.type) {
      case 'open-campaign':
        again.value = undefined;
        page.value = 'road';
        break;
      case 'open-reading':
        page.value = 'reading';
        break;
      case 'begin-campaign':
        again.value = undefined;
        change((now) => begunCampaign(now, gesture.country, new Date().toISOString()));
        break;
      case 'play-campaign':
        void play(gesture.level);
        break;
      case 'stand-campaign':
        change((now) => withRun(now, { run: gesture.run, level: gesture.level }));
        break;
      case 'close-campaign':
        change(endedCampaign);
        // Its end stays on the page.
        again.value = closedCampaigns(all.peek()).length || undefined;
        break;
      case 'leave':
      case 'open-episode':
        close();
        break;
      default:
    }
  }

  const toHash = (hash: string): boolean => {
    if (hash === 'main') return false;
    const [, level] = doorForm.exec(hash) ?? [];
    const [, place = hash, number] = againForm.exec(hash) ?? [];
    close();
    page.value = level === undefined ? addresses[place] : undefined;
    if (number !== undefined && closedCampaigns(all.peek())[Number(number) - 1]) again.value = Number(number);
    if (level !== undefined && road.peek() && covers.some(({ id }) => id === level)) void play(level);
    else if (level !== undefined) page.value = 'road';
    return page.value !== undefined || level !== undefined;
  };

  const hash = computed(() => {
    const level = door.value ?? expected.value?.level;
    if (page.value && door.value === undefined) return `/${page.value}${again.value ? `/over-${again.value}` : ''}`;
    return level === undefined ? undefined : `/road/${level}`;
  });

  const isOnRoad = computed(() => {
    const run = session.state.value.game?.run;
    return openCampaign(all.value)?.runs.some((one) => one.run === run) ?? false;
  });

  return { screen, isOnRoad, hash, toHash, take, close };
}
