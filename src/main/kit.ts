/** The pages of the teacher's kit, and the one on privacy. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { openPrinter } from '../ports/print';
import type { Notice } from '../view/model/archive';
import type { Gesture } from '../view/model/gesture';
import { hashOfKit, type KitPlace, type KitScreen, kitScreen } from '../view/model/kit';
import { given } from '../view/model/scene';
import { openBooks } from './books';
import { covers } from './episodes';
import type { Hall } from './hall';

export interface KitRoom {
  readonly screen: ReadonlySignal<KitScreen | undefined>;
  readonly hash: ReadonlySignal<string | undefined>;
  /** Opens one of its pages; false where the address is none of its own, and then it is closed. */
  readonly toHash: (hash: string) => boolean;
  readonly take: (gesture: Gesture) => void;
}

function placeOf(hash: string): KitPlace | undefined {
  if (hash === '/kit') return { page: 'kit' };
  if (hash === '/privacy') return { page: 'privacy' };
  const [, episode] = /^\/kit\/(\d{4}-[a-z-]{1,40})$/.exec(hash) ?? [];
  return episode === undefined ? undefined : { page: 'plan', episode };
}

export function openKit(hall: Hall): KitRoom {
  const { words } = hall;
  const books = openBooks(hall);
  const place = signal<KitPlace | undefined>(undefined);
  const notice = signal<Notice | undefined>(undefined);
  const missing = signal<string | undefined>(undefined);

  effect(() => {
    const now = place.value;
    if (now?.page !== 'plan') return;
    void books.fetch(now.episode).then((book) => {
      if (!book) missing.value = now.episode;
    });
  });

  const screen = computed(() => {
    const now = place.value;
    if (!now) return undefined;
    const book = now.page === 'plan' ? books.all().get(now.episode) : undefined;
    const isMissing = now.page === 'plan' && missing.value === now.episode;
    const said = { ...given('book', book), ...given('notice', notice.value) };
    return kitScreen({ place: now, covers, words: words.value, isMissing, ...said });
  });

  const open = (to: KitPlace | undefined): void => {
    notice.value = undefined;
    place.value = to;
  };

  function print(): void {
    if (openPrinter()(screen.peek()?.title ?? '')) return;
    notice.value = { text: words.peek().say('kit.no-print'), nth: (notice.peek()?.nth ?? 0) + 1 };
  }

  return {
    screen,
    hash: computed(() => place.value && hashOfKit(place.value)),
    toHash: (hash) => {
      // The page's own anchors lead nowhere else.
      if (hash === 'main' && place.peek()) return true;
      open(placeOf(hash));
      return place.peek() !== undefined;
    },
    take: ({ type }) => {
      if (type === 'print-kit') print();
      else if (type === 'leave' || type === 'open-episode' || type === 'resume-run' || type === 'open-class')
        open(undefined);
    },
  };
}
