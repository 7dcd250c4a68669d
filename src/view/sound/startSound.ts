import type { MusicModel } from '../model/musicModel';
import type { SoundModel } from '../model/soundModel';
import { type Desk, openDesk, type SoundSettings } from './desk';
import type { HowlerPart } from './tape';

export interface SoundHandle {
  /** Plays what the model asks for; a moment that was shown before is not heard again. */
  showSound(model: SoundModel): void;
  setSettings(settings: SoundSettings): void;
  /** Tells the window that a person has touched the page. It listens for that itself too. */
  unlock(): void;
  /** A page that nobody looks at is silent. */
  setHidden(isHidden: boolean): void;
  destroy(): void;
}

export interface SoundDoors {
  /** Fetches the sound library. */
  readonly loadHowler: () => Promise<HowlerPart>;
  /** Where a person's touches and keys are seen. */
  readonly gestures: EventTarget;
}

/** After these a browser lets a page sound. iOS takes the sound away again, so every one of them counts, not the first. */
const GESTURES = ['pointerup', 'touchend', 'click', 'keydown'];

const realDoors = (): SoundDoors => ({ loadHowler: () => import('howler'), gestures: window });

/** Calls back at every gesture, until the returned function is called. */
function watchGestures(target: EventTarget, onGesture: () => void): () => void {
  const options = { capture: true, passive: true };
  for (const name of GESTURES) target.addEventListener(name, onGesture, options);
  return () => {
    for (const name of GESTURES) target.removeEventListener(name, onGesture, options);
  };
}

/** Opens the desk once, when it may. Without the library the game is silent, and whole: it says everything in words. */
function deskOpener(loadHowler: SoundDoors['loadHowler'], onOpen: (desk: Desk) => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    loadHowler().then(
      (howler) => onOpen(openDesk(howler)),
      () => {
        isAsked = false;
      },
    );
  };
}

/**
 * Opens the sound window. It is silent and fetches nothing until the first gesture with the sound switched on;
 * what was asked for before that is forgotten, not played late.
 */
export function startSound(first: SoundSettings, doors: SoundDoors = realDoors()): SoundHandle {
  let settings = first;
  let desk: Desk | null = null;
  let wasTouched = false;
  let isHidden = false;
  let isClosed = false;
  let moment: string | null = null;
  let music: MusicModel | null = null;

  const mayBeHeard = (): boolean => settings.sound && wasTouched && !isHidden && !isClosed;
  const open = deskOpener(doors.loadHowler, (opened) => {
    desk = opened;
    settle();
  });
  const settle = (): void => {
    if (!mayBeHeard()) desk?.hush();
    else if (desk) desk.playMusic(music, settings);
    else open();
  };
  const unlock = (): void => {
    wasTouched = true;
    settle();
  };
  const unwatch = watchGestures(doors.gestures, unlock);

  return {
    showSound: (model) => {
      const isNew = model.moment !== moment;
      moment = model.moment;
      music = model.music;
      settle();
      if (isNew && mayBeHeard()) desk?.playSounds(model.sounds, settings);
    },
    setSettings: (next) => {
      settings = next;
      settle();
    },
    unlock,
    setHidden: (hidden) => {
      isHidden = hidden;
      settle();
    },
    destroy: () => {
      isClosed = true;
      unwatch();
      desk?.close();
    },
  };
}
