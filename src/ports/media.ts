// What the device and the person's system settings say about how to show the game.

export interface Media {
  /** The person's system asks for less motion. */
  readonly isMotionReduced: boolean;
  /** The page is in a tab that nobody sees. */
  readonly isHidden: boolean;
  /** False is sure; true only says that there is some network. */
  readonly isOnline: boolean;
  /** The main pointer is a finger: targets must be large, and nothing can be hovered. */
  readonly isPointerCoarse: boolean;
}

export interface MediaPort {
  readMedia(): Media;
  /** Calls back with the whole picture whenever a part of it changes. Returns the way to stop. */
  listen(onMedia: (media: Media) => void): () => void;
  /**
   * Calls back when the page may be gone the next moment: the time to keep what must be kept, at once. It may come
   * more than once. Neither `unload` nor `beforeunload` is used: phones do not send them, and they spoil the way back.
   */
  whenLeaving(onLeaving: () => void): () => void;
}

type Listening = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** The part of the window that is used. */
export interface MediaWindow extends Listening {
  readonly document: Listening & Pick<Document, 'visibilityState'>;
  readonly navigator: Pick<Navigator, 'onLine'>;
  matchMedia(query: string): Listening & Pick<MediaQueryList, 'matches'>;
}

type Source = readonly [Listening, string];

function listenTo(sources: readonly Source[], heard: () => void): () => void {
  for (const [target, name] of sources) target.addEventListener(name, heard);
  return () => {
    for (const [target, name] of sources) target.removeEventListener(name, heard);
  };
}

export function openMedia(host: MediaWindow = window): MediaPort {
  const motion = host.matchMedia('(prefers-reduced-motion: reduce)');
  const pointer = host.matchMedia('(pointer: coarse)');
  const isHidden = (): boolean => host.document.visibilityState === 'hidden';
  const readMedia = (): Media => ({
    isMotionReduced: motion.matches,
    isHidden: isHidden(),
    isOnline: host.navigator.onLine,
    isPointerCoarse: pointer.matches,
  });
  const changes: Source[] = [
    [motion, 'change'],
    [pointer, 'change'],
    [host.document, 'visibilitychange'],
    [host, 'online'],
    [host, 'offline'],
  ];
  return {
    readMedia,
    listen: (onMedia) => listenTo(changes, () => onMedia(readMedia())),
    whenLeaving: (onLeaving) => {
      const stopHiding = listenTo([[host.document, 'visibilitychange']], () => isHidden() && onLeaving());
      const stopLeaving = listenTo([[host, 'pagehide']], onLeaving);
      return () => {
        stopHiding();
        stopLeaving();
      };
    },
  };
}
