/** What stands in the hall: the doors that are open from the first moment, and that every later room is handed. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Address, openAddress } from '../ports/address';
import { type MediaPort, openMedia } from '../ports/media';
import { listenToStorage, openPageStorage, openStorage, type Store } from '../ports/storage';
import type { Library } from '../record/library';
import { changedSettings, type SettingChange, type Settings } from '../view/model/settings';
import type { wordsIn } from '../words/languages';
import { titleWords } from '../words/title';
import type { Sentences, Words } from '../words/words';
import { type Lesson, openLesson } from './lesson';
import { type Notes, openNotes } from './notes';
import { keepSettings, readSettings } from './settings';
import { openShelf, type Shelf } from './shelf';

export interface Hall {
  readonly store: Store;
  readonly address: Address;
  readonly media: MediaPort;
  readonly shelf: Shelf;
  readonly notes: Notes;
  /** What a learning system opened this copy of the game for. */
  readonly lesson?: Lesson;
  /** The settings that hold for this visit. */
  readonly settings: ReadonlySignal<Settings>;
  readonly change: (change: SettingChange) => void;
  /** Shows the game to a room, until that is switched off. */
  readonly showOnScreen: () => void;
  /** Goes on without the drawn map, whatever the settings say, until it is switched on again. */
  readonly doWithoutStage: () => void;
  /** The sentences of the open episode, by language. */
  readonly sentences: Signal<Readonly<Record<string, Sentences>>>;
  /** The game's words joined with the episode's; before the library is here, those of the title. */
  readonly words: ReadonlySignal<Words>;
  /** Brings the library. */
  readonly speakAll: (library: typeof wordsIn) => void;
}

/** What the shelf and its runs have to tell when the hall opens. */
function tellOfShelf({ store, notes, words, lesson }: Hall, found: Library): void {
  const { say } = words.peek();
  if (!store.isPersistent && !lesson) notes.add(say(`storage.${store.problem ?? 'blocked'}`));
  if (found.toSetAside.length > 0) notes.add(say('run.set-aside', { n: found.toSetAside.length }));
  if (found.fromNewer.length > 0) notes.add(say('hall.from-newer', { n: found.fromNewer.length }));
}

export function openHall(): Hall {
  const lesson = openLesson();
  // Several pupils may share a browser there, and the learning system keeps the run of each.
  const store = lesson ? openPageStorage() : openStorage();
  const kept = signal(readSettings(store));
  const isStageOff = signal(new URLSearchParams(location.search).get('stage') === 'off');
  const sentences = signal<Readonly<Record<string, Sentences>>>({});
  const speak = signal<typeof wordsIn>(() => titleWords);
  const { shelf, found } = openShelf(store);
  const hall: Hall = {
    store,
    address: openAddress(),
    media: openMedia(),
    shelf,
    notes: openNotes(),
    ...(lesson && { lesson }),
    settings: computed(() => ({ ...kept.value, stage: kept.value.stage && !isStageOff.value })),
    change: (change) => {
      if (change.name === 'stage') isStageOff.value = false;
      kept.value = changedSettings(kept.value, change);
      keepSettings(store, kept.value);
    },
    showOnScreen: () => {
      hall.change({ name: 'screen', value: true });
    },
    doWithoutStage: () => {
      isStageOff.value = true;
    },
    sentences,
    words: computed(() => speak.value(kept.value.language, sentences.value)),
    speakAll: (library) => {
      speak.value = library;
    },
  };
  // A learning system opens the episode afresh; what is left of an address was of an earlier visit.
  if (lesson) hall.address.replaceHash('');
  listenToStorage(shelf.hear);
  tellOfShelf(hall, found);
  return hall;
}
