import { describe, expect, it } from 'vitest';
import { type Media, type MediaWindow, openMedia } from '../../src/ports/media';

class StubQuery extends EventTarget {
  matches = false;
}

class StubDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

class StubWindow extends EventTarget implements MediaWindow {
  readonly document = new StubDocument();
  readonly navigator = { onLine: true };
  readonly motion = new StubQuery();
  readonly pointer = new StubQuery();

  matchMedia(query: string): StubQuery {
    return query.includes('motion') ? this.motion : this.pointer;
  }

  hide(): void {
    this.document.visibilityState = 'hidden';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }
}

describe('what the device says', () => {
  it('is read as it is now', () => {
    const host = new StubWindow();
    host.motion.matches = true;
    host.navigator.onLine = false;
    const expected: Media = { isMotionReduced: true, isHidden: false, isOnline: false, isPointerCoarse: false };
    expect(openMedia(host).readMedia()).toEqual(expected);
  });

  it('is told again when a person asks for less motion, plugs in a mouse, hides the page or loses the network', () => {
    const host = new StubWindow();
    const told: Media[] = [];
    openMedia(host).listen((media) => told.push(media));
    host.motion.dispatchEvent(new Event('change'));
    host.pointer.dispatchEvent(new Event('change'));
    host.hide();
    host.dispatchEvent(new Event('offline'));
    host.dispatchEvent(new Event('online'));
    expect(told.map(({ isHidden }) => isHidden)).toEqual([false, false, true, true, true]);
  });

  it('is told no more after stopping', () => {
    const host = new StubWindow();
    const told: Media[] = [];
    openMedia(host).listen((media) => told.push(media))();
    host.hide();
    host.motion.dispatchEvent(new Event('change'));
    expect(told).toEqual([]);
  });
});

describe('a page that may be gone the next moment', () => {
  it('is told when it is hidden and when it is left, but not when it comes back', () => {
    const host = new StubWindow();
    let calls = 0;
    const stop = openMedia(host).whenLeaving(() => {
      calls += 1;
    });
    host.hide();
    host.document.visibilityState = 'visible';
    host.document.dispatchEvent(new Event('visibilitychange'));
    expect(calls).toBe(1);
    host.dispatchEvent(new Event('pagehide'));
    expect(calls).toBe(2);
    stop();
    host.hide();
    host.dispatchEvent(new Event('pagehide'));
    expect(calls).toBe(2);
  });
});
