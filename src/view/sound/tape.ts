import type { HowlOptions, SoundSpriteDefinitions } from 'howler';
import type { Reel } from './files';

/** The part of a Howl that the game uses. */
export interface HowlPart {
  state(): string;
  play(spriteOrId: string | number): number;
  pause(id: number): unknown;
  stop(): unknown;
  /** The level of one sound, or sets the level of all, or of one. */
  volume(levelOrId: number, id?: number): unknown;
  /** Seconds in the file: where a sound is, or brings it there. */
  seek(idOrSeconds: number, id?: number): unknown;
  fade(from: number, to: number, milliseconds: number, id: number): unknown;
  unload(): unknown;
}

/** The part of the howler package that the game uses. `ctx` is null until the first Howl, and without Web Audio. */
export interface HowlerPart {
  readonly Howl: new (options: HowlOptions) => HowlPart;
  readonly Howler: { autoSuspend: boolean; readonly ctx: Pick<AudioContext, 'state' | 'resume'> | null };
}

/** A reel that is being fetched or is ready to play. */
export interface Tape {
  /** The Howl, once its file is here. */
  loaded(): HowlPart | null;
  /** The Howl, when a play would be heard at once; null while it loads or the browser holds the sound back. */
  ready(): HowlPart | null;
  close(): void;
}

interface TapeListeners {
  readonly onReady: () => void;
  /** A fade has come to its end. */
  readonly onFaded?: () => void;
}

function spriteOf({ places, isLoop }: Reel): SoundSpriteDefinitions {
  const entries = Object.entries(places).map(([name, { start, length }]) => [name, [start, length, isLoop] as const]);
  return Object.fromEntries(entries);
}

/** A Howl queues what it is asked to play while the context sleeps, and lets it all go at once later: so ask first. */
function isAwake({ Howler }: HowlerPart): boolean {
  return Howler.ctx === null || Howler.ctx.state === 'running';
}

/** Opens a reel in the first format that loads: some browsers claim a format that they then cannot decode. */
export function openTape(howler: HowlerPart, reel: Reel, { onReady, onFaded }: TapeListeners): Tape {
  const make = (addresses: readonly string[]): HowlPart =>
    new howler.Howl({
      src: [...addresses],
      sprite: spriteOf(reel),
      onload: onReady,
      onfade: () => onFaded?.(),
      onloaderror: () => tryNext(addresses.slice(1)),
    });
  const tryNext = (addresses: readonly string[]): void => {
    howl.unload();
    if (addresses.length > 0) howl = make(addresses);
  };
  let howl = make(reel.addresses);
  const loaded = (): HowlPart | null => (howl.state() === 'loaded' ? howl : null);
  return {
    loaded,
    ready: () => (isAwake(howler) ? loaded() : null),
    close: () => howl.unload(),
  };
}
