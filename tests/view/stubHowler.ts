import type { HowlOptions } from 'howler';
import type { HowlerPart, HowlPart } from '../../src/view/sound/tape';

/** One sound of a Howl: a part of its file that was begun. */
interface StubSound {
  readonly id: number;
  readonly name: string;
  level: number;
  goal: number;
  /** Seconds in the file. */
  at: number;
  isPlaying: boolean;
}

/** A Howl that keeps a list of what a person would have heard, and queues like the real one. */
class StubHowl implements HowlPart {
  readonly heard: string[] = [];
  readonly sounds: StubSound[] = [];
  level = 1;
  fades = 0;
  isUnloaded = false;
  private isLoaded = false;
  private readonly queue: (() => void)[] = [];
  readonly options: HowlOptions;
  private readonly isAwake: () => boolean;

  constructor(options: HowlOptions, isAwake: () => boolean) {
    this.options = options;
    this.isAwake = isAwake;
  }

  get isPlaying(): boolean {
    return this.sounds.some((sound) => sound.isPlaying);
  }

  /** The latest sound of this part of the file. */
  sound(name: string): StubSound | undefined {
    return this.sounds.findLast((sound) => sound.name === name);
  }

  state(): string {
    return this.isLoaded ? 'loaded' : 'loading';
  }

  /** The file arrives, and whatever was queued bursts out, as in the real library. */
  arrive(): void {
    this.isLoaded = true;
    this.options.onload?.(0);
    this.flush();
  }

  fail(): void {
    this.options.onloaderror?.(0, 'cannot decode');
  }

  flush(): void {
    for (const task of this.queue.splice(0)) task();
  }

  play(spriteOrId: string | number): number {
    const sound = this.taken(spriteOrId);
    const begin = (): void => {
      this.heard.push(sound.name);
      sound.isPlaying = true;
    };
    if (this.isLoaded && this.isAwake()) begin();
    else this.queue.push(begin);
    return sound.id;
  }

  pause(id: number): void {
    const sound = this.soundWith(id);
    if (sound) sound.isPlaying = false;
  }

  stop(): void {
    for (const sound of this.sounds) sound.isPlaying = false;
  }

  volume(levelOrId: number, id?: number): unknown {
    const sound = this.soundWith(id ?? levelOrId);
    if (sound && id === undefined) return sound.level;
    if (sound) sound.level = sound.goal = levelOrId;
    else this.level = levelOrId;
    return this;
  }

  seek(idOrSeconds: number, id?: number): unknown {
    const sound = this.soundWith(id ?? idOrSeconds);
    if (id === undefined) return sound?.at ?? 0;
    if (sound) sound.at = idOrSeconds;
    return this;
  }

  /** The real library tells of a fade that is cut short too, a moment later. */
  fade(from: number, to: number, _: number, id: number): void {
    this.fades += 1;
    const sound = this.soundWith(id);
    if (sound) {
      sound.level = from;
      sound.goal = to;
    }
    this.options.onfade?.(id);
  }

  endFade(): void {
    for (const sound of this.sounds) {
      sound.level = sound.goal;
      this.options.onfade?.(sound.id);
    }
  }

  unload(): void {
    this.isUnloaded = true;
    this.stop();
  }

  private soundWith(id: number): StubSound | undefined {
    return this.sounds.find((sound) => sound.id === id);
  }

  private taken(spriteOrId: string | number): StubSound {
    const known = this.soundWith(Number(spriteOrId));
    if (known) return known;
    const name = String(spriteOrId);
    const at = (this.options.sprite?.[name]?.[0] ?? 0) / 1000;
    const sound = { id: 1000 + this.sounds.length, name, level: 1, goal: 1, at, isPlaying: false };
    this.sounds.push(sound);
    return sound;
  }
}

export interface StubHowler {
  readonly loadHowler: () => Promise<HowlerPart>;
  /** How often the library was asked for. */
  fetches(): number;
  /** The Howls of the effects, or of the music, in the order in which they were made. */
  effects(): StubHowl[];
  music(): StubHowl[];
  /** The browser lets the page sound, or takes the sound away. */
  setAwake(isAwake: boolean): void;
  resumes(): number;
}

/** A page that counts who listens to it. */
export class StubPage extends EventTarget {
  listeners = 0;

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners -= 1;
    super.removeEventListener(...args);
  }
}

/** A howler library whose audio context sleeps until it is resumed. */
export function stubHowler({ isStubborn = false } = {}): StubHowler {
  const made: StubHowl[] = [];
  let fetches = 0;
  let resumes = 0;
  let isAwake = false;
  const wake = async (): Promise<void> => {
    resumes += 1;
    await Promise.resolve();
    if (isStubborn) throw new Error('not allowed');
    isAwake = true;
    for (const howl of made) howl.flush();
  };
  const ctx = {
    get state(): AudioContextState {
      return isAwake ? 'running' : 'suspended';
    },
    resume: wake,
  };
  class Howl extends StubHowl {
    constructor(options: HowlOptions) {
      super(options, () => isAwake);
      made.push(this);
    }
  }
  const withSprite = (name: string): StubHowl[] => made.filter(({ options }) => name in (options.sprite ?? {}));
  return {
    loadHowler: async () => {
      fetches += 1;
      return { Howl, Howler: { autoSuspend: true, ctx } };
    },
    fetches: () => fetches,
    effects: () => withSprite('stamp'),
    music: () => withSprite('calm'),
    setAwake: (awake) => {
      isAwake = awake;
    },
    resumes: () => resumes,
  };
}
