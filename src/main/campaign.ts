/** The campaign room: the road that is open, what it carries from one crisis to the next, and who answers its gestures. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import {
  begunCampaign,
  type Campaign,
  type CampaignRun,
  campaignsKey,
  endedCampaign,
  openCampaign,
  readCampaigns,
  withRun,
  writeCampaigns,
} from '../record/campaign';
import { asidePrefix } from '../record/library';
import { type CampaignScreen, campaignScreen, nextEpisode } from '../view/model/campaign';
import type { Gesture } from '../view/model/gesture';
import { given } from '../view/model/scene';
import { openBooks } from './books';
import { carriedTo, openParts } from './campaignParts';
import { covers } from './episodes';
import type { Hall } from './hall';
import type { Session } from './session';
import type { Ways } from './ways';

export interface CampaignRoom {
  /** The page, where it is open. */
  readonly screen: ReadonlySignal<CampaignScreen | undefined>;
  /** Does the game that is played stand on the open road? */
  readonly isOnRoad: ReadonlySignal<boolean>;
  readonly hash: ReadonlySignal<string | undefined>;
  /** Is this address the page's? Then it is opened; any other that leads somewhere closes it. */
  readonly toHash: (hash: string) => boolean;
  readonly take: (gesture: Gesture) => void;
  readonly close: () => void;
}

const address = '/road';

const rest = (): Promise<void> => new Promise((go) => setTimeout(go));

/** The list of roads in the store: read once, written with every change. */
function keepCampaigns({ store, notes, words }: Hall) {
  const got = store.get(campaignsKey);
  const text = got.ok ? got.value : null;
  const read = text === null ? [] : readCampaigns(text);
  if (!read) {
    store.setAside(campaignsKey, `${asidePrefix}campaigns`);
    notes.add(words.peek().say('campaign.unreadable'));
  }
  const all = signal<readonly Campaign[]>(read ?? []);
  const keep = (campaigns: readonly Campaign[]): void => {
    all.value = campaigns;
    const done = store.set(campaignsKey, writeCampaigns(campaigns));
    if (!done.ok) notes.add(words.peek().say(`storage.${done.problem}`));
  };
  return { all, keep };
}

export function openCampaignRoom(hall: Hall, session: Session, ways: Ways): CampaignRoom {
  const { shelf, words, notes } = hall;
  const { all, keep } = keepCampaigns(hall);
  const books = openBooks(hall);
  const isOpen = signal(false);
  /** An episode that was opened from the road, until its run has begun. */
  const expected = signal<(Omit<CampaignRun, 'run'> & { readonly seat: string }) | undefined>(undefined);
  const allParts = openParts(shelf, books);
  const road = computed(() => openCampaign(all.value));
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
    if (!isOpen.value) return undefined;
    const book = next.value === undefined ? undefined : books.all().get(next.value);
    const carried = book && carriedTo(book.level, parts.value);
    return campaignScreen({
      words: words.value,
      covers,
      campaigns: all.value,
      parts: parts.value,
      isWorking: isWorking.value,
      ...given('ahead', book && { book, ...given('carried', carried) }),
    });
  });

  effect(() => {
    if (isOpen.value) for (const id of wanted.value) void books.fetch(id);
  });

  /** Each run that is worked out calls for the next, a little later, so that the page goes on between them. */
  effect(() => {
    const open = isOpen.value && parts.value.length > 0 ? road.value : undefined;
    if (open) setTimeout(() => allParts.workOn(open));
  });

  /** A run that was begun from the road is one of the road, as soon as anything is done in it. */
  effect(() => {
    const { game, level } = session.state.value;
    const awaited = expected.peek();
    if (!awaited || level?.id !== awaited.level || !game || game.log.length === 0) return;
    expected.value = undefined;
    untracked(() => {
      if (game.seat === awaited.seat) keep(withRun(all.peek(), { run: game.run, level: awaited.level }));
      else
        notes.add(
          words.peek().say('campaign.seat-kept', { country: words.peek().say(`country.${awaited.seat}.name`) }),
        );
    });
  });

  const close = (): void => {
    isOpen.value = false;
  };

  async function play(level: string): Promise<void> {
    const country = road.peek()?.country;
    const book = await books.fetch(level);
    if (!book || country === undefined) return notes.add(words.peek().say('hall.no-episode'));
    await Promise.all(wanted.peek().map(books.fetch));
    for (const open = road.peek(); open && allParts.workOn(open); ) await rest();
    await ways.toEpisode(level, country, carriedTo(book.level, parts.peek()));
    batch(() => {
      expected.value = { level, seat: country };
      close();
    });
  }

  function take(gesture: Gesture): void {
    switch (gesture.type) {
      case 'open-campaign':
        isOpen.value = true;
        break;
      case 'begin-campaign':
        keep(begunCampaign(all.peek(), gesture.country, new Date().toISOString()));
        break;
      case 'play-campaign':
        void play(gesture.level);
        break;
      case 'stand-campaign':
        keep(withRun(all.peek(), { run: gesture.run, level: gesture.level }));
        break;
      case 'close-campaign':
        keep(endedCampaign(all.peek()));
        break;
      case 'leave':
      case 'open-episode':
        expected.value = undefined;
        close();
        break;
      default:
    }
  }

  const toHash = (hash: string): boolean => {
    if (hash !== 'main') expected.value = undefined;
    if (hash === address) isOpen.value = true;
    else if (hash !== 'main') close();
    return hash === address;
  };

  const isOnRoad = computed(() => {
    const run = session.state.value.game?.run;
    return road.value?.runs.some((one) => one.run === run) ?? false;
  });

  return { screen, isOnRoad, hash: computed(() => (isOpen.value ? address : undefined)), toHash, take, close };
}
