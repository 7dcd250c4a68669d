import type { HowlOptions } from 'howler';
import type { HowlerPart, HowlPart } from '../../src/view/sound/tape';

/** A Howl that keeps a list of what a person would have heard, and queues like the real one. */
class StubHowl implements HowlPart {
  readonly heard: string[] = [];
  level = 1;
  fades = 0;
  isPlaying = false;
  isUnloaded = false;
  private isLoaded = false;
  private goal = 0;
  private readonly queue: (() => void)[] = [];
  readonly options: HowlOptions;
  private readonly isAwake: () => boolean;

  constructor(options: HowlOptions, isAwake: () => boolean) {
    this.options = options;
    this.isAwake = isAwake;
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
    const begin = (): void => {
      this.heard.push(String(spriteOrId));
      this.isPlaying = true;
    };
    if (this.isLoaded && this.isAwake()) begin();
    else this.queue.push(begin);
    return 1000;
  }

  pause(): void {
    this.isPlaying = false;
  }

  stop(): void {
    this.isPlaying = false;
  }

  volume(levelOrId: number): unknown {
    if (levelOrId >= 1000) return this.level;
    this.level = levelOrId;
    return this;
  }

  /** The real library tells of a fade that is cut short too, a moment later. */
  fade(from: number, to: number): void {
    this.fades += 1;
    this.level = from;
    this.goal = to;
    this.options.onfade?.(1000);
  }

  endFade(): void {
    this.level = this.goal;
    this.options.onfade?.(1000);
  }

  unload(): void {
    this.isUnloaded = true;
    this.isPlaying = false;
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
    music: () => withSprite('quai-wilson'),
    setAwake: (awake) => {
      isAwake = awake;
    },
    resumes: () => resumes,
  };
}
